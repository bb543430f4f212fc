import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../server/database/database.ts'
import { RATES, rateLimits } from '../../server/limits/rate-limit.ts'
import { runCypher } from '../support/access.ts'
import { ask, cookieOf } from '../support/api.ts'
import {
  BREAK,
  type BreakGlassSite,
  NOOR,
  openBreakGlassSite,
  REASON,
  siteOf,
} from '../support/break-glass.ts'
import { openGraph } from '../support/graph.ts'
import { askerOf, codeOf } from '../support/people.ts'

const END = 'mutation ($id: ID!) { endBreakGlass(id: $id) { __typename ... on Refused { errors { path } } } }'

let database: Database
let site: BreakGlassSite
beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(async () => {
  site = await openBreakGlassSite(database)
  return () => site.close()
})

const asks: BreakGlassSite['asks'] = (...asked) => site.asks(...asked)
const opens: BreakGlassSite['opens'] = (...asked) => site.opens(...asked)
const sees: BreakGlassSite['sees'] = (...asked) => site.sees(...asked)
const grant: BreakGlassSite['grant'] = (told) => site.grant(told)
const written: BreakGlassSite['written'] = (...actions) => site.written(...actions)
const person = (name: string, dateOfBirth = '2018-02-01') => ({ person: { name, dateOfBirth } })
const restrict = (id: string) => runCypher(database, 'MATCH (c:Child {id: $id}) SET c:Restricted', { id })

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
    expect(await written()).toMatchObject([
      { action: 'break-glass', user: 'worker-2', operation: 'Break', details: { grant: id }, children },
      { action: 'read', user: 'worker-2', children },
    ])
    expect(site.said).toHaveLength(1)
    expect(JSON.parse(site.said[0] ?? '')).toMatchObject({ level: 40, grant: id })
    expect(site.said.join('')).not.toMatch(/noor|aziz|worker|police/i)
  })
})

describe('a child is not opened', () => {
  test.each(['panel', 'admin', 'auditor'])('by %s', async (user) => {
    const document = `mutation { breakGlass(id: "${randomUUID()}", child: {id: "noor"}, reason: "${REASON}") { __typename } }`
    expect(await codeOf(site.app, user, document)).toBe('FORBIDDEN')
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
    const { errors } = await ask(
      site.app,
      BREAK,
      { id: randomUUID(), child: who, reason: REASON },
      'worker-2',
    )
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
    expect(site.said).toEqual([])
    expect(JSON.stringify(await written())).not.toMatch(/Aziz|Zephyrine|Police/i)
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
    const quick = askerOf(siteOf(database, { rates: { take: () => 0 } }))
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
    const limited = siteOf(database, { rates: rateLimits(() => 0) })
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
    await cookieOf(site.app, 'worker-2')
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
    [
      'keep a what-if',
      'worker-2',
      `keepWhatIf(input: {id: "UUID", child: "noor", title: "t", asOf: "2026-06-30", changes: [{type: "end-involvement", involvement: "ines-noor", on: "2026-07-01"}]})`,
    ],
    [
      'review a finding',
      'lead',
      `reviewFinding(input: {id: "UUID", about: "noor", key: "k", after: 0, state: OPEN})`,
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

  test('does not end a withholding, drop a what-if, nor confirm or drop who was proposed', async () => {
    const whatIf = randomUUID()
    const keep = `mutation { keepWhatIf(input: {id: "${whatIf}", child: "noor", title: "t", asOf: "2026-06-30", changes: [{type: "end-involvement", involvement: "ines-noor", on: "2026-07-01"}]}) { __typename } }`
    expect(await asks('worker', keep)).toEqual({ __typename: 'WhatIf' })
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
      `dropWhatIf(id: "${whatIf}", version: 1)`,
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
