import type { ListName, RecordOf } from './network-file.ts'
import { type Leaf, type ObjectShape, recordShape, type Shape } from './shape.ts'

/** A step on the way to a value: a field's name or an entry's index. */
export type Step = string | number

/** A record as far as it could be read: what is absent or unreadable is undefined, entries of lists included. */
export type Draft = Record<string, unknown>

/**
 * Visits every value of a record that is neither a list nor an object, in the order of the schema.
 * @param visit given what the value is, the value, and the way to it (reused between calls: copy it to keep it)
 */
export function eachLeaf(
  list: ListName,
  record: Draft,
  visit: (leaf: Leaf, value: unknown, at: readonly Step[]) => void,
): void {
  const at: Step[] = []
  walk(recordShape(list), record)

  function walk(shape: Shape, value: unknown): void {
    if (value === undefined) return
    if (shape.is === 'object') {
      for (const [name, field] of shape.fields) step(name, field.shape, (value as Draft)[name])
    } else if (shape.is === 'list') {
      for (const [index, entry] of (value as unknown[]).entries()) step(index, shape.of, entry)
    } else visit(shape, value, at)
  }

  function step(key: Step, shape: Shape, value: unknown): void {
    at.push(key)
    walk(shape, value)
    at.pop()
  }
}

/** The record with every text in it put through `change`, which is told what the text is. */
export function mapTexts<List extends ListName>(
  list: List,
  record: RecordOf<List>,
  change: (leaf: Leaf, value: string) => string,
): RecordOf<List> {
  return mapObject(recordShape(list), record as Draft) as RecordOf<List>

  function map(shape: Shape, value: unknown): unknown {
    if (shape.is === 'object') return mapObject(shape, value as Draft)
    if (shape.is === 'list') return (value as unknown[]).map((entry) => map(shape.of, entry))
    return typeof value === 'string' ? change(shape, value) : value
  }

  function mapObject(shape: ObjectShape, value: Draft): Draft {
    const mapped: Draft = {}
    for (const [name, field] of shape.fields)
      if (value[name] !== undefined) mapped[name] = map(field.shape, value[name])
    return mapped
  }
}
