import { ELIS, openChild, panel } from './pages.ts'
import { expect, test } from './test.ts'

declare global {
  interface Window {
    refusedByPolicy: string[]
  }
}

/** The policy is met by the page as it is, so whatever it refuses is not of ours. */
test('nothing that the page does itself is against its content policy', async ({ page }) => {
  await page.addInitScript(() => {
    window.refusedByPolicy = []
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
        window.refusedByPolicy.push(
          `${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`,
        ),
    )
  })
  const refused = () => page.evaluate(() => window.refusedByPolicy)
  await page.goto('/')
  await page.getByRole('searchbox').fill('elis')
  await expect(page.getByText(/^1 child/)).toBeVisible()
  expect(await refused()).toEqual([])

  await openChild(page, ELIS)
  await panel(page).getByRole('article').first().getByRole('button').first().click()
  await expect(page).toHaveURL(/finding=/)
  await page.getByRole('radio', { name: 'Outline' }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.emulateMedia({ media: 'screen' })
  expect(await refused()).toEqual([])

  await page.getByRole('radio', { name: 'Map', exact: true }).click()
  await page.getByRole('spinbutton', { name: /^day/ }).click()
  await page.keyboard.type('01052026')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/day=2026-05-01/)
  expect(await refused()).toEqual([])
})

test('nothing of a case is kept in the browser beyond the tab', async ({ page }) => {
  await openChild(page, ELIS)
  await panel(page).getByRole('article').first().getByRole('button').first().click()
  await expect(page).toHaveURL(/finding=/)
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ local: [], caches: [], databases: [], workers: 0 })
})

test('on one machine the API has a page for trying out queries', async ({ page }) => {
  await page.goto(`/graphql?${new URLSearchParams({ query: '{ today }' })}`)
  await page.getByRole('button', { name: /Execute query/ }).click()
  await expect(page.locator('.result-window')).toContainText('2026-06-15')
})
