import { z } from 'zod'
import { GRANT_BASES } from '../../domain/access/roles.ts'

/** The column `grants` of `cypher/access/grants-on-child.cypher`. */
export const usedGrants = z.array(z.object({ id: z.string(), basis: z.enum(GRANT_BASES) }))
/** The column `seen` of `cypher/access/owner-seen.cypher`. */
export const seenChildren = z.array(z.object({ child: z.string(), grants: usedGrants }))
