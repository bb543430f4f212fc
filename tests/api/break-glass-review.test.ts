import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../server/database/database.ts'
import { runCypher } from '../support/access.ts'
import { cookieOf } from '../support/api.ts'
import { type BreakGlassSite, NOOR, openBreakGlassSite, REASON } from '../support/break-glass.ts'
import { openGraph } from '../support/graph.ts'
import { codeOf } from '../support/people.ts'

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
      expect(await codeOf(site.app, user, '{ breakGlassUses { totalCount } }')).toBe('FORBIDDEN')
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
    expect(await codeOf(site.app, 'auditor', '{ child(id: "noor") { id } }')).toBe('FORBIDDEN')
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
  const cookie = await cookieOf(site.app, 'auditor')
  const idle = 'MATCH (s:Session)-[:OF]->(:User {id: "auditor"}) '
  await runCypher(
    database,
    `${idle} SET s.seenAt = datetime() - duration("PT5M"), s.idleUntil = datetime() + duration("PT5M")`,
  )
  const asksMe = async (headers: object) => {
    const body = JSON.stringify({ query: '{ me { breakGlassToReview } }' })
    const sent = { 'content-type': 'application/json', cookie, ...headers }
    return (await site.app.fetch('http://localhost/graphql', { method: 'POST', headers: sent, body })).json()
  }
  expect((await asksMe({ 'x-ecomap-by-itself': '1' })).data.me).toEqual({ breakGlassToReview: 0 })
  const stillEnds = `${idle} WITH s WHERE s.idleUntil > datetime() + duration("PT6M") RETURN 1 / 0`
  await runCypher(database, stillEnds)
  await asksMe({})
  await expect(runCypher(database, stillEnds)).rejects.toThrow()
})
