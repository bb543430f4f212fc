import { phoneKey } from '../../domain/directory/phone-key.ts'
import type { Kind } from '../../domain/network/field.ts'
import { searchNames } from '../../domain/network/fold.ts'
import type { Draft } from '../../domain/network/leaves.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { type ObjectShape, recordShape } from '../../domain/network/shape.ts'
import { MAPPING, type NodeMapping, type RelationshipMapping, TIE } from './mapping.ts'
import { type Properties, propertiesOf } from './properties.ts'

export type GraphNode = { label: Kind; id: string; properties: Properties }
export type GraphRelationship = { type: string; from: string; to: string; properties: Properties }

/** What a record is in the graph. Relationships may end at nodes of other records. */
export type GraphPart = { nodes: GraphNode[]; relationships: GraphRelationship[] }

/** @param record checked, with every default filled in */
export function toGraph<List extends ListName>(list: List, record: RecordOf<List>): GraphPart {
  const part: GraphPart = { nodes: [], relationships: [] }
  if (list === 'ties') part.relationships.push(tie(record as RecordOf<'ties'>))
  else addNode(MAPPING[list as keyof typeof MAPPING], recordShape(list), record as Draft, part)
  Object.assign(part.nodes[0]?.properties ?? {}, soughtBy(list, record))
  return part
}

function tie(record: RecordOf<'ties'>): GraphRelationship {
  const { from, to } = record
  const isEnd = (name: string) => name === 'from' || name === 'to'
  return { type: TIE, from, to, properties: propertiesOf(recordShape('ties'), record, isEnd) }
}

/** Only for finding: made again whenever names and numbers change, and no fields of the record. */
function soughtBy(list: ListName, record: RecordOf<ListName>): Properties {
  if (list === 'children' || list === 'agencies')
    return { searchNames: searchNames(record as RecordOf<'children' | 'agencies'>) }
  if (list !== 'professionals') return {}
  const professional = record as RecordOf<'professionals'>
  return { searchNames: searchNames(professional), searchPhone: phoneKey(professional.phone) ?? '' }
}

function addNode(mapping: NodeMapping, shape: ObjectShape, record: Draft, part: GraphPart): void {
  const id = record.id as string
  part.nodes.push({
    label: mapping.label,
    id,
    properties: propertiesOf(shape, record, (name) => name in mapping.fields),
  })
  for (const [name, field] of Object.entries(mapping.fields)) {
    const entries = entriesOf(record[name])
    if (field.is === 'relationship') {
      for (const entry of entries)
        part.relationships.push(relationship(id, field, entryShape(shape, name), entry))
      continue
    }
    for (const entry of entries as Draft[]) {
      part.relationships.push({ type: field.type, from: id, to: entry.id as string, properties: {} })
      addNode(field.node, entryShape(shape, name) as ObjectShape, entry, part)
    }
  }
}

/** The entries of a list, a plain reference named twice only once; the one value of a field that is no list. */
function entriesOf(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? [...new Set(value)] : [value]
}

function entryShape(shape: ObjectShape, name: string): ObjectShape | undefined {
  const found = shape.fields.get(name)?.shape
  const of = found?.is === 'list' ? found.of : found
  return of?.is === 'object' ? of : undefined
}

function relationship(
  own: string,
  { type, direction, reference }: RelationshipMapping,
  shape: ObjectShape | undefined,
  entry: unknown,
): GraphRelationship {
  const other = (reference ? (entry as Draft)[reference] : entry) as string
  const properties =
    reference && shape ? propertiesOf(shape, entry as Draft, (name) => name === reference) : {}
  return direction === 'out'
    ? { type, from: own, to: other, properties }
    : { type, from: other, to: own, properties }
}
