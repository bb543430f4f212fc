import { type Browser, type Page, test } from './test.ts'

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
