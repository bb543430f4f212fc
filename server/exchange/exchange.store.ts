import { z } from 'zod'
import type { Held } from '../../domain/network/check/against.ts'
import { takeLock } from '../database/lock.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import type { Progress } from '../process/progress.ts'
import type { Properties } from './properties.ts'
import type { GraphRelationship } from './to-graph.ts'

const held = namedQuery('exchange/held')
const isEmpty = namedQuery('exchange/is-empty')
const createNodes = namedQuery('exchange/create-nodes')
const replaceNodes = namedQuery('exchange/replace-nodes')
const clearRelationships = namedQuery('exchange/clear-relationships')
const clearTies = namedQuery('exchange/clear-ties')
const deleteParts = namedQuery('exchange/delete-parts')
const voidNodes = namedQuery('exchange/void-nodes')
const adoptVoided = namedQuery('exchange/adopt-voided')
const createRelationships = namedQuery('exchange/create-relationships')

const noRow = z.never()
const emptyRow = z.object({ isEmpty: z.boolean() })
const heldRow = z.object({
  id: z.string(),
  kind: z.string(),
  agency: z.string().nullable(),
  roles: z.array(z.string()).nullable(),
  relatedChildren: z.array(z.string()).nullable(),
})

/** Another import of a large file takes minutes, and this one waits for it. */
const LOCK_DEADLINE = 60 * 60_000
const SOON = 2_000

/** Waits until no other import or export is under way, and keeps others out until the unit ends. */
export async function takeTurn(unit: UnitOfWork, progress: Progress): Promise<void> {
  const telling = setTimeout(
    () => progress.say('Another import or export is under way; waiting for it to end.'),
    SOON,
  )
  try {
    await takeLock(unit, 'exchange', { deadline: LOCK_DEADLINE })
  } finally {
    clearTimeout(telling)
  }
}

/** Whether the graph holds no record of any network file. */
export async function graphIsEmpty(unit: UnitOfWork): Promise<boolean> {
  const [row] = await unit.run(isEmpty, {}, emptyRow)
  return row?.isEmpty ?? false
}

/** What the graph holds under those of the ids that it has. */
export async function readHeld(unit: UnitOfWork, ids: string[]): Promise<[string, Held][]> {
  const rows = await unit.run(held, { ids }, heldRow)
  return rows.map(({ id, kind, agency, roles, relatedChildren }) => [
    id,
    {
      kind: kind as Held['kind'],
      ...(agency === null ? {} : { agency }),
      ...(roles === null ? {} : { roles }),
      ...(relatedChildren === null ? {} : { relatedChildren }),
    },
  ])
}

/** A node to write; a property that is null is taken away. */
export type NodeRow = {
  id: string
  labels: string[]
  properties: Record<string, Properties[string] | null>
}

export async function writeNewNodes(unit: UnitOfWork, rows: NodeRow[]): Promise<void> {
  await unit.run(createNodes, { rows }, noRow)
}

export async function writeNodesAgain(unit: UnitOfWork, rows: NodeRow[]): Promise<void> {
  await unit.run(replaceNodes, { rows }, noRow)
}

/** Deletes relationships of these types from and to the nodes with these ids. */
export async function deleteRelationships(
  unit: UnitOfWork,
  ids: string[],
  types: { outgoing: string[]; incoming: string[] },
): Promise<void> {
  await unit.run(clearRelationships, { ids, ...types }, noRow)
}

/** Deletes the ties between these pairs, whatever they say. */
export async function deleteTies(unit: UnitOfWork, rows: { from: string; to: string }[]): Promise<void> {
  await unit.run(clearTies, { rows }, noRow)
}

/** Deletes the goals and actions of each plan but those named. */
export async function deletePartsBut(
  unit: UnitOfWork,
  rows: { id: string; parts: string[] }[],
): Promise<void> {
  await unit.run(deleteParts, { rows }, noRow)
}

/** Takes nodes out of the network that nothing leads to or from any more. */
export async function writeVoided(unit: UnitOfWork, rows: NodeRow[]): Promise<void> {
  await unit.run(voidNodes, { rows }, noRow)
}

/** Gives what is on file again under the id of something voided what was kept of that. */
export async function takeOverVoided(unit: UnitOfWork): Promise<void> {
  await unit.run(adoptVoided, {}, noRow)
}

/** @returns how many were written: fewer than given when an end is not in the graph */
export async function writeRelationships(unit: UnitOfWork, rows: GraphRelationship[]): Promise<number> {
  const [row] = await unit.run(createRelationships, { rows }, z.object({ written: z.number() }))
  return row?.written ?? 0
}
