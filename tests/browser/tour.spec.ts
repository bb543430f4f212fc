import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from './test.ts'

/**
 * The README's five minutes, walked through. `npm run pictures` walks them too, and keeps the pictures; otherwise they go
 * where the results of the tests go.
 */
const folder = process.env.ECOMAP_PICTURES ?? join('.test', 'pictures')

test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

async function openMap(page: Page, search: string, name: RegExp): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Find a child by name').fill(search)
  // Until the search has settled the list is another one, and what is clicked may be gone before the button is up.
  await expect(page).toHaveURL(/[?&]q=/)
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.locator('canvas').first()).toBeVisible()
}

test('somebody finds a child, reads the map, and sees who is outside the flow of information', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: /Elis Prys/ })).toBeVisible()
  await picture(page, 'start')

  await openMap(page, 'amara', /Amara Nwosu/)
  await picture(page, 'map')

  await openMap(page, 'prys', /Elis Prys/)
  await page
    .getByRole('button', { name: /No information exchange recorded/ })
    .first()
    .click()
  await expect(page).toHaveURL(/finding=/)
  await expect(page.getByText(/is recorded since/).first()).toBeVisible()
  await picture(page, 'finding')

  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/finding=/)
  await page.getByRole('button', { name: 'Information exchange', exact: true }).click()
  await picture(page, 'information')
})

test('somebody takes the map with them on paper', async ({ page }) => {
  await openMap(page, 'hemi', /Hēmi/)
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('svg[role="img"]:visible').first()).toBeVisible()
  await picture(page, 'print')
})
