import type { Draft } from '../network/leaves.ts'
import type { ListName, RecordOf } from '../network/network-file.ts'
import type { NetworkRecord } from '../network/record.ts'
import { LIST_NAMES, recordShape, type Shape } from '../network/shape.ts'
import { unreached } from './unreached.ts'

/** A record without what is not for its reader, and the ids of everything that it held and that is not in it any more. */
export interface Redacted {
  record: NetworkRecord
  removed: ReadonlySet<string>
}

/** Where an event that is left with nobody in this list would say that somebody was there. */
const SOMEBODY_IN: Partial<Record<ListName, string>> = {
  visits: 'involvements',
  contacts: 'to',
  disagreements: 'between',
  sharingDecisions: 'with',
}

const GONE = Symbol('gone')

/**
 * A child's record without some of its items, and without everything that leads to them: what cannot be told without
 * naming them goes with them, and so does whoever and whatever is there through them alone. A professional is there by
 * their work: when some of it is left out and none remains, so are they, and every exchange with them.
 *
 * @param items the ids of what is to be left out, of whatever kind; the child whom the record is about stays
 * @returns the record itself when it holds none of them
 */
export function redact(record: NetworkRecord, items: ReadonlySet<string>): Redacted {
  const removed = new Set([...items].filter((id) => id !== record.child))
  if (removed.size === 0) return { record, removed }
  let redacted = record
  for (let before = -1; before !== removed.size; ) {
    before = removed.size
    redacted = withoutIds(redacted, removed)
    for (const id of unreached(record, redacted)) removed.add(id)
  }
  if (redacted === record) return { record, removed: new Set() }
  return { record: redacted, removed }
}

/** Adds the ids of what goes with them to `removed`. */
function withoutIds(record: NetworkRecord, removed: Set<string>): NetworkRecord {
  let isSame = true
  const lists = LIST_NAMES.map((list) => {
    const kept = (record[list] as RecordOf<ListName>[]).flatMap((item) => {
      const left = withoutNaming(list, item, removed)
      if (left !== undefined) return [left]
      addIds(recordShape(list), item, removed)
      return []
    })
    const isListSame =
      kept.length === record[list].length && kept.every((item, at) => item === record[list][at])
    if (!isListSame) isSame = false
    return [list, isListSame ? record[list] : kept] as const
  })
  return isSame ? record : ({ ...record, ...Object.fromEntries(lists) } as NetworkRecord)
}

/**
 * A record without what names these, as {@link redact} leaves it: the same one when nothing in it does, nothing when it cannot
 * be told without them.
 */
export function withoutNaming<List extends ListName>(
  list: List,
  record: RecordOf<List>,
  removed: ReadonlySet<string>,
): RecordOf<List> | undefined {
  const left = without(recordShape(list), record, removed)
  return left === GONE || isDeserted(list, record as Draft, left as Draft)
    ? undefined
    : (left as RecordOf<List>)
}

/** The same value when nothing in it names what is removed. */
function without(shape: Shape, value: unknown, removed: ReadonlySet<string>): unknown {
  if (shape.is === 'id' || shape.is === 'reference') return removed.has(value as string) ? GONE : value
  if (shape.is === 'list') {
    const entries = value as unknown[]
    const kept = entries.map((entry) => without(shape.of, entry, removed)).filter((entry) => entry !== GONE)
    return kept.length === entries.length && kept.every((entry, at) => entry === entries[at]) ? value : kept
  }
  if (shape.is !== 'object') return value
  const before = value as Draft
  let after = before
  for (const [name, field] of shape.fields) {
    if (before[name] === undefined) continue
    const left = without(field.shape, before[name], removed)
    if (left === before[name]) continue
    if (left === GONE && field.required) return GONE
    if (after === before) after = { ...before }
    if (left === GONE) delete after[name]
    else after[name] = left
  }
  return after
}

function isDeserted(list: ListName, before: Draft, after: Draft): boolean {
  const name = SOMEBODY_IN[list]
  if (name === undefined || after === before) return false
  return (before[name] as unknown[]).length > 0 && (after[name] as unknown[]).length === 0
}

/** The ids of an item and of its parts. */
function addIds(shape: Shape, value: unknown, ids: Set<string>): void {
  if (value === undefined) return
  if (shape.is === 'id') ids.add(value as string)
  else if (shape.is === 'list') for (const entry of value as unknown[]) addIds(shape.of, entry, ids)
  else if (shape.is === 'object')
    for (const [name, field] of shape.fields) addIds(field.shape, (value as Draft)[name], ids)
}
