import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { namedQuery } from '../../server/database/named-query.ts'
import { recordParameters } from '../../server/eco-map/record-row.ts'
import { fillGraph, openGraphAlone } from '../support/graph.ts'
import { toldFile } from '../support/told-file.ts'

/** Ways to find nodes that cost as much as the graph is large. */
const SCANS = /Scan/
/** Everybody, for the product's own work alone. */
const ALLOWED = new Set(['directory/children NodeByLabelScan', 'caseload/children NodeByLabelScan'])

const PLACE = { afterNames: [''], afterId: '', limit: 21 }
const QUERIES = {
  'eco-map/record': recordParameters(['layla']),
  'findings/histories': { ids: ['layla'] },
  'caseload/children': { lead: 'grace', team: null, agency: null, asOf: '2026-03-15', never: '~' },
  'caseload/counts': {
    ids: ['layla'],
    asOf: '2026-03-15',
    today: '2026-03-15',
    never: '~',
    open: 'open',
    accepted: 'accepted',
    assigned: 'assigned',
  },
  'caseload/page': {
    ids: ['layla'],
    asOf: '2026-03-15',
    kind: 'NO_PLAN',
    severity: 'attention',
    never: '~',
    ...PLACE,
  },
  'caseload/leads': { ids: ['layla'], lead: null },
  'directory/children': { ...PLACE, afterRank: -1, words: ['layla'], search: 'layla' },
}

let driver: Driver

beforeAll(async () => {
  const database = await openGraphAlone()
  await fillGraph(database, toldFile())
  await database.close()
  const { uri, username, password } = inject('neo4j')
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  await driver.executeQuery(CASELOADS)
})
afterAll(() => driver.close())

describe('queries of a page', () => {
  test.each(Object.entries(QUERIES))(
    '%s starts from an index and scans nothing',
    async (name, parameters) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${namedQuery(name).text}`, {
        ...parameters,
        viewer: { all: false, session: '' },
      })
      const scans = operators(summary.plan as Plan).filter(
        (operator) => SCANS.test(operator) && !ALLOWED.has(`${name} ${operator}`),
      )
      expect(scans).toEqual([])
    },
  )

  test.each(Object.keys(QUERIES))('%s names nobody: what it asks for comes as parameters', (name) => {
    const code = namedQuery(name).text.replaceAll(/^\s*\/\/.*$/gm, '')
    const literals = [...code.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double)
    const allowed = new Set(['own-case', ' ', ''])
    expect(literals.filter((literal) => !allowed.has(literal ?? ''))).toEqual([])
  })
})

describe('what a reader may see', () => {
  test.each([
    ['eco-map/record', recordParameters(['layla'])],
    ['access/strangers', { ids: ['layla'] }],
  ])('%s costs no more for somebody with 500 own cases', async (name, parameters) => {
    const cost = async (session: string) => {
      const { records, summary } = await driver.executeQuery(`PROFILE ${namedQuery(name).text}`, {
        ...parameters,
        viewer: { all: false, session },
      })
      expect(records).toHaveLength(1)
      return hits(summary.profile as ProfiledPlan)
    }
    expect(await cost('of-many')).toBeLessThanOrEqual(await cost('of-one'))
  })
})

/** Two who have Layla as an own case, one of them with 500 others. */
const CASELOADS = `
  UNWIND [{session: 'of-one', cases: 0}, {session: 'of-many', cases: 500}] AS one
  CREATE (user:User {id: one.session, name: one.session, roles: []})<-[:OF]-(:Session {
    id: one.session, hash: one.session, until: datetime() + duration('PT1H'), idleUntil: datetime() + duration('PT1H')
  })
  WITH user, one
  UNWIND range(0, one.cases) AS at
  MERGE (child:Child {id: CASE at WHEN 0 THEN 'layla' ELSE 'of-many-' + at END})
    // As all that is on file, so that whoever fills the graph next finds it empty.
    ON CREATE SET child:Entity
  CREATE (user)-[:HOLDS_GRANT]->(:Grant {
    id: randomUUID(), basis: 'own-case', from: datetime() - duration('PT1H'), named: false
  })-[:COVERS]->(child)`

function hits({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hits(child), dbHits)
}

function operators({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operators)]
}
