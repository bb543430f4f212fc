import { z } from 'zod'
import { usedGrants } from '../access/used-grants.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'

const look = namedQuery('live/look')

const lookRow = z.object({ child: z.string(), grants: usedGrants, mark: z.string().nullable() })

/** What the last one to write around the child has left on it; nothing where the viewer may not see the child at this moment. */
export async function readMark(
  database: Database,
  viewer: Viewer,
  child: string,
): Promise<{ mark: string | null } | undefined> {
  const [row] = await database.read(viewer, look, { child }, lookRow)
  return row
}
