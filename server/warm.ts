import { countToReview } from './access/break-glass-review.store.ts'
import { strangersAmong } from './access/second-look.ts'
import { readIdentity } from './access/sessions.store.ts'
import { product } from './access/viewer.ts'
import { type App, type AppParts, createApp } from './app.ts'
import type { Database } from './database/database.ts'
import { patient } from './database/patient.ts'
import { readMark } from './live/live.store.ts'

const PAGE_OF_CHILDREN = `{
  children(first: 3) {
    totalCount
    nodes {
      id
      name
      record { file }
      network { family { id } involvements { id } professionals { id } needs { id } meetings { id } }
      findings { key title explanation suggestion evidence { text } }
      findingHistories { key times { from reviews { id } } }
      whatIfs { id }
      moreIsHeld { ask }
      withholdings { id }
      readers { id }
    }
  }
}`
const SEARCH = '{ children(first: 3, search: "a b") { totalCount nodes { id } } }'
const PROFESSIONALS =
  '{ all: professionals(first: 1) { nodes { file } } found: professionals(first: 1, search: "a b") { totalCount } }'
const ONE_CHILD = '{ child(id: "-") { id } }'
const TIMES = 12

/**
 * Makes the API, having asked what a first visitor will ask, so that the database has its queries planned and its pages
 * read, and the API its documents compiled, before it calls itself ready.
 * @throws when it is not answered in the end
 */
export async function warmApp(parts: AppParts): Promise<App> {
  const asked: AppParts = { ...parts, mode: 'local', identify: () => product }
  await askWho(patient(parts.database))
  await askAll(createApp({ ...asked, database: patient(parts.database) }))
  const warmed = createApp(asked)
  for (let time = 0; time < TIMES; time++) await askAll(warmed)
  return createApp(parts)
}

/** Looks up a session that is nobody's, and looks once more at an answer: how every request of a user begins and ends; counts for the frame of a page; and looks whether a page may listen. */
async function askWho(database: Database): Promise<void> {
  await readIdentity(database, '-')
  await strangersAmong(database, product, ['-'])
  await countToReview(database, product)
  await readMark(database, product, '-')
}

async function askAll(app: App): Promise<void> {
  for (const query of [PAGE_OF_CHILDREN, SEARCH, PROFESSIONALS, ONE_CHILD]) {
    const answer = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { errors } = (await answer.json()) as { errors?: { message: string }[] }
    if (errors?.[0]) throw new Error(errors[0].message)
  }
}
