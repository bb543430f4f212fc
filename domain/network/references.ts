import type { Kind } from './field.ts'
import type { ListName } from './network-file.ts'
import { LIST_NAMES, recordShape, type Shape } from './shape.ts'

/** A field of a list's records that refers to records by their ids. */
export interface Reference {
  /** The names of the fields on the way to it, through the entries of lists: `['goals', 'needs']`. */
  path: readonly string[]
  /** Whether the field itself is a list of references. */
  many: boolean
  /** The kinds of record that it may name. */
  to: readonly Kind[]
}

/** Every reference that the records of a list make, in the order of their fields: read off the schema. */
export const REFERENCES: Readonly<Record<ListName, readonly Reference[]>> = Object.fromEntries(
  LIST_NAMES.map((list) => [list, referencesIn(recordShape(list), [], false)]),
) as unknown as Record<ListName, Reference[]>

function referencesIn(shape: Shape, path: readonly string[], many: boolean): Reference[] {
  if (shape.is === 'reference') return [{ path, many, to: shape.to }]
  if (shape.is === 'list') return referencesIn(shape.of, path, true)
  if (shape.is !== 'object') return []
  return [...shape.fields].flatMap(([name, field]) => referencesIn(field.shape, [...path, name], false))
}
