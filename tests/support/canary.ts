import { z } from 'zod'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'

/**
 * The canary: a child with a family, a need, a visit, a contact and words, whom nobody may see. This word is in her name, in
 * every text around her and in every id of hers, and in nothing else, so that whatever comes out of her is known by it.
 */
export const CANARY = 'Quillfeather'

const id = (of: string) => `${CANARY.toLowerCase()}-${of}`
const words = `What ${CANARY} said`

/** Her network file. It names no professional: she is tied to those of the networks beside her. */
export const canaryFile = {
  format: 'ecomap-network',
  version: 1,
  families: [{ id: id('family'), name: `The ${CANARY}s` }],
  households: [{ id: id('home'), name: `At ${CANARY}’s`, kind: 'home' }],
  children: [
    {
      id: id('child'),
      family: id('family'),
      name: `Zephyrine ${CANARY}`,
      knownAs: CANARY,
      dateOfBirth: '2015-03-04',
      languages: [CANARY],
      pathways: [{ pathway: 'child-protection', from: '2026-01-05' }],
      livesIn: [{ household: id('home') }],
    },
  ],
  familyMembers: [
    {
      id: id('mother'),
      family: id('family'),
      name: `Ondine ${CANARY}`,
      livesIn: [{ household: id('home') }],
      relationships: [
        { child: id('child'), kinship: 'mother', caregiver: true, ratings: [{ on: '2026-02-01', words }] },
      ],
    },
  ],
  needs: [
    {
      id: id('need'),
      of: id('child'),
      category: 'safety',
      description: words,
      levels: [{ on: '2026-01-05', level: 'critical' }],
    },
  ],
  consents: [
    {
      id: id('consent'),
      child: id('child'),
      given: false,
      scope: words,
      givenBy: id('mother'),
      on: '2026-01-06',
    },
  ],
}

const isThere = {
  name: 'tests/canary-is-there',
  text: 'MATCH (child:Child {id: $child}) RETURN child.id AS id',
}

/** The ids of all that is hers in her file. */
export const canaryIds = Object.values(canaryFile).flatMap((list) =>
  typeof list === 'object' ? list.map((record) => record.id) : [],
)

export async function isCanaryThere(database: Database): Promise<boolean> {
  const rows = await database.read(product, isThere, { child: id('child') }, z.object({ id: z.string() }))
  return rows.length > 0
}

/**
 * Those who work with the children beside her work with her too: each sees her and writes it down, the first of them tells the
 * second; she lives in a home of theirs, and one of their relatives is hers. It is what shows where something of another child
 * comes through those who know both.
 */
const join = {
  name: 'tests/canary-joins',
  text: `MATCH (child:Child {id: $child}), (need:Need {id: $need})
    CALL (child) {
      MATCH (home:Household)<-[:LIVES_IN]-(:Child)
      WHERE home.id <> $home
      WITH child, home ORDER BY home.id LIMIT 1
      MERGE (child)-[:LIVES_IN]->(home)
    }
    CALL (child) {
      MATCH (member:FamilyMember)-[:RELATED_TO]->(:Child)
      WHERE member.id <> $mother
      WITH child, member ORDER BY member.id LIMIT 1
      MERGE (member)-[related:RELATED_TO]->(child)
      SET related.kinship = 'aunt-or-uncle'
    }
    MATCH (role:Role)<-[:HOLDS]-(professional:Professional)-[:WORKS_FOR]->(agency:Agency)
    WITH child, need, professional, agency, min(role.id) AS roleId ORDER BY professional.id LIMIT 3
    MATCH (role:Role {id: roleId})
    MERGE (involvement:Entity:Involvement {id: $id + professional.id})
    SET involvement.startedOn = '2026-01-05', involvement.purpose = $words, involvement.views = $words
    MERGE (professional)-[:CARRIES_OUT]->(involvement)
    MERGE (involvement)-[:IN_ROLE]->(role)
    MERGE (involvement)-[:FOR_AGENCY]->(agency)
    MERGE (involvement)-[:WITH]->(child)
    MERGE (involvement)-[:FOR]->(child)
    MERGE (involvement)-[:ADDRESSES]->(need)
    MERGE (visit:Entity:Visit {id: $id + 'visit-' + professional.id})
    SET visit.on = '2026-02-02', visit.status = 'held', visit.mode = 'home-visit', visit.childVoice = $words
    MERGE (involvement)-[:INCLUDES]->(visit)
    WITH child, collect(professional) AS workers
    WITH child, workers[0] AS from, workers[1] AS to WHERE to IS NOT NULL
    MERGE (contact:Entity:Contact {id: $id + 'contact'})
    SET contact.on = '2026-02-03', contact.channel = 'phone', contact.summary = $words
    MERGE (from)-[:SHARED]->(contact)
    MERGE (contact)-[:REACHED]->(to)
    MERGE (contact)-[:ABOUT]->(child)`,
}

/** Ties her, who is in the graph, to those of the networks beside her. */
export async function joinCanary(database: Database): Promise<void> {
  const ids = { child: id('child'), need: id('need'), home: id('home'), mother: id('mother'), id: id('') }
  await database.write(product, join, { ...ids, words }, z.never())
}
