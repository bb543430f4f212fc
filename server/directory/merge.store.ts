import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'

const jointWork = namedQuery('directory/joint-work')
const mergedInto = namedQuery('directory/merged-into')

const idRow = z.object({ id: z.string() })

/** The ids of what is joint with the involvements of a professional, and of what is joint with that. */
export async function readJointWork(unit: UnitOfWork, id: string): Promise<string[]> {
  return (await unit.run(jointWork, { id }, idRow)).map((row) => row.id)
}

/** The entry of which this one became part, which may be part of another by now. */
export async function readMergedInto(
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<string | undefined> {
  const [row] = await database.read(viewer, mergedInto, { id }, idRow)
  return row?.id
}
