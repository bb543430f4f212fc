import { z } from 'zod'
import { type DatedList, datedLists, type Period, periods, type TextField, textFields } from './field.ts'
import { type ListName, recordSchemas } from './network-file.ts'

/** What a value of the network file is, as plain data read off the zod schemas, for code that walks over records. */
export type Shape = Leaf | ListShape | ObjectShape
export type Leaf = TextField | { is: 'code'; allowed: readonly string[] } | { is: 'flag' }

export interface ListShape {
  is: 'list'
  of: Shape
  dated: DatedList | undefined
}

export interface ObjectShape {
  is: 'object'
  /** In the order in which they are written. */
  fields: ReadonlyMap<string, Field>
  periods: readonly Period[]
}

export interface Field {
  shape: Shape
  /** A list that is required holds at least one entry; any other is empty when it is absent. */
  required: boolean
  /** The code that stands for an absent one. */
  standard: string | undefined
}

/** The lists of a network file, in the order in which they are written. */
export const LIST_NAMES = Object.keys(recordSchemas) as ListName[]

const shapes = new Map(LIST_NAMES.map((list) => [list, shapeOf(recordSchemas[list]) as ObjectShape]))

/** Whether a field of the whole file is one of its lists. */
export function isListName(name: string): name is ListName {
  return Object.hasOwn(recordSchemas, name)
}

/** The shape of a list's records. */
export function recordShape(list: ListName): ObjectShape {
  return shapes.get(list) as ObjectShape
}

function shapeOf(schema: unknown): Shape {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([name, field]) => [name, fieldOf(field)] as const)
    return { is: 'object', fields: new Map(fields), periods: periods.get(schema) ?? [] }
  }
  if (schema instanceof z.ZodArray)
    return { is: 'list', of: shapeOf(schema.element), dated: datedLists.get(schema) }
  if (schema instanceof z.ZodEnum) return { is: 'code', allowed: schema.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { is: 'flag' }
  if (schema instanceof z.ZodString && textFields.has(schema)) return textFields.get(schema) as TextField
  throw new Error('a field of the network file whose meaning is not registered')
}

function fieldOf(schema: unknown): Field {
  if (schema instanceof z.ZodOptional)
    return { shape: shapeOf(schema.unwrap()), required: false, standard: undefined }
  if (schema instanceof z.ZodDefault) {
    const standard = schema.def.defaultValue
    const code = typeof standard === 'string' ? standard : undefined
    return { shape: shapeOf(schema.unwrap()), required: false, standard: code }
  }
  return { shape: shapeOf(schema), required: true, standard: undefined }
}
