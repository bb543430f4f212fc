import { cacheExchange, createClient, fetchExchange, gql } from 'urql'
import { describe, expect, it } from 'vitest'
import { latestAnswers } from './latest-answers.ts'

const NAME = gql`query Name { child { name } }`
const RENAME = gql`mutation Rename { rename { name } }`

/** A client whose server answers when it is told to; `asked` are the questions that wait, in order. */
function clientOfSlowServer() {
  const asked: { query: string; answer: (data: object) => void }[] = []
  const fetch = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((resolve) =>
      asked.push({
        query: (JSON.parse(String(init?.body)) as { query: string }).query,
        answer: (data) => resolve(Response.json({ data })),
      }),
    )
  const client = createClient({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: fetch as typeof globalThis.fetch,
    exchanges: [cacheExchange, latestAnswers, fetchExchange],
  })
  const next = async () => {
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    return asked.shift() as (typeof asked)[number]
  }
  return { client, asked, next }
}

function named(name: string) {
  return { child: { __typename: 'Child', name } }
}

describe('an answer', () => {
  it('that was asked for before a change and comes after it is never shown: it is asked for again', async () => {
    const { client, next } = clientOfSlowServer()
    const shown: unknown[] = []
    const { unsubscribe } = client.query(NAME, {}).subscribe(({ data }) => shown.push(data?.child.name))
    const early = await next()
    const changed = client.mutation(RENAME, {}).toPromise()
    const change = await next()
    change.answer({ rename: { __typename: 'Renamed', name: 'new' } })
    await changed
    const late = await next()
    early.answer(named('old'))
    late.answer(named('new'))
    await expect.poll(() => shown).toEqual(['new'])
    unsubscribe()
  })

  it('is asked for again also when the change seems to have failed', async () => {
    const { client, next } = clientOfSlowServer()
    const answer = client.query(NAME, {}).toPromise()
    const early = await next()
    const changed = client.mutation(RENAME, {}).toPromise()
    ;(await next()).answer({ rename: null })
    await changed
    early.answer(named('old'))
    ;(await next()).answer(named('new'))
    expect((await answer).data?.child.name).toBe('new')
  })

  it('that came before a change is kept, and asked for once more when the change is of what it tells', async () => {
    const { client, asked, next } = clientOfSlowServer()
    const shown: unknown[] = []
    const { unsubscribe } = client.query(NAME, {}).subscribe(({ data }) => shown.push(data?.child.name))
    ;(await next()).answer(named('old'))
    await expect.poll(() => shown).toEqual(['old'])
    const changed = client.mutation(RENAME, {}).toPromise()
    ;(await next()).answer({ rename: { __typename: 'Child', name: 'new' } })
    await changed
    ;(await next()).answer(named('new'))
    await expect.poll(() => shown.at(-1)).toBe('new')
    expect(asked).toEqual([])
    unsubscribe()
  })
})
