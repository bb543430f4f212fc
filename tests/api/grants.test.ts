import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import { openJournal } from '../../server/audit/journal.ts'
import { foundEntries } from '../../server/audit/search-journal.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf } from '../support/people.ts'

const child = (id: string) => ({ id, family: 'aziz', name: id, dateOfBirth: '2018-02-01', pathways: [] })
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Council', sector: 'social-care' }],
  teams: [{ id: 'north', name: 'North', agency: 'council' }],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [child('noor'), child('hidden')],
}
const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

let database: Database
let app: App
let asks: ReturnType<typeof askerOf>
beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, FILE, undefined, 'worker')
  await runCypher(database, 'MATCH (g:Grant)-[:COVERS]->({id: "hidden"}) DETACH DELETE g')
  app = openApi(database, '2026-06-30')
  asks = askerOf(app)
})

const USER_GRANT = `__typename
  ... on UserGrant { id basis user { id } covers { id name isTeam } until why byName endedAt }
  ... on Refused { errors { path message } }`
const GIVE: Record<string, string> = {
  team: `mutation ($input: TeamGrantInput!) { grantTeam(input: $input) { ${USER_GRANT} } }`,
  supervision: `mutation ($input: SupervisionGrantInput!) { grantSupervision(input: $input) { ${USER_GRANT} } }`,
  cover: `mutation ($input: CoverGrantInput!) { grantCover(input: $input) { ${USER_GRANT} } }`,
}
const CHILD_GRANT = `__typename
  ... on ChildGrant { id user { id } team { id } why byName until endedAt isNamed secondBy }
  ... on Refused { errors { path message } }`
const OWN = `mutation ($input: OwnCaseInput!) { grantOwnCase(input: $input) { ${CHILD_GRANT} } }`
const HAND_OVER = `mutation ($input: HandOverInput!) { handOver(input: $input) { ${CHILD_GRANT} } }`
const END_OWN = `mutation ($id: ID!) { endOwnCase(id: $id) { ${CHILD_GRANT} } }`
const END = `mutation ($id: ID!) { endGrant(id: $id) { ${USER_GRANT} } }`

const give = (basis: string, input: object, by = 'admin') =>
  asks(by, GIVE[basis] as string, { input: { id: randomUUID(), why: 'Needed', ...input } })
const own = (input: object, by = 'lead') =>
  asks(by, OWN, { input: { id: randomUUID(), child: 'noor', user: 'worker-2', why: 'Takes over', ...input } })
const sees = async (user: string, id = 'noor') => (await asks(user, `{ child(id: "${id}") { id } }`)) !== null
const pathsOf = ({ __typename, errors }: { __typename: string; errors?: { path: string }[] }) => [
  __typename,
  ...(errors ?? []).map(({ path }) => path),
]
/** Lets the lead see the worker's cases. */
const supervise = (by = 'lead') => tellGrant(database, { user: by, basis: 'supervision', covers: 'worker' })

describe('a grant of a colleague or a team', () => {
  test('of supervision lets a supervisor see, until it is ended', async () => {
    expect(await sees('lead')).toBe(false)
    const given = await give('supervision', { user: 'lead', colleague: 'worker' })
    expect(given).toMatchObject({
      basis: 'SUPERVISION',
      user: { id: 'lead' },
      covers: { id: 'worker', isTeam: false },
      byName: 'Tamsin Oyelaran',
      until: null,
    })
    expect(await sees('lead')).toBe(true)
    expect(await asks('admin', END, { id: given.id })).toMatchObject({ endedAt: expect.any(String) })
    expect(await sees('lead')).toBe(false)
    const ended = await asks('admin', END, { id: given.id })
    expect(ended).toEqual(await asks('admin', END, { id: given.id }))
  })

  test('of a team lets somebody see what is held for it', async () => {
    await supervise()
    await own({ user: 'worker', team: 'north' })
    expect(await sees('worker-2')).toBe(false)
    await give('team', { user: 'worker-2', team: 'north' })
    expect(await sees('worker-2')).toBe(true)
  })

  test('of cover stands in for a colleague for a time', async () => {
    const given = await give('cover', { user: 'worker-2', colleague: 'worker', until: inHours(2) })
    expect(given).toMatchObject({ __typename: 'UserGrant', basis: 'COVER' })
    expect(await sees('worker-2')).toBe(true)
    await runCypher(database, 'MATCH (g:Grant {id: $id}) SET g.until = datetime()', { id: given.id })
    expect(await sees('worker-2')).toBe(false)
  })

  test('that is to begin later does not hold before', async () => {
    await give('supervision', { user: 'lead', colleague: 'worker', from: inHours(1) })
    expect(await sees('lead')).toBe(false)
  })

  test('is given once, however often it is sent', async () => {
    const input = { id: randomUUID(), user: 'lead', colleague: 'worker' }
    const both = await Promise.all([give('supervision', input), give('supervision', input)])
    expect(both[0]).toEqual(both[1])
    const shown = await asks(
      'admin',
      '{ users(search: "gwilym") { nodes { grants { id covers { name } why } } } }',
    )
    expect(shown.nodes[0].grants).toEqual([
      { id: input.id, covers: { name: 'Ngaire Adeyemi' }, why: 'Needed' },
    ])
    expect(pathsOf(await give('supervision', { ...input, why: 'Otherwise' }))).toEqual([
      'Refused',
      'input.id',
    ])
  })

  test.each([
    ['supervision', 'by somebody who is no supervisor', { user: 'worker-2', colleague: 'worker' }, 'user'],
    ['supervision', 'of nobody', { user: 'lead', colleague: 'nobody' }, 'colleague'],
    ['supervision', 'of oneself', { user: 'lead', colleague: 'lead' }, 'colleague'],
    ['supervision', 'without a reason', { user: 'lead', colleague: 'worker', why: ' ' }, 'why'],
    ['supervision', 'at no moment', { user: 'lead', colleague: 'worker', until: 'tomorrow' }, 'until'],
    ['team', 'that is not there', { user: 'worker', team: 'nowhere' }, 'team'],
    ['team', 'for a role without cases', { user: 'auditor', team: 'north' }, 'user'],
    ['team', 'for nobody', { user: 'nobody', team: 'north' }, 'user'],
    ['cover', 'of neither', { user: 'worker', until: inHours(1) }, 'colleague'],
    [
      'cover',
      'of both',
      { user: 'worker', colleague: 'lead', team: 'north', until: inHours(1) },
      'colleague',
    ],
    ['cover', 'that is over', { user: 'worker', team: 'north', until: inHours(-1) }, 'until'],
    [
      'cover',
      'that ends first',
      { user: 'worker', team: 'north', from: inHours(3), until: inHours(2) },
      'until',
    ],
  ])('of %s %s is refused', async (basis, _what, input, path) => {
    expect(pathsOf(await give(basis, input))).toEqual(['Refused', `input.${path}`])
  })

  test('is never of what one sees oneself, neither given nor ended', async () => {
    await asks('admin-2', '{ me { id } }')
    const input = { user: 'admin-2', colleague: 'worker' }
    expect(pathsOf(await give('supervision', input, 'admin-2'))).toEqual(['Refused', 'input.user'])
    const { id } = await give('supervision', input, 'admin')
    expect(pathsOf(await asks('admin-2', END, { id }))).toEqual(['Refused', 'id'])
  })

  test('is for an administrator alone', async () => {
    for (const user of ['worker', 'lead', 'panel', 'auditor']) {
      const asked = give('supervision', { user: 'lead', colleague: 'worker' }, user)
      await expect(asked).rejects.toThrow('This is not open to your role.')
      await expect(asks(user, END, { id: 'any' })).rejects.toThrow('This is not open to your role.')
    }
  })

  test('of a child is neither shown to an administrator nor ended by them', async () => {
    const id = await tellGrant(database, { user: 'worker', basis: 'own-case', covers: 'noor' })
    expect(pathsOf(await asks('admin', END, { id }))).toEqual(['Refused', 'id'])
    const shown = await asks('admin', '{ users(search: "ngaire") { nodes { grants { id } } } }')
    expect(shown.nodes).toEqual([{ grants: [] }])
    expect(await sees('worker')).toBe(true)
  })
})

describe('an own case', () => {
  test('is given by a supervisor who sees the child, once, and ended by them', async () => {
    await supervise()
    const id = randomUUID()
    const given = await own({ id })
    expect(given).toMatchObject({ id, user: { id: 'worker-2' }, byName: 'Gwilym Fernandes', isNamed: false })
    expect(await own({ id })).toEqual(given)
    expect(await sees('worker-2')).toBe(true)
    expect(await asks('lead', END_OWN, { id })).toMatchObject({ endedAt: expect.any(String) })
    expect(await sees('worker-2')).toBe(false)
  })

  test('of a child whom the supervisor does not see is refused as of one who is not there', async () => {
    await supervise()
    const hidden = await own({ child: 'hidden' })
    expect(hidden).toEqual(await own({ child: 'nobody' }))
    expect(pathsOf(hidden)).toEqual(['Refused', 'input.child'])
    const id = await tellGrant(database, { user: 'worker-2', basis: 'own-case', covers: 'hidden' })
    const ended = await asks('lead', END_OWN, { id })
    expect(ended).toEqual(await asks('lead', END_OWN, { id: 'none' }))
    expect(pathsOf(ended)).toEqual(['Refused', 'id'])
    expect(await sees('worker-2', 'hidden')).toBe(true)
  })

  test('is never one’s own to give, to end or to hand over', async () => {
    await supervise()
    expect(pathsOf(await own({ user: 'lead' }))).toEqual(['Refused', 'input.user'])
    const ends = await tellGrant(database, { user: 'lead', basis: 'own-case', covers: 'noor' })
    expect(pathsOf(await asks('lead', END_OWN, { id: ends }))).toEqual(['Refused', 'id'])
    const input = { id: randomUUID(), ends, user: 'worker-2', why: 'Leaves' }
    expect(pathsOf(await asks('lead', HAND_OVER, { input }))).toEqual(['Refused', 'input.ends'])
  })

  test.each(['worker', 'panel', 'auditor', 'admin'])('is not for %s to give', async (user) => {
    await expect(own({}, user)).rejects.toThrow('This is not open to your role.')
    await expect(asks(user, END_OWN, { id: 'any' })).rejects.toThrow('This is not open to your role.')
  })

  test.each([
    ['nobody', { user: 'nobody' }, 'user'],
    ['somebody without cases', { user: 'panel' }, 'user'],
    ['a team that is not there', { team: 'nowhere' }, 'team'],
    ['a time that is over', { until: inHours(-1) }, 'until'],
  ])('is refused for %s', async (_what, input, path) => {
    await supervise()
    expect(pathsOf(await own(input))).toEqual(['Refused', `input.${path}`])
  })

  test('is handed over: one sees from then on and the other no longer, for the same team', async () => {
    await supervise()
    await give('team', { user: 'worker-2', team: 'north' })
    await tellGrant(database, { user: 'lead-2', basis: 'own-case', covers: 'noor' })
    const ends = (await own({ user: 'worker-2', team: 'north' })).id
    const input = { id: randomUUID(), ends, user: 'lead-2', why: 'Leaves in May' }
    const given = await asks('lead', HAND_OVER, { input })
    expect(given).toMatchObject({ id: input.id, user: { id: 'lead-2' }, team: { id: 'north' } })
    expect(await asks('lead', HAND_OVER, { input })).toEqual(given)
    const other = await asks('lead', HAND_OVER, { input: { ...input, id: randomUUID(), user: 'worker' } })
    expect(pathsOf(other)).toEqual(['Refused', 'input.ends'])
  })

  test('that cannot be given to the next stays where it is', async () => {
    await supervise()
    const ends = (await own({})).id
    const input = { id: randomUUID(), ends, user: 'nobody', why: 'Leaves' }
    expect(pathsOf(await asks('lead', HAND_OVER, { input }))).toEqual(['Refused', 'input.user'])
    expect(await sees('worker-2')).toBe(true)
  })
})

describe('who may see a child', () => {
  test('is shown to who may, by what and through whom', async () => {
    await supervise()
    const shown = await asks('lead', '{ child(id: "noor") { grants { basis user { id } through until } } }')
    expect(shown.grants).toEqual([
      { basis: 'SUPERVISION', user: { id: 'lead' }, through: 'Ngaire Adeyemi', until: expect.any(String) },
      { basis: 'OWN_CASE', user: { id: 'worker' }, through: null, until: null },
    ])
    expect(await asks('worker-2', '{ child(id: "noor") { grants { id } } }')).toBe(null)
  })

  test('colleagues are found by a part of their names, for who works with children', async () => {
    const found = '{ colleagues(search: "KOWAL") { id name roles } }'
    expect(await asks('worker', found)).toEqual([
      { id: 'worker-2', name: 'Joanna Kowalczyk', roles: ['SOCIAL_WORKER'] },
    ])
    expect(await asks('worker', '{ colleagues(search: "") { id } }')).toEqual([])
    expect(await asks('worker', '{ colleagues(search: "tamsin") { id } }')).toEqual([])
    await expect(asks('auditor', found)).rejects.toThrow('This is not open to your role.')
  })
})

describe('a restricted child', () => {
  const PROPOSE = `mutation ($input: NamedGrantInput!) { proposeNamedGrant(input: $input) { ${CHILD_GRANT} } }`
  const CONFIRM = `mutation ($id: ID!) { confirmNamedGrant(id: $id) { ${CHILD_GRANT} } }`
  const DROP = `mutation ($id: ID!) { dropNamedGrant(id: $id) { __typename ... on Refused { errors { path } } } }`
  const RESTRICT = `mutation ($input: RestrictionInput!) { restrictChild(input: $input) {
    __typename ... on Restriction { id why byName } ... on Refused { errors { path message } } } }`
  const LIFT = `mutation { liftRestriction(child: "noor") {
    __typename ... on Restriction { liftByName } ... on Refused { errors { path } } } }`
  const propose = (by: string, user: string, more: object = {}) =>
    asks(by, PROPOSE, { input: { id: randomUUID(), child: 'noor', user, why: 'Works with them', ...more } })
  const confirm = (by: string, id: string) => asks(by, CONFIRM, { id })
  const restrict = (by: string, id: string = randomUUID()) =>
    asks(by, RESTRICT, { input: { id, child: 'noor', why: 'A parent works here' } })
  /** Two see the child by name, each by the word of two. */
  async function nameTwo(): Promise<string[]> {
    await supervise()
    await supervise('lead-2')
    const forWorker = await propose('lead', 'worker')
    await confirm('lead-2', forWorker.id)
    const forLead = await propose('worker', 'lead')
    await confirm('lead-2', forLead.id)
    return [forWorker.id, forLead.id]
  }

  test('is seen by two who were named by two, and by nobody else', async () => {
    await nameTwo()
    expect(await restrict('lead')).toMatchObject({ __typename: 'Restriction', byName: 'Gwilym Fernandes' })
    expect(await Promise.all(['worker', 'lead', 'lead-2'].map((user) => sees(user)))).toEqual([
      true,
      true,
      false,
    ])
    const shown = await asks(
      'worker',
      '{ child(id: "noor") { restriction { why } grants { user { id } isNamed secondBy } } }',
    )
    expect(shown.restriction).toEqual({ why: 'A parent works here' })
    expect(shown.grants).toEqual([
      { user: { id: 'lead' }, isNamed: true, secondBy: 'Sione Tuilagi' },
      { user: { id: 'worker' }, isNamed: true, secondBy: 'Sione Tuilagi' },
    ])
  })

  test('is restricted once two are named, by a supervisor who sees the child', async () => {
    await supervise()
    expect(pathsOf(await restrict('lead'))).toEqual(['Refused', 'input.child'])
    expect(pathsOf(await restrict('lead-2'))).toEqual(['Refused', 'input.child'])
    await expect(restrict('worker')).rejects.toThrow('not open to your role')
    await nameTwo()
    const id = randomUUID()
    expect(await restrict('lead', id)).toEqual(await restrict('lead', id))
  })

  test('takes two for another: what one proposes holds when another has confirmed it', async () => {
    await nameTwo()
    await restrict('lead')
    const proposed = await propose('lead', 'worker-2')
    expect(proposed).toMatchObject({ isNamed: true, secondBy: null })
    expect(await propose('lead', 'worker-2', { id: proposed.id })).toEqual(proposed)
    expect(await sees('worker-2')).toBe(false)
    expect(pathsOf(await confirm('lead', proposed.id))).toEqual(['Refused', 'id'])
    expect(pathsOf(await confirm('worker-2', proposed.id))).toEqual(['Refused', 'id'])
    expect(pathsOf(await confirm('lead-2', proposed.id))).toEqual(['Refused', 'id'])
    const shown = await asks('worker', '{ child(id: "noor") { proposedGrants { user { id } byName } } }')
    expect(shown.proposedGrants).toEqual([{ user: { id: 'worker-2' }, byName: 'Gwilym Fernandes' }])
    const confirmed = await confirm('worker', proposed.id)
    expect(confirmed).toMatchObject({ secondBy: 'Ngaire Adeyemi' })
    expect(await confirm('worker', proposed.id)).toEqual(confirmed)
    expect(await sees('worker-2')).toBe(true)
  })

  test('is nobody’s to name themselves for, also when they see the child already', async () => {
    await nameTwo()
    expect(pathsOf(await propose('lead-2', 'lead-2'))).toEqual(['Refused', 'input.user'])
    const { id } = await propose('lead', 'lead-2')
    expect(pathsOf(await confirm('lead-2', id))).toEqual(['Refused', 'id'])
    expect(pathsOf(await asks('lead-2', DROP, { id }))).toEqual(['Refused', 'id'])
  })

  test('is not opened by what was dropped, or is confirmed twice at once', async () => {
    await nameTwo()
    await restrict('lead')
    const { id } = await propose('lead', 'worker-2')
    expect(await asks('worker', DROP, { id })).toEqual({ __typename: 'NamedGrantDropped' })
    expect(pathsOf(await confirm('worker', id))).toEqual(['Refused', 'id'])
    const again = await propose('lead', 'worker-2')
    const both = await Promise.all([confirm('worker', again.id), confirm('worker', again.id)])
    expect(both[0]).toEqual(both[1])
    expect(pathsOf(await asks('worker', DROP, { id: again.id }))).toEqual(['Refused', 'id'])
  })

  test('is proposed to nobody by who does not see the child', async () => {
    await nameTwo()
    await restrict('lead')
    const hidden = await propose('lead-2', 'worker-2')
    expect(hidden).toEqual(await propose('lead-2', 'worker-2', { child: 'nobody' }))
    expect(pathsOf(hidden)).toEqual(['Refused', 'input.child'])
    await expect(propose('admin', 'worker-2')).rejects.toThrow('not open to your role')
    await expect(confirm('panel', 'any')).rejects.toThrow('not open to your role')
  })

  test('is given to nobody by one alone', async () => {
    await nameTwo()
    await restrict('lead')
    expect(pathsOf(await own({}))).toEqual(['Refused', 'input.child'])
  })

  test('stays seen by two: of two named grants none is ended, of three one', async () => {
    const [forWorker] = await nameTwo()
    await restrict('lead')
    expect(pathsOf(await asks('lead', END_OWN, { id: forWorker }))).toEqual(['Refused', 'id'])
    await confirm('worker', (await propose('lead', 'worker-2')).id)
    expect(await asks('lead', END_OWN, { id: forWorker })).toMatchObject({ endedAt: expect.any(String) })
    expect(await sees('worker')).toBe(false)
  })

  test('is restricted no longer when two have asked for it', async () => {
    await nameTwo()
    await restrict('lead')
    expect(pathsOf(await asks('lead-2', LIFT))).toEqual(['Refused', 'child'])
    expect(await asks('lead', LIFT)).toEqual({ __typename: 'Restriction', liftByName: 'Gwilym Fernandes' })
    expect((await asks('lead', LIFT)).__typename).toBe('Restriction')
    expect(await sees('lead-2')).toBe(false)
    expect(await asks('worker', LIFT)).toEqual({ __typename: 'RestrictionLifted' })
    expect(await sees('lead-2')).toBe(true)
    expect(await asks('worker', '{ child(id: "noor") { restriction { id } } }')).toEqual({
      restriction: null,
    })
  })
})

test('what is given and ended is written down: by whom, to whom, of whom, and never why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-audit-'))
  const journal = await openJournal(folder)
  try {
    asks = askerOf(openApi(database, '2026-06-30', undefined, { journal }))
    const { id } = await give('supervision', { user: 'lead', colleague: 'worker' })
    const { id: given } = await own({})
    await asks('lead', END_OWN, { id: given })
    const entries = []
    for await (const { entry } of foundEntries(folder, {}, 'Europe/London')) entries.push(entry)
    const children = [{ id: 'noor', grants: [{ id, basis: 'supervision' }] }]
    const details = { grant: given, basis: 'own-case', subject: 'worker-2', child: 'noor' }
    expect(entries).toMatchObject([
      { action: 'grant-end', user: 'lead', children, details },
      { action: 'grant', user: 'lead', children, details },
      {
        action: 'grant',
        user: 'admin',
        children: [],
        details: { grant: id, subject: 'lead', user: 'worker' },
      },
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Needed|Takes over|Adeyemi/)
  } finally {
    await journal.close()
    rmSync(folder, { recursive: true })
  }
})
