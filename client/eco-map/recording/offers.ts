import { attendanceForm, recordSentForm } from '../../../domain/meetings/meeting-forms.ts'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordOf } from '../../../domain/network/network-file.ts'
import type { RecordIndex } from '../../../domain/network/record.ts'
import { formForInvolvement, formForRelationship } from '../../../domain/recording/forms-for-voice.ts'
import {
  formOfChange,
  formOfNew,
  type RecordedList,
  type RecordForm,
} from '../../../domain/recording/record-form.ts'
import { OTHER_VOICES, type OtherVoice } from '../../../domain/voices/compare-voices.ts'
import type { Thing } from '../details/thing.ts'

/** Something that can be recorded of what the reader looks at. */
export type Offer =
  | { words: FormWords; form: RecordForm }
  /** Recorded at once. */
  | { words: OnceWords; at: 'once'; list: RecordedList; onFile: Draft; changes: Draft }
  | { words: 'voided'; voids: { list: RecordedList; record: Draft } }

type FormWords =
  | 'meets'
  | 'closed'
  | 'supports'
  | 'worksWith'
  | 'need'
  | 'visit'
  | 'contact'
  | 'tie'
  | 'child'
  | 'families'
  | 'family'
  | 'change'
  | 'ended'
  | 'came'
  | 'recordSent'
  | 'works'
  | 'goesBetween'
  | 'jointVisit'
  | 'saysSo'
  | 'supportsIt'
  | 'livesThere'
type OnceWords = 'held' | 'cancelled' | 'joint' | 'meetsIt' | 'rated'

interface Today {
  index: RecordIndex
  today: string
}

/** The lists of which a new record can be begun from anywhere on the page, the likeliest first. */
export const NEW_LISTS = [
  'involvements',
  'visits',
  'contacts',
  'meetings',
  'needs',
  'familyMembers',
  'plans',
  'assessments',
  'disagreements',
  'referrals',
  'ties',
  'households',
] as const satisfies readonly RecordedList[]

/** A new record of a list, as it begins. */
export function newForm(list: (typeof NEW_LISTS)[number], { index, today }: Today): RecordForm {
  const child = index.child.id
  const known: { [List in (typeof NEW_LISTS)[number]]: Partial<RecordOf<List>> } = {
    involvements: { with: child, startedOn: today, addresses: [] },
    visits: { involvements: [], on: today, status: 'held', childSeen: undefined },
    contacts: { children: [child], on: today, to: [] },
    meetings: { children: [child], on: today, status: 'planned', invitations: [] },
    needs: { of: child, levels: [{ on: today } as RecordOf<'needs'>['levels'][number]], evidencedBy: [] },
    familyMembers: { relationships: [{ child } as RecordOf<'familyMembers'>['relationships'][number]] },
    plans: { startedOn: today, goals: [] },
    assessments: { startedOn: today, contributors: [] },
    disagreements: { between: [], raisedOn: today },
    referrals: { on: today, status: 'received' },
    ties: { ratings: [{ on: today, by: 'worker' }] },
    households: {},
  }
  return formOfNew(list, known[list] as Partial<RecordOf<typeof list>>)
}

/** What can be recorded from here, the likeliest first. */
export function offersFor(thing: Thing, { index, today }: Today): Offer[] {
  const child = index.child.id
  switch (thing.type) {
    case 'child':
      return [
        { words: 'change', form: formOfChange('children', thing.child) },
        ...index.record.families
          .filter(({ id }) => id === thing.child.family)
          .map((family) => ({ words: 'families' as const, form: formOfChange('families', family) })),
      ]
    case 'need': {
      const { id, of } = thing.need
      const known = { with: of, startedOn: today, addresses: [id] }
      const meets: Offer = { words: 'meets', form: formOfNew('involvements', known) }
      const rest = ofRecord('needs', thing.need)
      if (thing.need.closedOn !== undefined) return [meets, ...rest]
      const closed = formOfChange('needs', thing.need, { closedOn: today }, 'outcome')
      return [meets, { words: 'closed', form: closed }, ...rest]
    }
    case 'familyMember': {
      const { id } = thing.member
      const involvement = formOfNew('involvements', { with: id, startedOn: today, addresses: [] })
      const levels = [{ on: today } as RecordOf<'needs'>['levels'][number]]
      return [
        { words: 'supports', form: formOfChange('familyMembers', thing.member, {}, 'supports') },
        { words: 'worksWith', form: involvement },
        { words: 'need', form: formOfNew('needs', { of: id, for: [child], levels, evidencedBy: [] }) },
        ...saidBy((voice) => formForRelationship(thing.member, child, voice, today)),
        ...ofRecord('familyMembers', thing.member),
      ]
    }
    case 'professional': {
      const { id } = thing.professional
      const contact = { children: [child], on: today, from: id, to: [] }
      const tie = index.record.ties.find(({ from }) => from === id)
      const ratings = [{ on: today, by: 'worker' as const }]
      return [
        { words: 'contact', form: formOfNew('contacts', contact, 'to') },
        { words: 'tie', form: formOfNew('ties', { from: id, ratings }, 'to') },
        ...(tie ? [{ words: 'change' as const, form: formOfChange('ties', tie) }] : []),
      ]
    }
    case 'involvement': {
      const { involvement } = thing
      const { id, delivery, endedOn } = involvement
      const visit = { involvements: [id], on: today, status: 'held' as const, mode: delivery }
      const rest = ofRecord('involvements', involvement)
      if (endedOn !== undefined) return rest
      return [
        { words: 'visit', form: formOfNew('visits', visit) },
        ...saidBy((voice) => formForInvolvement(involvement, voice, today)),
        { words: 'ended', form: formOfChange('involvements', involvement, { endedOn: today }, 'endedOn') },
        ...rest,
      ]
    }
    case 'meeting':
      return [...offersOfMeeting(thing.meeting), ...ofRecord('meetings', thing.meeting)]
    case 'household':
      return ofRecord('households', thing.household)
    case 'record': {
      const { list, record } = thing
      const after = list === 'visits' ? afterItsDay(record as RecordOf<'visits'>) : []
      return [...after, ...ofRecord(list, record as RecordOf<typeof list>)]
    }
    default:
      return []
  }
}

function ofRecord<List extends RecordedList>(list: List, record: RecordOf<List>): Offer[] {
  return [
    { words: 'change', form: formOfChange(list, record) },
    { words: 'voided', voids: { list, record: record as Draft } },
  ]
}

/** A meeting was held by those who came, which is to be said of each; then its record goes to them. */
function offersOfMeeting(meeting: RecordOf<'meetings'>): Offer[] {
  const came: Offer = { words: 'came', form: attendanceForm(meeting) }
  if (meeting.status === 'held') return [came, { words: 'recordSent', form: recordSentForm(meeting) }]
  if (meeting.status === 'cancelled') return []
  return [came, cancelledAtOnce('meetings', meeting)]
}

function cancelledAtOnce(list: 'visits' | 'meetings', record: { id: string }): Offer {
  return { words: 'cancelled', at: 'once', list, onFile: record as Draft, changes: { status: 'cancelled' } }
}

/** What the child and the family say of a tie. */
function saidBy(formFor: (voice: OtherVoice) => RecordForm | undefined): Offer[] {
  return OTHER_VOICES.flatMap((words) => {
    const form = formFor(words)
    return form ? { words, form } : []
  })
}

/** What becomes of a visit that was planned. */
function afterItsDay(record: RecordOf<'visits'>): Offer[] {
  if (record.status !== 'planned') return []
  const at = { at: 'once', list: 'visits', onFile: record as Draft } as const
  return [{ words: 'held', ...at, changes: { status: 'held' } }, cancelledAtOnce('visits', record)]
}

/** The record that a form would change, of what the reader looks at. */
export function recordOfThing(thing: Thing): { list: RecordedList; record: Draft } | undefined {
  switch (thing.type) {
    case 'child':
      return { list: 'children', record: { ...thing.child } }
    case 'familyMember':
      return { list: 'familyMembers', record: { ...thing.member } }
    case 'need':
      return { list: 'needs', record: { ...thing.need } }
    case 'involvement':
      return { list: 'involvements', record: { ...thing.involvement } }
    case 'meeting':
      return { list: 'meetings', record: { ...thing.meeting } }
    case 'household':
      return { list: 'households', record: { ...thing.household } }
    case 'record':
      return { list: thing.list, record: { ...thing.record } }
    default:
      return undefined
  }
}
