import type { ListName } from '../../domain/network/network-file.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { LIST_NAMES, type ObjectShape, recordShape } from '../../domain/network/shape.ts'
import type { GraphRecord } from '../exchange/from-graph.ts'
import { MAPPING, type NodeMapping } from '../exchange/mapping.ts'
import { type Properties, propertyNames } from '../exchange/properties.ts'

/**
 * A record as `cypher/eco-map/record.cypher` gives it: the values of the properties that it was asked for, then for each
 * field that is a relationship the ids it leads to, `[id, values]` where the relationship has properties of its own, or
 * records of the same form where the field holds parts of the record.
 */
export type RecordRow = [values: unknown[], ...fields: unknown[][]]

/** What the places of a row mean. */
export interface RecordForm {
  /** The names of the properties, in the order of their values. */
  names: string[]
  fields: ReadonlyMap<string, FieldForm>
}

type FieldForm = { is: 'ids' } | { is: 'relationships'; names: string[] } | { is: 'parts'; form: RecordForm }

/** The form of the records of each list. */
export const RECORD_FORMS = Object.fromEntries(
  LIST_NAMES.map((list) => [list, list === 'ties' ? formOfTies() : formOf(MAPPING[list], recordShape(list))]),
) as Record<ListName, RecordForm>

/** Reads a row of this form: what is null in it is absent, and the entries of a list come in one order. */
export function readRow(form: RecordForm, row: RecordRow): GraphRecord {
  return form === RECORD_FORMS.ties ? readTie(row) : readNode(form, row)
}

/** The properties of a tie are those of its relationship to the other end. */
function readTie([values, from, to]: RecordRow): GraphRecord {
  const ends = (ids: unknown[] | undefined, properties: Properties): [string, Properties][] =>
    (ids as string[]).map((id) => [id, properties])
  return {
    properties: {},
    related: { from: ends(from, {}), to: ends(to, named(RECORD_FORMS.ties.names, values)) },
  }
}

function readNode(form: RecordForm, [values, ...fields]: RecordRow): GraphRecord {
  const record: GraphRecord = { properties: named(form.names, values), related: {} }
  let at = 0
  for (const [name, field] of form.fields) {
    const entries = fields[at++] ?? []
    if (field.is === 'parts') {
      const parts = (entries as RecordRow[]).map((part) => readNode(field.form, part))
      record.parts = { ...record.parts, [name]: parts.sort(byId) }
    } else
      record.related[name] = field.is === 'ids' ? readIds(entries) : readRelationships(entries, field.names)
  }
  return record
}

function readIds(entries: unknown[]): [string, Properties][] {
  const ids = entries as string[]
  if (ids.length > 1) ids.sort(compareCodePoints)
  return ids.map((id) => [id, {}])
}

/** In the order of whom they lead to, then of their values: a query gathers them in none. */
function readRelationships(entries: unknown[], names: string[]): [string, Properties][] {
  const relationships = entries as [id: string, values: unknown[]][]
  if (relationships.length > 1) {
    relationships.sort(
      ([one, values], [other, others]) =>
        compareCodePoints(one, other) || compareCodePoints(values.join('\0'), others.join('\0')),
    )
  }
  return relationships.map(([id, values]) => [id, named(names, values)])
}

function byId(one: GraphRecord, other: GraphRecord): number {
  return compareCodePoints(String(one.properties.id), String(other.properties.id))
}

function named(names: readonly string[], values: readonly unknown[]): Properties {
  const properties: Properties = {}
  for (const [at, name] of names.entries()) {
    const value = values[at]
    if (value !== null) properties[name] = value as Properties[string]
  }
  return properties
}

function formOf(mapping: NodeMapping, shape: ObjectShape): RecordForm {
  return {
    names: propertyNames(shape, (name) => name in mapping.fields),
    fields: new Map(
      Object.entries(mapping.fields).map(([name, field]): [string, FieldForm] => {
        const entry = entryShape(shape, name)
        if (field.is === 'parts') return [name, { is: 'parts', form: formOf(field.node, entry) }]
        const { reference } = field
        if (!reference) return [name, { is: 'ids' }]
        return [name, { is: 'relationships', names: propertyNames(entry, (own) => own === reference) }]
      }),
    ),
  }
}

/** A tie is a relationship whose properties come where a node's come, and then its two ends. */
function formOfTies(): RecordForm {
  const ends = new Map<string, FieldForm>([
    ['from', { is: 'ids' }],
    ['to', { is: 'ids' }],
  ])
  return { names: propertyNames(recordShape('ties'), (name) => ends.has(name)), fields: ends }
}

function entryShape(shape: ObjectShape, name: string): ObjectShape {
  const found = shape.fields.get(name)?.shape
  const of = found?.is === 'list' ? found.of : found
  return of as ObjectShape
}
