import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, type Page, test } from '@playwright/test'

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

/** A page of one of the examples' people. */
export async function comeInAs(browser: Browser, as: string, options: object = {}): Promise<Page> {
  const page = await newPage(browser, options)
  await page.request.post('/sign-in', { data: { as } })
  return page
}

/** A page of whoever's session has this reference. */
export async function goOnAs(browser: Browser, value: string, options: object = {}): Promise<Page> {
  const page = await newPage(browser, options)
  await page.context().addCookies([{ name: 'ecomap', value, url: test.info().project.use.baseURL ?? '' }])
  return page
}

async function newPage(browser: Browser, options: object): Promise<Page> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] }, ...options })
  return context.newPage()
}
