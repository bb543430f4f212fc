import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { GrantBasis } from '../../domain/access/roles.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'

const put = {
  name: 'tests/grant',
  text: `MATCH (user:User {id: $user}), (covered {id: $covers})
    CREATE (user)-[:HOLDS_GRANT]->(grant:Grant {
      id: $id, basis: $basis, named: $named, why: 'Told by a test', by: 'product', byName: 'Ecomap', at: datetime(),
      from: datetime() + duration($from), until: datetime() + duration($until)
    })-[:COVERS]->(covered)
    FOREACH (_ IN CASE WHEN $ended THEN [1] ELSE [] END | SET grant.endedAt = datetime())
    WITH grant
    MATCH (team:Team {id: $team})
    CREATE (grant)-[:FOR_TEAM]->(team)`,
}

/** A grant as a test tells it; times are from now. */
export interface ToldGrant {
  user: string
  basis: GrantBasis
  /** The id of a child, a user or a team. */
  covers: string
  from?: string
  until?: string
  ended?: boolean
  named?: boolean
  /** For which team an own case is held. */
  team?: string
}

/** Writes a grant. @returns its id */
export async function tellGrant(database: Database, told: ToldGrant): Promise<string> {
  const id = randomUUID()
  const grant = { from: 'PT0S', until: 'PT1H', ended: false, named: false, team: '', ...told, id }
  await database.write(product, put, grant, z.never())
  return id
}

/** Runs Cypher of a test's own. */
export async function runCypher(database: Database, text: string, parameters: object = {}): Promise<void> {
  await database.write(product, { name: 'tests/run', text }, { ...parameters }, z.never())
}
