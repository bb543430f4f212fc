import type { Draft } from '../network/leaves.ts'
import type { RecordOf } from '../network/network-file.ts'

/** The lists of a network file whose records are recorded by a form of their fields, around a child. */
export const RECORDED_LISTS = [
  'involvements',
  'needs',
  'visits',
  'contacts',
  'meetings',
  'plans',
  'assessments',
  'disagreements',
  'referrals',
  'ties',
  'familyMembers',
  'households',
  'children',
  'families',
] as const
export type RecordedList = (typeof RECORDED_LISTS)[number]

/** A record to be made or changed: as far as it is known when somebody begins to enter it. */
export interface RecordForm {
  list: RecordedList
  /** What of a new record is known, or the record on file with what is proposed to change of it. */
  start: Draft
  /** The record as it is on file; absent for a new one. */
  onFile?: Draft | undefined
  /** The way to where there is something to enter: a field, or a part within one, such as `ratings.2`. */
  at?: string | undefined
  /** The part of the record that alone is asked at first, where it is not all of it. */
  part?: FormPart | undefined
}

/** Parts of a record that have a form of their own. */
export type FormPart = 'attendance' | 'record-sent'

/** A form for a new record, of which so much is known. */
export function formOfNew<List extends RecordedList>(
  list: List,
  known: Partial<RecordOf<List>>,
  at?: string,
): RecordForm {
  return { list, start: known as Draft, at }
}

/** A form that changes a record on file, with what is proposed to change of it. */
export function formOfChange<List extends RecordedList>(
  list: List,
  onFile: RecordOf<List>,
  changes: Partial<RecordOf<List>> = {},
  at?: string,
): RecordForm {
  return { list, start: { ...onFile, ...changes } as Draft, onFile: onFile as Draft, at }
}
