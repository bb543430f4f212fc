import type { Draft } from './leaves.ts'
import type { ListName, RecordOf } from './network-file.ts'
import { compareCodePoints } from './order.ts'
import { type ListShape, type ObjectShape, recordShape, type Shape } from './shape.ts'

/**
 * A record in the one form that says what it says: fields in the order of the schema, absent ones and empty lists left
 * out, dated lists by day, lists of text as written, every other list in an order of its own and each entry once.
 */
export function canonicalRecord<List extends ListName>(list: List, record: RecordOf<List>): Draft {
  return canonicalObject(recordShape(list), record as Draft)
}

/** Orders the records of a list: by id, those that have none by their fields. */
export function compareRecords<List extends ListName>(
  list: List,
  one: RecordOf<List>,
  other: RecordOf<List>,
): number {
  return compareObjects(recordShape(list), one as Draft, other as Draft)
}

function canonicalObject(shape: ObjectShape, value: Draft): Draft {
  const written: Draft = {}
  for (const [name, field] of shape.fields) {
    const found = canonical(field.shape, value[name])
    if (found !== undefined) written[name] = found
  }
  return written
}

function canonical(shape: Shape, value: unknown): unknown {
  if (value === undefined) return undefined
  if (shape.is === 'object') return canonicalObject(shape, value as Draft)
  if (shape.is !== 'list') return value
  const entries = (value as unknown[]).map((entry) => canonical(shape.of, entry))
  return entries.length === 0 ? undefined : ordered(shape, entries)
}

function ordered(shape: ListShape, entries: unknown[]): unknown[] {
  if (shape.of.is === 'text') return entries
  const sorted = entries.sort((one, other) => compareEntries(shape, one, other))
  return sorted.filter((entry, at) => at === 0 || JSON.stringify(entry) !== JSON.stringify(sorted[at - 1]))
}

function compareEntries({ of, dated }: ListShape, one: unknown, other: unknown): number {
  if (of.is !== 'object') return compareCodePoints(String(one), String(other))
  const [a, b] = [one as Draft, other as Draft]
  return (
    (dated ? compareCodePoints(textOf(a[dated.day]), textOf(b[dated.day])) : 0) || compareObjects(of, a, b)
  )
}

/** Field by field: what an entry names comes first in its schema, so that the texts at its end rarely decide. */
function compareObjects(shape: ObjectShape, one: Draft, other: Draft): number {
  for (const name of shape.fields.keys()) {
    const order = compareCodePoints(textOf(one[name]), textOf(other[name]))
    if (order !== 0) return order
  }
  return 0
}

function textOf(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
