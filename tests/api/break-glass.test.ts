import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { App, AppParts } from '../../server/app.ts'
import { openJournal } from '../../server/audit/journal.ts'
import { foundEntries } from '../../server/audit/search-journal.ts'
import type { Database } from '../../server/database/database.ts'
import { RATES, rateLimits } from '../../server/limits/rate-limit.ts'
import { createLog } from '../../server/log.ts'
import { runCypher, type ToldGrant, tellGrant } from '../support/access.ts'
import { ask, cookieOf, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf, codeOf } from '../support/people.ts'

const child = (id: string, name: string, more: object = {}) => ({
  id,
  family: 'aziz',
  name,
  dateOfBirth: '2018-02-01',
  pathways: [],
  ...more,
})
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Council', sector: 'social-care' }],
  roles: [{ id: 'social-work', title: 'Social worker', function: 'social-worker', clientGroup: 'child' }],
  professionals: [{ id: 'ines', name: 'Inês Duarte', agency: 'council', roles: ['social-work'] }],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    child('noor', 'Nōor Aziz', { knownAs: 'Nunu' }),
    child('hidden', 'Zephyrine Quillfeather'),
    child('omar', 'Omar Aziz'),
    child('twin', 'Sam Aziz'),
    child('namesake', 'Sam Aziz'),
    child('fourth', 'Idris Aziz', { dateOfBirth: '2016-05-05' }),
  ],
  familyMembers: [
    {
      id: 'mother',
      family: 'aziz',
      name: 'Samira Aziz',
      relationships: [{ child: 'noor', kinship: 'mother' }],
    },
  ],
  involvements: [
    { id: 'ines-noor', professional: 'ines', role: 'social-work', with: 'noor', startedOn: '2026-01-01' },
  ],
}
const REASON = 'Police found her alone in town tonight'

const BREAK = `mutation Break($id: ID!, $child: BreakGlassChild!, $reason: String!) {
  breakGlass(id: $id, child: $child, reason: $reason) {
    __typename
    ... on BreakGlassOpened { id child until }
    ... on StepUpNeeded { within }
    ... on BreakGlassNotNeeded { child }
    ... on BreakGlassNotOpened { left }
    ... on BreakGlassSpent { againAt }
    ... on Refused { errors { path message } }
  }
}`
const END = 'mutation ($id: ID!) { endBreakGlass(id: $id) { __typename ... on Refused { errors { path } } } }'
const USES = `query ($isReviewed: Boolean, $first: Int, $after: String) {
  breakGlassUses(isReviewed: $isReviewed, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id user { id name } child childName reason at until endedAt review { outcome words byName } }
  }
}`
const REVIEW = `mutation ($id: ID!, $outcome: BreakGlassOutcome!, $words: String!) {
  reviewBreakGlass(id: $id, outcome: $outcome, words: $words) {
    __typename
    ... on BreakGlassUse { id review { outcome words byName } }
    ... on BreakGlassReviewConflict { present { id review { outcome words byName } } }
    ... on Refused { errors { path message } }
  }
}`

let database: Database
let folder: string
let app: App
let asks: ReturnType<typeof askerOf>
let said: string[]
/** A clock by which nothing is done in haste. */
let minutes = 0

beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, FILE, undefined, 'worker')
  folder = mkdtempSync(join(tmpdir(), 'ecomap-audit-'))
  const journal = await openJournal(folder)
  said = []
  app = site({
    journal,
    log: createLog('warn', { write: (line) => void said.push(line) }),
    rates: rateLimits(() => minutes++ * 60_000),
  })
  asks = askerOf(app)
  return async () => {
    await journal.close()
    rmSync(folder, { recursive: true })
  }
})

const site = (parts: Partial<AppParts>) => openApi(database, '2026-06-30', undefined, parts)
const opens = (who: object, { by = 'worker-2', reason = REASON, id = randomUUID() as string } = {}) =>
  asks(by, BREAK, { id, child: who, reason })
const NOOR = { id: 'noor' }
const person = (name: string, dateOfBirth = '2018-02-01') => ({ person: { name, dateOfBirth } })
const sees = async (user: string, id = 'noor') => (await asks(user, `{ child(id: "${id}") { id } }`)) !== null
const restrict = (id: string) => runCypher(database, 'MATCH (c:Child {id: $id}) SET c:Restricted', { id })
const grant = (told: Partial<ToldGrant>) =>
  tellGrant(database, { user: 'lead', basis: 'supervision', covers: 'worker', ...told })
async function entries() {
  const found = []
  for await (const { entry } of foundEntries(folder, {}, 'Europe/London')) found.push(entry)
  return found.reverse()
}
const written = async (...actions: string[]) =>
  (await entries()).filter(({ action }) => actions.includes(action))

describe('a child is opened', () => {
  test.each(['worker-2', 'lead'])('to %s, for an hour, and to nobody else', async (by) => {
    expect(await sees(by)).toBe(false)
    const opened = await opens(NOOR, { by })
    expect(opened).toMatchObject({ __typename: 'BreakGlassOpened', child: 'noor' })
    const lasts = Date.parse(opened.until) - Date.now()
    expect(lasts).toBeGreaterThan(59 * 60_000)
    expect(lasts).toBeLessThanOrEqual(60 * 60_000)
    expect(await sees(by)).toBe(true)
    expect(await sees(by, 'omar')).toBe(false)
    expect(await sees('lead-2')).toBe(false)
    const told = await asks(by, '{ child(id: "noor") { name openedByBreakGlass { id until secondsLeft } } }')
    expect(told).toEqual({
      name: 'Nōor Aziz',
      openedByBreakGlass: { id: opened.id, until: opened.until, secondsLeft: expect.any(Number) },
    })
    expect(told.openedByBreakGlass.secondsLeft).toBeGreaterThan(3_500)
  })

  test.each([
    ['by the whole name, however it is written', 'noor  AZIZ'],
    ['by the name that they are known by', 'nunu'],
  ])('%s and the day of birth', async (_how, name) => {
    expect(await opens(person(name))).toMatchObject({ __typename: 'BreakGlassOpened', child: 'noor' })
  })

  test('once, however often the same is sent', async () => {
    const id = randomUUID()
    const both = await Promise.all([opens(NOOR, { id }), opens(NOOR, { id })])
    expect(both[0]).toEqual(both[1])
    expect(both[0].__typename).toBe('BreakGlassOpened')
    expect(await written('break-glass')).toHaveLength(1)
    expect((await opens(NOOR, { id, by: 'lead' })).__typename).toBe('Refused')
  })

  test('until its time is over by the database’s clock, in the middle of reading', async () => {
    const { id } = await opens(NOOR)
    expect(await sees('worker-2')).toBe(true)
    await runCypher(database, 'MATCH (g:Grant {id: $id}) SET g.until = datetime()', { id })
    expect(await sees('worker-2')).toBe(false)
    expect((await asks('worker-2', '{ children { totalCount } }')).totalCount).toBe(0)
  })

  test('until it is ended, by whoever opened the child alone', async () => {
    const { id } = await opens(NOOR)
    expect((await asks('lead', END, { id })).__typename).toBe('Refused')
    expect(await sees('worker-2')).toBe(true)
    for (let time = 0; time < 2; time++)
      expect((await asks('worker-2', END, { id })).__typename).toBe('BreakGlassEnded')
    expect(await sees('worker-2')).toBe(false)
    expect(await written('break-glass-ended')).toMatchObject([
      { user: 'worker-2', details: { grant: id, child: 'noor' }, children: [{ id: 'noor' }] },
    ])
  })

  test('and it is written down with the grant, told to the log without a name, and each look as well', async () => {
    const { id } = await opens(NOOR)
    await sees('worker-2')
    const children = [{ id: 'noor', grants: [{ id, basis: 'break-glass' }] }]
    expect(await entries()).toMatchObject([
      { action: 'break-glass', user: 'worker-2', operation: 'Break', details: { grant: id }, children },
      { action: 'read', user: 'worker-2', children },
    ])
    expect(said).toHaveLength(1)
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ level: 40, grant: id })
    expect(said.join('')).not.toMatch(/noor|aziz|worker|police/i)
  })
})

describe('a child is not opened', () => {
  test.each(['panel', 'admin', 'auditor'])('by %s', async (user) => {
    const document = `mutation { breakGlass(id: "${randomUUID()}", child: {id: "noor"}, reason: "${REASON}") { __typename } }`
    expect(await codeOf(app, user, document)).toBe('FORBIDDEN')
  })

  test('for a reason that is none, which uses nothing up', async () => {
    for (const reason of ['', 'urgent', 'urgent urgent urgent urgent'])
      expect(await opens(NOOR, { reason })).toMatchObject({
        __typename: 'Refused',
        errors: [{ path: 'reason', message: expect.stringMatching(/^Write/) }],
      })
    expect(await opens({ id: 'nobody' })).toEqual({ __typename: 'BreakGlassNotOpened', left: 2 })
  })

  test('without a name, or an id that is none', async () => {
    expect(await opens(person(' '))).toMatchObject({ errors: [{ path: 'child.person' }] })
    expect(await opens(NOOR, { id: 'one' })).toMatchObject({ errors: [{ path: 'id' }] })
  })

  test.each([{}, { id: 'noor', ...person('Omar Aziz') }])('as both or neither: %j', async (who) => {
    const { errors } = await ask(app, BREAK, { id: randomUUID(), child: who, reason: REASON }, 'worker-2')
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(JSON.stringify(errors)).not.toContain('Omar')
  })

  test('to somebody who sees the child already, which uses nothing up', async () => {
    for (const who of [NOOR, person('noor aziz')])
      expect(await opens(who, { by: 'worker' })).toEqual({ __typename: 'BreakGlassNotNeeded', child: 'noor' })
    expect(
      (await asks('worker', '{ child(id: "noor") { openedByBreakGlass { id } } }')).openedByBreakGlass,
    ).toBe(null)
    expect(await opens({ id: 'nobody' }, { by: 'worker' })).toMatchObject({ left: 2 })
  })

  const NOT_OPENED: [string, object][] = [
    ['there is not', { id: 'nobody' }],
    ['has no id', { id: '' }],
    ['is restricted', { id: 'hidden' }],
    ['is restricted, by name', person('Zephyrine Quillfeather')],
    ['has another day of birth', person('Noor Aziz', '2018-02-02')],
    ['is one of two of this name and day', person('Sam Aziz')],
    ['has a longer name', person('Noor')],
  ]
  test.each(NOT_OPENED)('who %s: one and the same answer, which counts', async (_what, who) => {
    await restrict('hidden')
    const id = randomUUID()
    for (let time = 0; time < 2; time++)
      expect(await opens(who, { id })).toEqual({ __typename: 'BreakGlassNotOpened', left: 2 })
    expect(await opens({ id: 'nobody' })).toMatchObject({ left: 1 })
    expect(await sees('worker-2', 'hidden')).toBe(false)
    const [first] = await written('break-glass-refused')
    expect(first).toMatchObject({ user: 'worker-2', details: { code: 'not-opened' }, children: [] })
    expect(said).toEqual([])
    expect(JSON.stringify(await entries())).not.toMatch(/Aziz|Zephyrine|Police/i)
  })

  test('the fourth time in 24 hours, and again once the first is longer ago', async () => {
    for (const id of ['noor', 'omar', 'nobody']) await opens({ id })
    const spent = await opens({ id: 'fourth' })
    expect(spent).toEqual({ __typename: 'BreakGlassSpent', againAt: expect.any(String) })
    expect(Date.parse(spent.againAt) - Date.now()).toBeGreaterThan(23.9 * 3_600_000)
    expect(await sees('worker-2', 'fourth')).toBe(false)
    expect(await written('break-glass-refused')).toMatchObject([
      { details: { code: 'not-opened', child: 'nobody' } },
      { details: { code: 'spent', child: 'fourth' } },
    ])
    expect((await opens({ id: 'fourth' }, { by: 'lead' })).__typename).toBe('BreakGlassOpened')
    await runCypher(
      database,
      'MATCH (u:BreakGlass)-[:OF]->(:User {id: "worker-2"}) WITH u ORDER BY u.at LIMIT 1 SET u.at = datetime() - duration("PT24H")',
    )
    expect((await opens({ id: 'fourth' })).__typename).toBe('BreakGlassOpened')
  })

  test('more than three times by twenty requests at once', async () => {
    const quick = askerOf(site({ rates: { take: () => 0 } }))
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        quick('worker-2', BREAK, {
          id: randomUUID(),
          child: { id: ['noor', 'omar', 'fourth', 'twin', 'namesake'][at % 5] },
          reason: REASON,
        }),
      ),
    )
    const times = (name: string) => all.filter(({ __typename }) => __typename === name).length
    expect(times('BreakGlassOpened')).toBe(3)
    expect(times('BreakGlassSpent') + times('BreakGlassNotNeeded')).toBe(17)
  })

  test('to somebody who tries on and on', async () => {
    const limited = site({ rates: rateLimits(() => 0) })
    const tries = () =>
      ask(limited, BREAK, { id: randomUUID(), child: { id: 'nobody' }, reason: REASON }, 'worker-2')
    for (let time = 0; time < RATES['break-glass'].atOnce; time++)
      expect((await tries()).errors).toBe(undefined)
    expect((await tries()).errors?.[0]?.extensions?.code).toBe('RATE_LIMITED')
  })
})

describe('whoever opens a child has just proved who they are', () => {
  const proved = (when: string) =>
    runCypher(database, `MATCH (s:Session)-[:OF]->(:User {id: "worker-2"}) SET s.provedAt = ${when}`)

  test.each(['datetime() - duration("PT5M1S")', 'null'])('not when it was %s', async (when) => {
    await cookieOf(app, 'worker-2')
    await proved(when)
    const id = randomUUID()
    expect(await opens(NOOR, { id })).toEqual({ __typename: 'StepUpNeeded', within: 300 })
    expect(await opens({ id: 'nobody' })).toEqual({ __typename: 'StepUpNeeded', within: 300 })
    expect(await sees('worker-2')).toBe(false)
    expect(await written('break-glass-refused')).toHaveLength(2)
    await proved('datetime() - duration("PT4M50S")')
    expect((await opens(NOOR, { id })).__typename).toBe('BreakGlassOpened')
    expect(await opens({ id: 'nobody' })).toMatchObject({ left: 1 })
  })
})

describe('who sees a child by break-glass alone', () => {
  const decisions: [string, string, string][] = [
    [
      'give the child',
      'lead',
      `grantOwnCase(input: {id: "UUID", child: "noor", user: "worker-2", why: "w"})`,
    ],
    ['hand the child over', 'lead', `handOver(input: {id: "UUID", ends: "OWN", user: "worker-2", why: "w"})`],
    ['end whose case the child is', 'lead', `endOwnCase(id: "OWN")`],
    [
      'propose who sees them',
      'lead',
      `proposeNamedGrant(input: {id: "UUID", child: "noor", user: "worker-2", why: "w"})`,
    ],
    ['restrict them', 'lead', `restrictChild(input: {id: "UUID", child: "noor", why: "w"})`],
    ['lift a restriction', 'lead', `liftRestriction(child: "noor")`],
    [
      'withhold',
      'lead',
      `withhold(input: {id: "UUID", child: "noor", item: "ines-noor", reason: "w", hidesExistence: false, exceptFor: [], notFor: []})`,
    ],
  ]
  test.each(decisions)('does not %s', async (_what, by, mutation) => {
    await opens(NOOR, { by })
    expect(await sees(by)).toBe(true)
    const own = await asks('worker', '{ child(id: "noor") { grants { id basis } } }')
    const id = own.grants.find(({ basis }: { basis: string }) => basis === 'OWN_CASE').id
    const asked = mutation.replace('UUID', randomUUID()).replace('OWN', id)
    const answer = await asks(by, `mutation { ${asked} { ... on Refused { errors { message } } } }`)
    expect(answer.errors?.[0].message).toMatch(/by break-glass, which is to look/)
    // By another grant besides the same is decided on its own grounds.
    await grant({ user: by })
    const other = await asks(by, `mutation { ${asked} { ... on Refused { errors { message } } } }`)
    expect(JSON.stringify(other)).not.toMatch(/by break-glass/)
  })

  test('does not end a withholding, nor confirm or drop who was proposed', async () => {
    const item = { id: randomUUID(), child: 'noor', item: 'ines-noor', reason: 'w', hidesExistence: false }
    const withhold =
      'mutation ($input: WithholdingInput!) { withhold(input: $input) { ... on Refused { errors { message } } } }'
    await asks('worker', withhold, { input: { ...item, notFor: ['mother'] } })
    const proposal = { id: randomUUID(), child: 'noor', user: 'lead-2', why: 'w' }
    const propose =
      'mutation ($input: NamedGrantInput!) { proposeNamedGrant(input: $input) { ... on Refused { errors { message } } } }'
    await asks('worker', propose, { input: proposal })
    await opens(NOOR, { by: 'lead' })
    for (const mutation of [
      `endWithholding(child: "noor", id: "${item.id}")`,
      `confirmNamedGrant(id: "${proposal.id}")`,
      `dropNamedGrant(id: "${proposal.id}")`,
    ]) {
      const answer = await asks('lead', `mutation { ${mutation} { ... on Refused { errors { message } } } }`)
      expect(answer.errors?.[0].message, mutation).toMatch(/by break-glass, which is to look/)
    }
    const left = await asks('worker', '{ child(id: "noor") { withholdings { id } proposedGrants { id } } }')
    expect(left).toEqual({ withholdings: [{ id: item.id }], proposedGrants: [{ id: proposal.id }] })
  })

  test('passes nothing on to whoever supervises or covers them', async () => {
    await opens(NOOR)
    await grant({ user: 'lead', covers: 'worker-2' })
    await grant({ user: 'lead-2', basis: 'cover', covers: 'worker-2' })
    expect([await sees('worker-2'), await sees('lead'), await sees('lead-2')]).toEqual([true, false, false])
  })

  test('sees the child no longer once the child is restricted', async () => {
    await opens(NOOR)
    await restrict('noor')
    expect(await sees('worker-2')).toBe(false)
  })
})

describe('a review', () => {
  const uses = (user: string, variables: object = {}) => asks(user, USES, { ...variables })
  const ids = async (user: string) => (await uses(user)).nodes.map(({ id }: { id: string }) => id) as string[]
  const waiting = async (user: string) =>
    (await asks(user, '{ me { breakGlassToReview } }')).breakGlassToReview
  const reviews = (
    user: string,
    id: string,
    outcome = 'JUSTIFIED',
    words = 'Rang the police, who confirm it',
  ) => asks(user, REVIEW, { id, outcome, words })

  test('is for auditors, for who supervises whoever opened the child, and for who supervises whose case it is', async () => {
    const { id } = await opens(NOOR)
    expect(await ids('auditor')).toEqual([id])
    expect([await ids('lead'), await ids('lead-2')]).toEqual([[], []])
    await grant({ user: 'lead', covers: 'worker' })
    await grant({ user: 'lead-2', covers: 'worker-2' })
    expect([await ids('lead'), await ids('lead-2')]).toEqual([[id], [id]])
    expect([await waiting('auditor'), await waiting('lead'), await waiting('worker-2')]).toEqual([1, 1, null])
    await runCypher(database, 'MATCH (g:Grant {basis: "supervision"}) SET g.endedAt = datetime()')
    expect([await ids('lead'), await ids('lead-2')]).toEqual([[], []])
    for (const user of ['worker-2', 'panel', 'admin'])
      expect(await codeOf(app, user, '{ breakGlassUses { totalCount } }')).toBe('FORBIDDEN')
  })

  test('names the child to who sees them; the auditor is told the id alone', async () => {
    const { id, until } = await opens(NOOR)
    await grant({ user: 'lead', covers: 'worker' })
    await grant({ user: 'lead-2', covers: 'worker-2' })
    // A grant from another time, when their role was another.
    await grant({ user: 'auditor', covers: 'noor', basis: 'cover' })
    const use = {
      id,
      child: 'noor',
      user: { id: 'worker-2', name: 'Joanna Kowalczyk' },
      reason: REASON,
      until,
    }
    expect((await uses('lead')).nodes).toMatchObject([{ ...use, childName: 'Nōor Aziz', review: null }])
    for (const user of ['auditor', 'lead-2'])
      expect((await uses(user)).nodes).toMatchObject([{ ...use, childName: null }])
    expect(await written('alarm')).toEqual([])
    // What is told on purpose is that id in that answer, and no other.
    expect(await codeOf(app, 'auditor', '{ child(id: "noor") { id } }')).toBe('FORBIDDEN')
    expect(await sees('lead-2')).toBe(false)
  })

  test('is of uses, not of attempts that opened nobody', async () => {
    await opens({ id: 'nobody' })
    expect([await ids('auditor'), await waiting('auditor')]).toEqual([[], 0])
  })

  test('is kept with words, written down, and then waits for nobody', async () => {
    const { id } = await opens(NOOR)
    expect((await reviews('auditor', id, 'JUSTIFIED', '  ')).errors[0].path).toBe('words')
    const review = { outcome: 'NOT_JUSTIFIED', words: 'No emergency is known', byName: 'Rajan Whitcombe' }
    for (let time = 0; time < 2; time++)
      expect(await reviews('auditor', id, 'NOT_JUSTIFIED', 'No emergency is known')).toEqual({
        __typename: 'BreakGlassUse',
        id,
        review,
      })
    expect(await waiting('auditor')).toBe(0)
    expect((await uses('auditor', { isReviewed: false })).nodes).toEqual([])
    expect((await uses('auditor', { isReviewed: true })).nodes).toMatchObject([{ id, review }])
    expect(await written('break-glass-reviewed')).toMatchObject([
      {
        user: 'auditor',
        details: { code: 'not-justified', grant: id, subject: 'worker-2', child: 'noor' },
        children: [{ id: 'noor', grants: [] }],
      },
    ])
  })

  test('of two at once is kept from one, and the other is told', async () => {
    const { id } = await opens(NOOR)
    await grant({ user: 'lead', covers: 'worker-2' })
    const both = await Promise.all([
      reviews('auditor', id),
      reviews('lead', id, 'NOT_JUSTIFIED', 'I was not told'),
    ])
    const names = both.map(({ __typename }) => __typename).sort()
    expect(names).toEqual(['BreakGlassReviewConflict', 'BreakGlassUse'])
    const [kept] = both.filter(({ __typename }) => __typename === 'BreakGlassUse')
    const [told] = both.filter(({ __typename }) => __typename !== 'BreakGlassUse')
    expect(told.present.review).toEqual(kept.review)
    expect(await written('break-glass-reviewed')).toHaveLength(1)
  })

  test('is never of one’s own, nor by who has no part in it', async () => {
    await grant({ user: 'lead-2', covers: 'lead' })
    const { id } = await opens(NOOR, { by: 'lead' })
    await grant({ user: 'lead', covers: 'worker' })
    await grant({ user: 'lead', covers: 'lead' })
    expect(await ids('lead')).toEqual([])
    expect((await reviews('lead', id)).__typename).toBe('Refused')
    expect((await reviews('auditor', randomUUID())).__typename).toBe('Refused')
    expect((await reviews('lead-2', id)).__typename).toBe('BreakGlassUse')
  })

  test('finds the uses page by page, the newest first', async () => {
    const opened = []
    for (const by of ['worker-2', 'lead'])
      for (const id of ['noor', 'omar', 'fourth']) opened.push((await opens({ id }, { by })).id)
    const found: string[] = []
    for (let after: string | undefined, more = true; more; ) {
      const page = await uses('auditor', { first: 4, after })
      expect(page.totalCount).toBe(6)
      found.push(...page.nodes.map(({ id }: { id: string }) => id))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(found).toEqual(opened.reverse())
  })
})

test('a page that asks by itself does not keep a session from ending', async () => {
  const cookie = await cookieOf(app, 'auditor')
  const idle = 'MATCH (s:Session)-[:OF]->(:User {id: "auditor"}) '
  await runCypher(
    database,
    `${idle} SET s.seenAt = datetime() - duration("PT5M"), s.idleUntil = datetime() + duration("PT1S")`,
  )
  const asksMe = async (headers: object) => {
    const body = JSON.stringify({ query: '{ me { breakGlassToReview } }' })
    const sent = { 'content-type': 'application/json', cookie, ...headers }
    return (await app.fetch('http://localhost/graphql', { method: 'POST', headers: sent, body })).json()
  }
  expect((await asksMe({ 'x-ecomap-by-itself': '1' })).data.me).toEqual({ breakGlassToReview: 0 })
  const stillEnds = `${idle} WITH s WHERE s.idleUntil > datetime() + duration("PT2S") RETURN 1 / 0`
  await runCypher(database, stillEnds)
  await asksMe({})
  await expect(runCypher(database, stillEnds)).rejects.toThrow()
})
