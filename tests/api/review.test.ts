import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../domain/network/day.ts'
import type { Database } from '../../server/database/database.ts'
import { ask, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const TODAY: Day = '2026-06-30'
const KEY = JSON.stringify(['noor', 'UNMET_NEED', 'sleep'])

/** A child with one need that nobody addresses, and a GP. */
const file = (need: object = {}, more: object = {}) => ({
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'practice', name: 'Te Awa Practice', sector: 'health' }],
  roles: [{ id: 'gp', title: 'GP', function: 'gp', clientGroup: 'child', universal: true }],
  professionals: [{ id: 'ines', name: 'Inês Duarte', agency: 'practice', roles: ['gp'], phone: '01' }],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    {
      id: 'noor',
      family: 'aziz',
      name: 'Noor Aziz',
      dateOfBirth: '2018-02-01',
      pathways: [{ pathway: 'early-help', from: '2026-06-20', agreedOn: '2026-06-20' }],
    },
  ],
  needs: [
    {
      id: 'sleep',
      of: 'noor',
      category: 'physical-health',
      description: 'Wakes at night',
      levels: [{ on: '2026-06-01', level: 'moderate' }],
      ...need,
    },
  ],
  ...more,
})
const addressed = {
  involvements: [
    {
      id: 'sleep-clinic',
      professional: 'ines',
      role: 'gp',
      with: 'noor',
      startedOn: '2026-06-01',
      addresses: ['sleep'],
    },
  ],
}
const ended = { involvements: [{ ...addressed.involvements[0], endedOn: '2026-06-15' }] }

const REVIEW = `mutation ($input: FindingReviewInput!) {
  reviewFinding(input: $input) {
    __typename
    ... on FindingReviewed { history { times { reviews { number state by reason dueOn assignee { name } } } } }
    ... on FindingReviewConflict { history { times { reviews { state reason } } } }
    ... on Refused { errors { path message } }
  }
}`
const HISTORY = `{ child(id: "noor") {
  findingsKept { asOf pending }
  findings(kinds: UNMET_NEED) { severity history { times { from until reviews { number state by because } } } }
  findingHistories { key kind times { from until severities { on severity } reviews { state } } }
} }`

let database: Database
beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(() => fillGraph(database, file()))

const review = async (input: object, today: Day = TODAY) => {
  const given = { id: randomUUID(), about: 'noor', key: KEY, after: 0, ...input }
  const { data, errors } = await ask(openApi(database, today), REVIEW, { input: given })
  expect(errors).toBeUndefined()
  return data.reviewFinding
}
const history = async (today: Day = TODAY) => (await ask(openApi(database, today), HISTORY)).data.child
/** What a review of it, before anybody else's, meets on a day: the findings are brought up to date by it. */
const seenOn = (today: Day, after: number) => review({ state: 'OPEN', after }, today)

const accepted = { state: 'ACCEPTED', reason: 'Settles by itself, agreed with her father' }

describe('a finding is reviewed', () => {
  test('by accepting it with a reason; who and when are kept', async () => {
    expect(await review(accepted)).toMatchObject({
      __typename: 'FindingReviewed',
      history: { times: [{ reviews: [{ number: 1, ...accepted, by: 'Tui Ramachandran' }] }] },
    })
    const { findings, findingsKept } = await history()
    expect(findings[0].history.times).toMatchObject([{ from: TODAY, until: null, reviews: [{ number: 1 }] }])
    expect(findingsKept).toEqual({ asOf: TODAY, pending: false })
  })

  test('by assigning it to a professional with a day', async () => {
    const assigned = { state: 'ASSIGNED', assignee: 'ines', dueOn: '2026-07-07' }
    expect(await review(assigned)).toMatchObject({
      history: {
        times: [{ reviews: [{ state: 'ASSIGNED', dueOn: '2026-07-07', assignee: { name: 'Inês Duarte' } }] }],
      },
    })
  })

  test.each([
    ['accepting without a reason', { state: 'ACCEPTED', reason: ' ' }, 'input.reason'],
    ['a reason that is too long', { state: 'ACCEPTED', reason: 'x'.repeat(2_001) }, 'input.reason'],
    ['a reason that turns itself around', { state: 'ACCEPTED', reason: 'so\u202e' }, 'input.reason'],
    ['assigning to nobody', { state: 'ASSIGNED', dueOn: TODAY }, 'input.assignee'],
    ['assigning to a stranger', { state: 'ASSIGNED', assignee: 'x', dueOn: TODAY }, 'input.assignee'],
    ['assigning without a day', { state: 'ASSIGNED', assignee: 'ines' }, 'input.dueOn'],
    ['a day gone by', { state: 'ASSIGNED', assignee: 'ines', dueOn: '2026-06-29' }, 'input.dueOn'],
    ['no day of the calendar', { state: 'ASSIGNED', assignee: 'ines', dueOn: '2026-02-30' }, 'input.dueOn'],
    ['an id that is none', { id: 'one', state: 'OPEN' }, 'input.id'],
    ['a finding that does not hold', { key: '["noor","NO_PLAN","noor"]', state: 'OPEN' }, 'input.key'],
    ['a child who is not on file', { about: 'nobody', state: 'OPEN' }, 'input.key'],
  ])('%s is refused, and nothing is written', async (_, input, path) => {
    const answer = await review(input)
    expect(answer).toMatchObject({ __typename: 'Refused', errors: [{ path }] })
    const { findingHistories } = await history()
    const times = findingHistories.flatMap((one: { times: { reviews: unknown[] }[] }) => one.times)
    expect(times.flatMap(({ reviews }: { reviews: unknown[] }) => reviews)).toEqual([])
  })

  test('by two at once: the second is told, with the review of the first', async () => {
    const [one, other] = await Promise.all([
      review(accepted),
      review({ state: 'ASSIGNED', assignee: 'ines', dueOn: TODAY }),
    ])
    const kinds = [one.__typename, other.__typename].sort()
    expect(kinds).toEqual(['FindingReviewConflict', 'FindingReviewed'])
    const [first, second] = one.__typename === 'FindingReviewed' ? [one, other] : [other, one]
    expect(second.history.times[0].reviews[0].state).toBe(first.history.times[0].reviews[0].state)
    expect(await review({ state: 'OPEN', after: 1 })).toMatchObject({ __typename: 'FindingReviewed' })
  })

  test('once, when it is sent twice', async () => {
    const input = { id: randomUUID(), ...accepted }
    expect(await review(input)).toMatchObject({ __typename: 'FindingReviewed' })
    const again = await review(input)
    expect(again.__typename).toBe('FindingReviewed')
    expect(again.history.times[0].reviews).toHaveLength(1)
  })
})

describe('an acceptance', () => {
  const states = async (today: Day) => {
    const { findings } = await history(today)
    return findings[0].history.times[0].reviews.map(
      ({ state, by, because }: Record<string, string>) => because ?? `${state} ${by}`,
    )
  }

  test('ends by itself when something recorded makes the finding more urgent, and says so', async () => {
    await review(accepted)
    await importInto(database, file({ levels: [{ on: '2026-06-01', level: 'high' }] }))
    await seenOn(TODAY, 99)
    expect(await states(TODAY)).toEqual(['ACCEPTED Tui Ramachandran', 'FACTS_CHANGED'])
    expect((await history()).findings[0].severity).toBe('URGENT')
  })

  test('goes on when something else is recorded, and as days pass', async () => {
    await review(accepted)
    await importInto(database, file({ description: 'Wakes at night, twice' }))
    await seenOn(TODAY, 99)
    await seenOn(addDays(TODAY, 30), 99)
    expect(await states(addDays(TODAY, 30))).toEqual(['ACCEPTED Tui Ramachandran'])
  })

  test('does not come back with the finding: one that cleared and holds again is open', async () => {
    await review(accepted)
    await importInto(database, file({}, addressed))
    await seenOn(addDays(TODAY, 1), 99)
    const cleared = (await history(addDays(TODAY, 1))).findingHistories.find(
      ({ key }: { key: string }) => key === KEY,
    )
    expect(cleared.times).toMatchObject([
      { from: TODAY, until: '2026-07-01', reviews: [{ state: 'ACCEPTED' }] },
    ])

    await importInto(database, file({}, ended))
    await seenOn(addDays(TODAY, 2), 99)
    const { findings } = await history(addDays(TODAY, 2))
    expect(findings[0].history.times).toMatchObject([
      { from: '2026-07-02', until: null, reviews: [] },
      { from: TODAY, until: '2026-07-01', reviews: [{ state: 'ACCEPTED' }] },
    ])
  })
})
