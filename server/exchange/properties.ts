import type { Draft } from '../../domain/network/leaves.ts'
import type { ListShape, ObjectShape, Shape } from '../../domain/network/shape.ts'

/** What a node or relationship holds: scalars, and lists of text. */
export type Properties = Record<string, string | boolean | string[]>

/**
 * The fields of a record that are properties, as the graph keeps them: absent fields and empty lists are no property; a
 * list of objects is one list a field, all of one length, '' where a field is absent.
 *
 * @param except the fields that are not properties but relationships
 */
export function propertiesOf(
  shape: ObjectShape,
  record: Draft,
  except: (name: string) => boolean,
): Properties {
  const properties: Properties = {}
  for (const [name, field] of shape.fields) {
    const value = record[name]
    if (value === undefined || except(name)) continue
    if (!Array.isArray(value)) properties[name] = value as string | boolean
    else if (value.length > 0) spreadList(name, field.shape as ListShape, value, properties)
  }
  return properties
}

/** The names of all properties that {@link propertiesOf} may make. */
export function propertyNames(shape: ObjectShape, except: (name: string) => boolean): string[] {
  return [...shape.fields].flatMap(([name, { shape: of }]) => {
    if (except(name)) return []
    const isObjects = of.is === 'list' && of.of.is === 'object'
    return isObjects ? columns(name, of.of as ObjectShape).map(([, property]) => property) : [name]
  })
}

/** The fields that {@link propertiesOf} made these properties from; others among them are left out. */
export function fieldsFrom(
  shape: ObjectShape,
  properties: Properties,
  except: (name: string) => boolean,
): Draft {
  const record: Draft = {}
  for (const [name, field] of shape.fields) {
    if (except(name)) continue
    const value = field.shape.is === 'list' ? gatherList(name, field.shape, properties) : properties[name]
    if (value !== undefined) record[name] = value
  }
  return record
}

/** Reads the fields that are properties from a list of the properties' values, in which null stands for an absent one. */
export interface FieldsForm {
  /** The properties in the order of their values. */
  names: readonly string[]
  read(values: readonly unknown[]): Draft
}

/**
 * The same as {@link fieldsFrom} for values without their names, worked out once for any number of records.
 * @param names the properties that are given, if not all; fields of the others are absent
 */
export function fieldsForm(
  shape: ObjectShape,
  except: (name: string) => boolean,
  names: readonly string[] = propertyNames(shape, except),
): FieldsForm {
  const own = [...shape.fields].filter(([name]) => !except(name))
  const steps = own.map(([name, { shape: of }]) => ({ name, read: reader(name, of, names) }))
  return {
    names,
    read(values) {
      const record: Draft = {}
      for (const { name, read } of steps) {
        const value = read(values)
        if (value !== null && value !== undefined) record[name] = value
      }
      return record
    },
  }
}

function reader(
  name: string,
  shape: Shape,
  names: readonly string[],
): (values: readonly unknown[]) => unknown {
  const at = names.indexOf(name)
  if (shape.is !== 'list') return (values) => values[at]
  if (shape.of.is !== 'object') return (values) => values[at] ?? []
  const own = columns(name, shape.of).map(([field, property]) => [field, names.indexOf(property)] as const)
  return (values) => {
    const lists = own.map(([field, at]) => [field, values[at] as string[] | null] as const)
    return entriesOf(lists)
  }
}

function spreadList(name: string, { of }: ListShape, entries: unknown[], properties: Properties): void {
  if (of.is !== 'object') {
    properties[name] = entries as string[]
    return
  }
  for (const [field, property] of columns(name, of))
    properties[property] = (entries as Draft[]).map((entry) => (entry[field] as string | undefined) ?? '')
}

function gatherList(name: string, { of }: ListShape, properties: Properties): unknown[] {
  if (of.is !== 'object') return (properties[name] as string[] | undefined) ?? []
  return entriesOf(
    columns(name, of).map(
      ([field, property]) => [field, properties[property] as string[] | undefined] as const,
    ),
  )
}

/** The entries of a list of objects whose fields are lists of one length. */
function entriesOf(lists: (readonly [field: string, values: string[] | null | undefined])[]): Draft[] {
  return (lists[0]?.[1] ?? []).map((_, index) => {
    const entry: Draft = {}
    for (const [field, values] of lists) if (values?.[index] !== '') entry[field] = values?.[index]
    return entry
  })
}

/**
 * The fields of a list's entries with the property that holds each: a field that gives the list its name (`level` of
 * `levels`) has that name, another is put after it (`levelsOn`).
 */
function columns(name: string, shape: ObjectShape): [field: string, property: string][] {
  return [...shape.fields.keys()].map((field) => [
    field,
    `${field}s` === name ? name : name + capitalised(field),
  ])
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
