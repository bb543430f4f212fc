import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type Request, type Route } from '@playwright/test'

/** Where the session of the social worker of the examples is kept for the run. */
export const STATE_OF_SOCIAL_WORKER = join(process.env.ECOMAP_TEST_DATA ?? '', 'social-worker.json')

/** Children of the examples. */
export const ELIS = '/children/elis-prys-dsouza'
export const HEMI = '/children/hemi-tamihana-fonoti'
export const NOUR = '/children/haddad-nour'

/** Runs a program on the product's own data. @returns what it says */
export function run(program: string, ...args: string[]): string {
  const env = {
    ...process.env,
    ...{ NEO4J_URI: '', NEO4J_USERNAME: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '' },
    ECOMAP_DATA: process.env.ECOMAP_TEST_DATA ?? '',
  }
  return execFileSync(join('node_modules', 'node', 'bin', 'node'), [program, ...args], {
    env,
    encoding: 'utf8',
  })
}

/** The documents of the client's operations, by their ids. */
const operations: Record<string, string> = JSON.parse(readFileSync('dist/operations.json', 'utf8'))

/** The name of the query, mutation or subscription that a request asks for. */
function operationName(request: Request): string {
  const document = operations[request.postDataJSON().documentId] ?? ''
  return /\b(?:query|mutation|subscription) (\w+)/.exec(document)?.[1] ?? 'unknown'
}

/**
 * Answers the page's operations in place of the server; but who is signed in, which every page asks first, the server tells.
 */
export async function answerOperations(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/graphql', (route) =>
    operationName(route.request()) === 'Session' ? route.continue() : answer(route),
  )
}

/** Whether it is asked to be told what happens, for as long as the page is open, and not for an answer that ends. */
export function isListening(route: Route): boolean {
  return /^text\/event-stream/.test(route.request().headers().accept ?? '')
}

/** Answers an operation of this name in place of the server, once. */
export async function answerOnce(page: Page, name: string, data: object): Promise<void> {
  let isOver = false
  await page.route('**/graphql', (route) => {
    if (isOver || operationName(route.request()) !== name) return route.fallback()
    isOver = true
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify({ data }) })
  })
}

/** The names of the operations that the page asks for from now on, as it asks for them. */
export function operationsAsked(page: Page): readonly string[] {
  const names: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) names.push(operationName(request))
  })
  return names
}

/** Opens a child's page and waits until it is drawn. */
export async function openChild(page: Page, address: string): Promise<void> {
  await page.goto(address)
  // Twice the database may take all the time that it is given, while it plans the query of a page anew on a busy machine.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 })
}

/** The panel beside the map. */
export function panel(page: Page) {
  return page.getByRole('complementary', { name: 'Findings and details' })
}

/** The finding about the worker whom nobody invited. */
export function findingOfSiobhan(page: Page) {
  return panel(page)
    .getByRole('article')
    .filter({ hasText: 'Siobhán McAteer-Okoro' })
    .filter({ hasText: 'No information exchange recorded' })
}

/** The rows of the outline's table of this name. */
export function rowsOf(page: Page, table: string) {
  return page.getByRole('table', { name: table }).getByRole('row')
}
