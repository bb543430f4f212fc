import type { Driver } from 'neo4j-driver'
import type { GraphNode, GraphPart, GraphRelationship } from '../../server/exchange/to-graph.ts'

/** Nodes and relationships, as rows for the loop: one list a label, and one a type. */
export interface PreparedRows {
  nodes: Map<string, Record<string, unknown>[]>
  relationships: Map<string, Omit<GraphRelationship, 'type'>[]>
  /** Nodes and relationships together. */
  count: number
}

const ROWS_A_QUERY = 10_000

/** Makes the rows, which takes no part in what is timed. */
export function prepareRows(parts: Iterable<GraphPart>): PreparedRows {
  const nodes: GraphNode[] = []
  const relationships: GraphRelationship[] = []
  for (const part of parts) {
    nodes.push(...part.nodes)
    relationships.push(...part.relationships)
  }
  const byLabel = Map.groupBy(nodes, ({ label }) => label)
  return {
    nodes: new Map(
      [...byLabel].map(([label, group]) => [
        label,
        group.map(({ id, properties }) => ({ ...properties, id })),
      ]),
    ),
    relationships: Map.groupBy(relationships, ({ type }) => type),
    count: nodes.length + relationships.length,
  }
}

/**
 * The usual script: one fixed query a label and one a type, rows in thousands, no check of anything. Every query
 * commits by itself.
 */
export async function writeInLoop(driver: Driver, { nodes, relationships }: PreparedRows): Promise<void> {
  for (const [label, rows] of nodes)
    await eachBatch(driver, `UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row`, rows)
  for (const [type, rows] of relationships) {
    const text = `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties`
    await eachBatch(driver, text, rows)
  }
}

/** Takes everything imported out of the graph again. */
export async function clearGraph(driver: Driver): Promise<void> {
  await inSession(driver, 'MATCH (n:Entity) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS', {})
}

/** How many nodes and relationships the records in the graph are. */
export async function countGraph(driver: Driver): Promise<number> {
  const text = 'RETURN COUNT { (:Entity) } + COUNT { (:Entity)-->(:Entity) } AS count'
  const [record] = await inSession(driver, text, {})
  return record?.get('count') as number
}

async function eachBatch(driver: Driver, text: string, rows: readonly unknown[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_QUERY)
    await inSession(driver, text, { rows: rows.slice(from, from + ROWS_A_QUERY) })
}

async function inSession(driver: Driver, text: string, parameters: Record<string, unknown>) {
  const session = driver.session()
  try {
    const { records } = await session.run(text, parameters)
    return records
  } finally {
    await session.close()
  }
}
