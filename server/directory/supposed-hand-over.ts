import { supposeHandOver } from '../../domain/directory/hand-over.ts'
import { compareFindings } from '../../domain/findings/compare-findings.ts'
import type { Day } from '../../domain/network/day.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'
import type { RequestContext } from '../context.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { type ChildFindingSource, findingsAbout } from '../findings/findings.ts'
import { type Refused, refusedFor } from '../refusals/refused.ts'
import { supposedRecord } from '../what-if/supposed-record.ts'
import { colleaguesIn, type HandOverSent, readHandings } from './handings.ts'
import { workOf } from './professional.ts'
import { readProfessionalsById } from './professionals.store.ts'

/** What a hand-over would make different for a child. */
export interface SupposedForChildSource {
  child: ChildSource
  asOf: Day
  came: ChildFindingSource[]
  went: ChildFindingSource[]
  changed: ChildFindingSource[]
}

export type SupposedHandOverOutcome =
  | { __typename: 'SupposedHandOver'; children: SupposedForChildSource[] }
  | Refused

/** The findings that a hand-over would cause, child by child, as far as the viewer sees the children. */
export async function supposedHandOver(
  sent: HandOverSent,
  context: RequestContext,
): Promise<SupposedHandOverOutcome> {
  const { database, viewer, today, practice, records } = context
  const work = await workOf(sent.professional, context)
  const colleagues = await readProfessionalsById(database, viewer, colleaguesIn(sent))
  const { handings, errors } = readHandings(sent, work, colleagues)
  if (errors.length > 0) return refusedFor(errors)

  const handed = new Set(handings.map(({ involvement }) => involvement))
  const touched = work.filter(({ id }) => handed.has(id))
  const children = new Map(touched.flatMap((one) => one.children.map((child) => [child.id, child] as const)))
  const indexes = await records.loadMany([...children.keys()])
  const supposed = (record: NetworkRecord) => supposeHandOver(record, handings)
  const told = [...children.values()].flatMap((child, at): SupposedForChildSource[] => {
    const index = indexes[at]
    if (index instanceof Error) throw index
    if (!index) return []
    const days = handings.filter(({ involvement }) => index.involvements.has(involvement)).map(({ on }) => on)
    const asOf = [today, ...days].toSorted().at(-1) ?? today
    const on = { asOf, practice }
    const { came, went, changedSeverity } = compareFindings(
      findingsAbout(index, on),
      findingsAbout(supposedRecord(index, supposed), on),
    )
    return [{ child, asOf, came, went, changed: changedSeverity.map(({ later }) => later) }]
  })
  return { __typename: 'SupposedHandOver', children: told }
}
