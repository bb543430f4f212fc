import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GrantBasis } from '../../domain/access/roles.ts'
import { addUsers } from '../../server/access/users.store.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher, type ToldGrant, tellGrant } from '../support/access.ts'
import { ask, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const CHILDREN = ['ana', 'ben', 'cleo', 'dao']
const USERS = ['mara', 'niko', 'ola']
const TEAMS = ['north', 'south']
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Council', sector: 'social-care' }],
  teams: TEAMS.map((id) => ({ id, name: id, agency: 'council' })),
  families: [{ id: 'all', name: 'All' }],
  children: CHILDREN.map((id) => ({
    id,
    family: 'all',
    name: `Name of ${id}`,
    dateOfBirth: '2018-02-01',
    pathways: [],
    relationships: CHILDREN.filter((other) => other < id).map((child) => ({ child, kinship: 'sibling' })),
  })),
  familyMembers: [
    {
      id: 'mother',
      family: 'all',
      name: 'Mother',
      relationships: CHILDREN.map((child) => ({ child, kinship: 'mother' })),
    },
  ],
}

type Grant = ToldGrant & { isCurrent: boolean }
const times = fc.constantFrom(
  { isCurrent: true },
  { isCurrent: false, ended: true },
  { isCurrent: false, from: '-PT2H', until: '-PT1H' },
  { isCurrent: false, from: 'PT1H', until: 'PT2H' },
)
const user = fc.constantFrom(...USERS)
const grant: fc.Arbitrary<Grant> = fc
  .oneof(
    fc.record({
      user,
      basis: fc.constantFrom<GrantBasis>('own-case', 'cover', 'break-glass'),
      covers: fc.constantFrom(...CHILDREN),
      named: fc.boolean(),
      team: fc.constantFrom(...TEAMS, ''),
      times,
    }),
    fc.record({ user, basis: fc.constantFrom<GrantBasis>('supervision', 'cover'), covers: user, times }),
    fc.record({ user, basis: fc.constant<GrantBasis>('team'), covers: fc.constantFrom(...TEAMS), times }),
  )
  .map(({ times, ...told }) => ({ ...told, ...times }))

/** Whom a user may see, told once more in the plainest way. */
function seenBy(reader: string, grants: readonly Grant[], restricted: readonly string[]): string[] {
  const current = grants.filter(({ isCurrent }) => isCurrent)
  const own = current.filter(({ basis }) => basis === 'own-case')
  return CHILDREN.filter((child) =>
    current.some((held) => {
      if (held.user !== reader) return false
      if (held.covers === child) return !restricted.includes(child) || held.named === true
      if (restricted.includes(child)) return false
      return own.some(
        ({ user, team, covers }) => covers === child && (user === held.covers || team === held.covers),
      )
    }),
  )
}

let database: Database
let app: App
beforeAll(async () => {
  database = await openGraph()
  app = openApi(database, '2026-06-30')
  await addUsers(
    database,
    USERS.map((id) => ({ id, name: id, roles: ['social-worker'] })),
  )
  await fillGraph(database)
  await importInto(database, FILE)
})
afterAll(() => database.close())

const EVERYTHING = `{
  ${CHILDREN.map((id) => `${id}: child(id: "${id}") { name record { file } network { relatedChildren { id } } whatIfs { id } findingHistories { key } findings { key } }`).join('\n')}
  children(first: 100) { totalCount nodes { id } }
  searched: children(search: "name of") { totalCount nodes { id } }
  paged: children(first: 1) { totalCount pageInfo { hasNextPage } }
  caseload { children counts { childCount children { totalCount nodes { id } } } }
}`

test('whatever grants there are, each reader reads of these children and of nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(grant, { maxLength: 8 }), fc.subarray(CHILDREN), async (grants, restricted) => {
      await runCypher(database, 'MATCH (grant:Grant) DETACH DELETE grant')
      await runCypher(
        database,
        'MATCH (child:Child) REMOVE child:Restricted WITH child WHERE child.id IN $restricted SET child:Restricted',
        { restricted },
      )
      for (const { isCurrent: _, ...told } of grants) await tellGrant(database, told)
      for (const reader of USERS) {
        const seen = seenBy(reader, grants, restricted)
        const { data, errors } = await ask(app, EVERYTHING, {}, reader)
        expect(errors).toBe(undefined)
        const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id)
        expect(CHILDREN.filter((id) => data[id] !== null)).toEqual(seen)
        expect(ids(data.children.nodes)).toEqual(seen)
        expect(ids(data.searched.nodes)).toEqual(seen)
        expect([data.children.totalCount, data.paged.totalCount, data.caseload.children]).toEqual(
          Array(3).fill(seen.length),
        )
        expect(data.paged.pageInfo.hasNextPage).toBe(seen.length > 1)
        const told = JSON.stringify(data)
        for (const hidden of CHILDREN.filter((id) => !seen.includes(id)))
          expect(told).not.toMatch(new RegExp(`Name of ${hidden}|"${hidden}"[^:]`))
      }
    }),
    { numRuns: 25 },
  )
}, 300_000)
