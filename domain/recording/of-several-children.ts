import type { ListName, RecordOf } from '../network/network-file.ts'

/** The field that says which children a record is about, of the lists whose records may be about several. */
export const CHILDREN_FIELD: Partial<Record<ListName, string>> = {
  familyMembers: 'relationships',
  needs: 'for',
  involvements: 'for',
  contacts: 'children',
  meetings: 'children',
}

/**
 * A record as it stays for the other children whom it is about, when it is about this one no longer.
 * @returns the record itself when it never was about them; nothing when it is about nobody else, or is their own need or
 * work with them
 */
export function aboutOthers<List extends ListName>(
  list: List,
  record: RecordOf<List>,
  child: string,
): RecordOf<List> | undefined {
  const field = CHILDREN_FIELD[list]
  const { of, with: client, ...rest } = record as { of?: string; with?: string }
  if (field === undefined || of === child || client === child) return undefined
  const about = (rest as Record<string, (string | { child: string })[]>)[field] ?? []
  const others = about.filter((one) => (typeof one === 'string' ? one : one.child) !== child)
  if (others.length === about.length) return record
  return others.length === 0 ? undefined : { ...record, [field]: others }
}
