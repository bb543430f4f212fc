import type { Draft } from '../../domain/network/leaves.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { type ObjectShape, recordShape } from '../../domain/network/shape.ts'
import { type FieldMapping, MAPPING, type NodeMapping } from './mapping.ts'
import { fieldsFrom, type Properties } from './properties.ts'

/** A record as the graph gives it back. */
export type GraphRecord = {
  properties: Properties
  /** By field: the id of each record referred to, with the properties of the relationship. */
  related: Record<string, [id: string, properties: Properties][]>
  /** By field: entries that are nodes of their own. */
  parts?: Record<string, GraphRecord[]> | undefined
}

/** The record that `toGraph` put into the graph so. Lists come in whatever order the graph has them. */
export function fromGraph<List extends ListName>(list: List, row: GraphRecord): RecordOf<List> {
  if (list === 'ties') return tieFrom(row) as RecordOf<List>
  return nodeFrom(MAPPING[list as keyof typeof MAPPING], recordShape(list), row) as RecordOf<List>
}

/** A tie has no node: its two ends are what it refers to, and its properties are those of the relationship. */
function tieFrom({ related }: GraphRecord): Draft {
  const [[to, properties] = ['', {}]] = related.to ?? []
  const isEnd = (name: string) => name === 'from' || name === 'to'
  return { from: related.from?.[0]?.[0], to, ...fieldsFrom(recordShape('ties'), properties, isEnd) }
}

function nodeFrom({ fields }: NodeMapping, shape: ObjectShape, row: GraphRecord): Draft {
  const record = fieldsFrom(shape, row.properties, (name) => name in fields)
  for (const [name, field] of Object.entries(fields)) {
    const found = shape.fields.get(name)?.shape
    const isList = found?.is === 'list'
    const of = isList && found.of.is === 'object' ? found.of : undefined
    const entries = entriesOf(name, field, of, row)
    if (isList) record[name] = entries
    else if (entries[0] !== undefined) record[name] = entries[0]
  }
  return record
}

function entriesOf(
  name: string,
  field: FieldMapping,
  of: ObjectShape | undefined,
  row: GraphRecord,
): unknown[] {
  if (field.is === 'parts')
    return of ? (row.parts?.[name] ?? []).map((part) => nodeFrom(field.node, of, part)) : []
  const { reference } = field
  return (row.related[name] ?? []).map(([id, properties]) =>
    reference && of ? { [reference]: id, ...fieldsFrom(of, properties, (own) => own === reference) } : id,
  )
}
