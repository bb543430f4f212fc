import type { Draft } from '../network/leaves.ts'
import type { ListName, RecordOf } from '../network/network-file.ts'
import { recordShape, type Shape } from '../network/shape.ts'

/** Entries without those that say word for word what one before them says. */
export function eachOnce<Entry>(of: Shape, entries: readonly Entry[]): Entry[] {
  if (of.is === 'text') return [...entries]
  const seen = new Set<string>()
  return entries.filter((entry) => {
    const text = JSON.stringify(inOrder(of, entry))
    return !seen.has(text) && seen.add(text)
  })
}

/** A record in whose lists each entry is there once. */
export function entriesOnce<List extends ListName>(list: List, record: RecordOf<List>): RecordOf<List> {
  return once(recordShape(list), record) as RecordOf<List>
}

function once(shape: Shape, value: unknown): unknown {
  if (value === undefined) return value
  if (shape.is === 'list')
    return eachOnce(
      shape.of,
      (value as unknown[]).map((entry) => once(shape.of, entry)),
    )
  if (shape.is !== 'object') return value
  const after: Draft = { ...(value as Draft) }
  for (const [name, field] of shape.fields)
    if (after[name] !== undefined) after[name] = once(field.shape, after[name])
  return after
}

/** What says the same whatever the order in which its fields were written. */
function inOrder(shape: Shape, value: unknown): unknown {
  return shape.is === 'object'
    ? [...shape.fields.keys()].map((name) => (value as Draft)[name] ?? null)
    : value
}
