import { z } from 'zod'
import { usedGrants } from '../access/used-grants.ts'
import { noteSeen, type Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { markAffected } from '../findings/pending.ts'

const withdraw = namedQuery('sharing/withdraw')

const row = z.object({ child: z.string(), grants: usedGrants, withdrawnOn: z.string() })

/** Writes the day unless there is one. @returns the day on record; nothing where the viewer sees no such consent */
export async function writeWithdrawal(
  database: Database,
  viewer: Viewer,
  told: { child: string; id: string; on: string },
): Promise<string | undefined> {
  return database.unit(viewer, 'sharing/withdraw', async (unit) => {
    await markAffected(unit, [told.id])
    const [found] = await unit.run(withdraw, told, row)
    if (!found) return undefined
    noteSeen(viewer, found.child, found.grants)
    return found.withdrawnOn
  })
}
