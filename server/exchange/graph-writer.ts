import type { HeldInGraph } from '../../domain/network/check/against.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { PENDING } from '../findings/pending.ts'
import { CommandFailure } from '../process/failure.ts'
import { type Batches, inBatches } from './batches.ts'
import {
  deletePartsBut,
  deleteRelationships,
  deleteTies,
  type NodeRow,
  takeOverVoided,
  writeNewNodes,
  writeNodesAgain,
  writeRelationships,
  writeVoided,
} from './exchange.store.ts'
import { ownedTypes, propertiesOfLabel } from './ownership.ts'
import { type GraphNode, type GraphPart, type GraphRelationship, toGraph } from './to-graph.ts'

type Written = { list: ListName; record: RecordOf<ListName>; part: GraphPart }

/** What a large import calls children until they may be seen. */
const OUT_OF_SIGHT = 'Importing'
const NODES_A_BATCH = 4_000
const RELATIONSHIPS_A_BATCH = 10_000

/**
 * Writes the nodes of records; those that the graph holds already lose what belongs to them first.
 *
 * @param hidden whether children are kept out of sight until the whole import is written
 */
export function nodeWriter(unit: UnitOfWork, held: HeldInGraph, hidden: boolean): RecordWriter {
  const child = hidden ? OUT_OF_SIGHT : 'Child'
  const labelled = ({ label, ...row }: GraphNode, isNew: boolean): NodeRow => ({
    ...row,
    labels: label !== 'Child' ? [label] : isNew ? [child, PENDING] : [child],
  })
  const batches = inBatches<Written>(
    NODES_A_BATCH,
    async (written) => {
      const nodes = written.flatMap(({ part }) => part.nodes)
      const again = nodes.filter(({ id }) => held.has(id))
      if (held.size > 0) await clear(unit, written, again, held)
      if (again.length > 0)
        await writeNodesAgain(
          unit,
          again.map((node) => withAbsent(labelled(node, false), node.label)),
        )
      const fresh = nodes.filter(({ id }) => !held.has(id))
      if (fresh.length > 0)
        await writeNewNodes(
          unit,
          fresh.map((node) => labelled(node, true)),
        )
    },
    ({ part }) => Math.max(part.nodes.length, 1),
  )
  const nodes = writing(batches)
  return {
    ...nodes,
    async end() {
      await nodes.end()
      await takeOverVoided(unit)
    },
  }
}

/**
 * Writes the relationships of records, after all nodes.
 *
 * @param strict whether it is an error that a record referred to has gone since the check; else it is left out
 */
export function relationshipWriter(unit: UnitOfWork, strict: boolean): RecordWriter {
  const batches = inBatches<GraphRelationship>(RELATIONSHIPS_A_BATCH, async (rows) => {
    const written = await writeRelationships(unit, rows)
    if (strict && written < rows.length)
      throw new CommandFailure(
        'The graph changed while the file was imported, and nothing was written: import it again.',
      )
  })
  return {
    async add(list, record) {
      for (const relationship of toGraph(list, record).relationships) await batches.add(relationship)
    },
    end: () => batches.end(),
  }
}

/** Takes records off the file that nothing on file names any more. */
export async function takeOffFile(
  unit: UnitOfWork,
  records: readonly { list: ListName; record: RecordOf<ListName> }[],
): Promise<void> {
  const gone = records.map(({ list, record }) => {
    const { nodes, relationships } = toGraph(list, record)
    // The parts of a plan go with it.
    return { list, record, part: { nodes: nodes.slice(0, 1), relationships } }
  })
  const nodes = gone.flatMap(({ part }) => part.nodes)
  const held: HeldInGraph = new Map([
    ...nodes.map(({ id, label }) => [id, { kind: label }] as const),
    ...gone.flatMap(({ list, part }) =>
      list === 'ties'
        ? part.relationships.flatMap(({ from, to }) =>
            [from, to].map((id) => [id, { kind: 'Professional' }] as const),
          )
        : [],
    ),
  ])
  await clear(unit, gone, nodes, held)
  await writeVoided(
    unit,
    nodes.map(({ id, label }) => withAbsent({ id, labels: [label], properties: { id } }, label)),
  )
}

export type RecordWriter = {
  add<List extends ListName>(list: List, record: RecordOf<List>): Promise<void>
  end(): Promise<void>
}

function writing(batches: Batches<Written>): RecordWriter {
  return {
    add: (list, record) => batches.add({ list, record, part: toGraph(list, record) }),
    end: () => batches.end(),
  }
}

async function clear(
  unit: UnitOfWork,
  written: readonly Written[],
  again: readonly GraphNode[],
  held: HeldInGraph,
): Promise<void> {
  const plans = written
    .filter(({ list, record }) => list === 'plans' && held.has((record as RecordOf<'plans'>).id))
    .map(({ part }) => {
      const [plan, ...parts] = part.nodes.map(({ id }) => id)
      return { id: plan as string, parts }
    })
  if (plans.length > 0) await deletePartsBut(unit, plans)
  for (const [label, nodes] of Map.groupBy(again, (node) => node.label)) {
    const types = ownedTypes(label)
    if (types.outgoing.length + types.incoming.length === 0) continue
    await deleteRelationships(
      unit,
      nodes.map(({ id }) => id),
      types,
    )
  }
  const ties = written
    .filter(({ list }) => list === 'ties')
    .map(({ record }) => record as RecordOf<'ties'>)
    .filter(({ from, to }) => held.has(from) && held.has(to))
  if (ties.length > 0)
    await deleteTies(
      unit,
      ties.map(({ from, to }) => ({ from, to })),
    )
}

function withAbsent({ properties, ...row }: NodeRow, label: GraphNode['label']): NodeRow {
  const absent = Object.fromEntries(propertiesOfLabel(label).map((name) => [name, null]))
  return { ...row, properties: { ...absent, ...properties } }
}
