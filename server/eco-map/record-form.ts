import type { Draft } from '../../domain/network/leaves.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { LIST_NAMES, type ObjectShape, recordShape } from '../../domain/network/shape.ts'
import { type FieldMapping, MAPPING, type NodeMapping } from '../exchange/mapping.ts'
import { type FieldsForm, fieldsForm } from '../exchange/properties.ts'

/**
 * A record as `cypher/eco-map/record.cypher` gives it: the values of the properties that it was asked for, then for each
 * field that is a relationship the ids it leads to, `[id, values]` where the relationship has properties of its own, or
 * records of the same form where the field holds parts of the record.
 */
export type RecordRow = [values: unknown[], ...fields: unknown[][]]

/** What the places of a row mean. */
export interface RecordForm {
  /** The names of the properties, in the order of their values. */
  names: readonly string[]
  /** The fields that are no properties, in the order of their places. */
  fields: ReadonlyMap<string, FieldForm>
  /** Makes the record of a row. What is null in it is absent, and the entries of each field come in one order. */
  read(row: RecordRow): Draft
}

interface FieldForm {
  /** Of the relationship's own properties, or of the parts. */
  names: readonly string[]
  /** Of the parts. */
  fields?: RecordForm['fields']
  isList: boolean
  readEntries(entries: unknown[]): unknown[]
}

/** The form of the records of each list. */
export const RECORD_FORMS = Object.fromEntries(
  LIST_NAMES.map((list) => [list, list === 'ties' ? formOfTies() : recordForm(list)]),
) as Record<ListName, RecordForm>

/** The form of a list's records that are given with these properties alone. */
export function recordForm(list: Exclude<ListName, 'ties'>, names?: readonly string[]): RecordForm {
  return formOf(MAPPING[list], recordShape(list), names)
}

function formOf(mapping: NodeMapping, shape: ObjectShape, names?: readonly string[]): RecordForm {
  const own = fieldsForm(shape, (name) => name in mapping.fields, names)
  const fields = Object.entries(mapping.fields).map(([name, field]): [string, FieldForm] => {
    const found = shape.fields.get(name)?.shape
    const isList = found?.is === 'list'
    return [name, { isList, ...entriesForm(field, (isList ? found.of : found) as ObjectShape) }]
  })
  return {
    names: own.names,
    fields: new Map(fields),
    read([values, ...related]) {
      const record = own.read(values)
      for (const [at, [name, { isList, readEntries }]] of fields.entries()) {
        const entries = readEntries(related[at] ?? [])
        if (isList) record[name] = entries
        else if (entries.length > 0) record[name] = entries[0]
      }
      return record
    },
  }
}

function entriesForm(field: FieldMapping, shape: ObjectShape): Omit<FieldForm, 'isList'> {
  if (field.is === 'parts') {
    const form = formOf(field.node, shape)
    return { ...form, readEntries: (parts) => (parts as RecordRow[]).map(form.read).sort(byId) }
  }
  const { reference } = field
  if (!reference) return { names: [], readEntries: (ids) => (ids as string[]).sort(compareCodePoints) }
  const own = fieldsForm(shape, (name) => name === reference)
  return { names: own.names, readEntries: (entries) => readRelationships(entries, reference, own) }
}

/** In the order of whom they lead to, then of their values: a query gathers them in none. */
function readRelationships(entries: unknown[], reference: string, own: FieldsForm): Draft[] {
  const relationships = entries as [id: string, values: unknown[]][]
  if (relationships.length > 1) {
    relationships.sort(
      ([one, values], [other, others]) =>
        compareCodePoints(one, other) || compareCodePoints(values.join('\0'), others.join('\0')),
    )
  }
  return relationships.map(([id, values]) => ({ [reference]: id, ...own.read(values) }))
}

/** Orders records by id. */
export function byId(one: Draft, other: Draft): number {
  return compareCodePoints(String(one.id), String(other.id))
}

/** A tie is a relationship whose properties come where a node's come, and then its two ends. */
function formOfTies(): RecordForm {
  const own = fieldsForm(recordShape('ties'), (name) => name === 'from' || name === 'to')
  return {
    names: own.names,
    fields: new Map(),
    read: ([values, from, to]) => ({ from: from?.[0], to: to?.[0], ...own.read(values) }),
  }
}
