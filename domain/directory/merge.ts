import type { Kind } from '../network/field.ts'
import { mapTexts } from '../network/leaves.ts'
import type { Involvement, ListName, NetworkLists, RecordOf } from '../network/network-file.ts'
import { LIST_NAMES } from '../network/shape.ts'
import { idsIn } from '../recording/record-ids.ts'
import type { Becoming } from './becoming.ts'
import { entriesOnce } from './each-once.ts'
import { type Merge, type MergeList, mergedEntry } from './merged-entry.ts'
import { mergedTies } from './merged-ties.ts'
import { withOneInvitation } from './one-invitation.ts'

const KINDS: Record<MergeList, Kind> = { professionals: 'Professional', agencies: 'Agency' }

/**
 * What becomes of records when two entries of the directory are one: whatever named the one that goes names the one that stays,
 * and what would then say a thing twice, or of somebody with themselves, says it once, or not:
 *
 * - two invitations to a meeting are one (see {@link withOneInvitation}); nobody speaks through themselves;
 * - of a call between the two it stays that it was made, and it reached nobody else;
 * - who led an assessment is not besides among those who contributed to it;
 * - supervision of the one by the other, and a tie of one with the other, are nobody's;
 * - two involvements that were joint work with each other alone are joint with nobody; with anybody else's they stay so.
 *
 * Two involvements with the same child stay two: each has days and words of its own.
 *
 * @param records both entries, all that names the one that goes, all ties of both, and all that is joint with their involvements;
 *   what else there is stays as it is
 */
export function mergeEntries(records: Partial<NetworkLists>, merge: Merge): Becoming[] {
  const { list: of, keep, gone } = merge
  const isAlone = aloneWithThemselves(records.involvements ?? [], merge)
  const becoming = LIST_NAMES.flatMap((list): Becoming[] => {
    if (list === 'ties') return of === 'professionals' ? mergedTies(records.ties ?? [], keep, gone) : []
    return (records[list] ?? []).flatMap((before): Becoming[] => {
      const { id } = before
      if (list === of && id === gone) return [{ list, before, after: undefined }]
      if (list === of && id === keep) return []
      const named = idsIn(list, before).includes(gone) ? renamed(list, before, merge) : before
      const isJoint = list === 'involvements' && (named as Involvement).jointWith.length > 0
      const after = isJoint && isAlone(id) ? { ...(named as Involvement), jointWith: [] } : named
      return after === before ? [] : [{ list, before, after }]
    })
  })
  const entries = (records[of] ?? []) as RecordOf<MergeList>[]
  const [stays, goes] = [keep, gone].map((id) => entries.find((one) => one.id === id))
  if (!stays || !goes) return []
  return [{ list: of, before: stays, after: mergedEntry(stays, goes, merge) }, ...becoming]
}

function renamed<List extends ListName>(
  list: List,
  before: RecordOf<List>,
  { list: of, keep, gone }: Merge,
): RecordOf<List> {
  const kind = KINDS[of]
  const named = mapTexts(list, before, (leaf, value) =>
    value === gone && leaf.is === 'reference' && leaf.to.includes(kind) ? keep : value,
  )
  return entriesOnce(list, ofOne(list, named, before, keep, gone))
}

/** A record that names the two as one, without what it would say of them with themselves. */
function ofOne<List extends ListName>(
  list: List,
  named: RecordOf<List>,
  before: RecordOf<List>,
  keep: string,
  gone: string,
): RecordOf<List> {
  const rules: { [Name in ListName]?: (record: RecordOf<Name>, before: RecordOf<Name>) => RecordOf<Name> } = {
    meetings: (meeting, was) => withOneInvitation(meeting, was, keep, gone),
    contacts: (contact) => ({
      ...contact,
      to: contact.from === keep ? contact.to.filter((id) => id !== keep) : contact.to,
    }),
    assessments: (assessment) => ({
      ...assessment,
      contributors: assessment.contributors.filter((id) => id !== keep || assessment.by !== keep),
    }),
  }
  const rule = rules[list] as ((record: RecordOf<List>, before: RecordOf<List>) => RecordOf<List>) | undefined
  return rule ? rule(named, before) : named
}

/** Whether an involvement of one of the two was joint work with one of the other's, and with no other. */
function aloneWithThemselves(
  involvements: readonly Involvement[],
  { list, keep, gone }: Merge,
): (id: string) => boolean {
  const by = new Map(involvements.map(({ id, professional }) => [id, professional]))
  const links = new Map<string, Set<string>>()
  for (const { id, jointWith } of list === 'professionals' ? involvements : [])
    for (const other of jointWith) {
      links.set(id, (links.get(id) ?? new Set()).add(other))
      links.set(other, (links.get(other) ?? new Set()).add(id))
    }
  const onlyOther = (id: string) => {
    const others = [...(links.get(id) ?? [])]
    return others.length === 1 ? others[0] : undefined
  }
  return (id) => {
    const other = onlyOther(id)
    if (other === undefined || onlyOther(other) !== id) return false
    const pair = new Set([by.get(id), by.get(other)])
    return pair.has(keep) && pair.has(gone)
  }
}
