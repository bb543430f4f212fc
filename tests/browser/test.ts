import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, test as base, type Download, expect } from '@playwright/test'
import { look, takeSightings } from '../support/sightings.ts'

export * from '@playwright/test'

/** What the server of the run says, its answers in which the canary is seen among it. */
export const SERVER_LOG = join(process.env.ECOMAP_TEST_DATA ?? '', 'server.log')

/**
 * The test of Playwright, which fails as well when the canary is seen in something that the server answers or says while it
 * runs, in a file that the browser takes away, in its console, or in an error of a page.
 */
export const test = base.extend<{ canary: undefined }>({
  canary: [
    async ({ browser, context }, use) => {
      const from = statSync(SERVER_LOG).size
      const downloads: Promise<void>[] = []
      const watch = (one: BrowserContext) => {
        one.on('console', (message) => look('the console', message.text()))
        one.on('weberror', (error) => look('an error of the page', String(error.error().stack)))
        one.on('download', (download) => void downloads.push(lookInto(download)))
      }
      watch(context)
      browser.on('context', watch)
      await use(undefined)
      browser.off('context', watch)
      await Promise.all(downloads)
      look('the server', readFileSync(SERVER_LOG).subarray(from).toString())
      expect(takeSightings(), 'where the canary child was told of').toEqual([])
    },
    { auto: true },
  ],
})

async function lookInto(download: Download): Promise<void> {
  const name = download.suggestedFilename()
  look(`the name of the file ${name}`, name)
  look(`the file ${name}`, await readFile(await download.path(), 'utf8'))
}
