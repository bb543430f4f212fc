import { fold } from '../network/fold.ts'
import type { Draft } from '../network/leaves.ts'
import type { RecordOf } from '../network/network-file.ts'
import { recordShape, type Shape } from '../network/shape.ts'
import { eachOnce } from './each-once.ts'

/** The lists of which two entries can be made one. */
export const MERGE_LISTS = ['professionals', 'agencies'] as const
export type MergeList = (typeof MERGE_LISTS)[number]

/** Two entries of the directory that are the same: the one that stays, and the one that becomes part of it. */
export interface Merge {
  list: MergeList
  /** Their ids. */
  keep: string
  gone: string
  /** The fields of one value of which that of the one that goes is taken, where the two say different things. */
  take: readonly string[]
}

/** The fields that hold one value, in their order: of the two values one stays. Of any other both stay. */
export function singleFields(list: MergeList): string[] {
  return [...recordShape(list).fields].flatMap(([name, { shape }]) =>
    shape.is === 'list' || shape.is === 'id' ? [] : [name],
  )
}

/** The fields of one value of which both say something, and not the same: somebody has to choose. */
export function differingFields<List extends MergeList>(
  list: List,
  keep: RecordOf<List>,
  gone: RecordOf<List>,
): string[] {
  const [one, other] = [keep as Draft, gone as Draft]
  return singleFields(list).filter(
    (name) => one[name] !== undefined && other[name] !== undefined && one[name] !== other[name],
  )
}

/**
 * The entry that stays as it is to be: of a field of one value its own, or the other's where that was chosen or it says nothing;
 * of a list both. Supervision of the one by the other is nobody's.
 */
export function mergedEntry<List extends MergeList>(
  keep: RecordOf<List>,
  gone: RecordOf<List>,
  { list, ...merge }: Merge,
): RecordOf<List> {
  const [one, other] = [keep as Draft, gone as Draft]
  const merged: Draft = {}
  for (const [name, { shape }] of recordShape(list).fields) {
    const isTaken = one[name] === undefined || (merge.take.includes(name) && other[name] !== undefined)
    const value = shape.is === 'list' ? together(shape.of, one[name], other[name], merge) : one[name]
    merged[name] = isTaken && shape.is !== 'list' ? other[name] : value
    if (merged[name] === undefined) delete merged[name]
  }
  return merged as RecordOf<List>
}

function together(of: Shape, one: unknown, other: unknown, { keep, gone }: Omit<Merge, 'list'>): unknown[] {
  const all = [...((one ?? []) as unknown[]), ...((other ?? []) as unknown[])]
  if (of.is === 'text') {
    const known = new Map((all as string[]).toReversed().map((text) => [fold(text) || text, text]))
    return (all as string[]).filter((text) => known.get(fold(text) || text) === text).filter(isFirst)
  }
  const names = new Set([keep, gone])
  const isOfBoth = (entry: unknown) =>
    typeof entry === 'object' && Object.values(entry as Draft).some(isNamed)
  const isNamed = (value: unknown) => typeof value === 'string' && names.has(value)
  return eachOnce(of, all).filter((entry) => !isOfBoth(entry))
}

function isFirst(text: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(text) === at
}
