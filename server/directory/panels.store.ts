import { z } from 'zod'
import { compareCodePoints } from '../../domain/network/order.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'

const panels = namedQuery('directory/panels')

const panelRow = z.object({
  id: z.string(),
  name: z.string(),
  members: z.array(z.object({ id: z.string(), name: z.string() })),
  version: z.number(),
})

/** A panel with the professionals who sit on it, by name, and how often it has been written anew. */
export type ListedPanel = z.output<typeof panelRow>

/** All panels, or the one of this id, in no order. */
export async function readPanels(
  database: Database,
  viewer: Viewer,
  id: string | null = null,
): Promise<ListedPanel[]> {
  const rows = await database.read(viewer, panels, { id }, panelRow)
  return rows.map((row) => ({ ...row, members: row.members.toSorted(byName) }))
}

function byName(one: { name: string; id: string }, other: { name: string; id: string }): number {
  return compareCodePoints(one.name, other.name) || compareCodePoints(one.id, other.id)
}
