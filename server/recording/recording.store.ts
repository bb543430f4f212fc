import { z } from 'zod'
import type { Held } from '../../domain/network/check/against.ts'
import { usedGrants } from '../access/used-grants.ts'
import { noteSeen, type Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'

const place = namedQuery('recording/place')
const listed = namedQuery('recording/listed')
const sign = namedQuery('recording/sign')
const signed = namedQuery('recording/signed')

const placeRow = z.object({ child: z.string(), grants: usedGrants, isTaken: z.boolean() })
const listedRow = z.object({ id: z.string(), kind: z.enum(['Agency', 'Professional']) })
const signature = z.object({ id: z.string(), byName: z.string(), at: z.string() })
const signedRow = signature.extend({ child: z.string(), grants: usedGrants })

/** Who wrote a record here, and when, as an ISO 8601 instant. */
export type Signature = z.output<typeof signature>

/** Whether a new record of this id can stand around the child; nothing where the viewer may not see the child. */
export async function readPlace(
  unit: UnitOfWork,
  viewer: Viewer,
  asked: { child: string; id: string },
): Promise<{ isTaken: boolean } | undefined> {
  const [row] = await unit.run(place, asked, placeRow)
  if (row) noteSeen(viewer, row.child, row.grants)
  return row
}

/** Which of these ids the directory has. */
export async function readListed(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<[string, Held][]> {
  const rows = await database.read(viewer, listed, { ids }, listedRow)
  return rows.map(({ id, kind }) => [id, { kind }])
}

/** Writes down by whom a record was written. */
export async function writeSignature(
  unit: UnitOfWork,
  told: { id: string; by: string; byName: string; at: string },
): Promise<void> {
  await unit.run(sign, told, z.never())
}

/** Who wrote what of the records about these children, the earliest first. */
export async function readSignatures(
  database: Database,
  viewer: Viewer,
  children: readonly string[],
): Promise<Map<string, Signature[]>> {
  const rows = await database.read(viewer, signed, { children }, signedRow)
  for (const { child, grants } of rows) noteSeen(viewer, child, grants)
  return Map.groupBy(rows, ({ child }) => child)
}
