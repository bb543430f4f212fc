import { expectNothingFound } from './axe.ts'
import { ELIS, openChild, operationsAsked, panel } from './pages.ts'
import { type Browser, expect, type Page, test } from './test.ts'

const CHILD = 'elis-prys-dsouza'
const HEADING = { level: 1, name: 'Who did what' } as const

/** A page of somebody of the examples, who has just come in on the start page. */
async function comeInAs(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^Signed in as ${name}`) })).toBeVisible()
  return page
}

const entries = (page: Page) => page.getByRole('table', { name: 'Who did what' }).locator('tbody tr')

test('an auditor finds who has looked at a child, from the start page on, and is refused nothing on the way', async ({
  page: worker,
  browser,
}) => {
  await openChild(worker, ELIS)
  const page = await comeInAs(browser, 'Rajan Whitcombe')
  await expect(page.getByRole('heading', HEADING)).toBeVisible()
  await expect(page).toHaveURL(/\/audit$/)
  await expect(page.getByText(/^The journal was last written to on \d/)).toBeVisible()

  await page.getByLabel('Id of a child').fill(CHILD)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/child=elis-prys-dsouza/)
  await page.getByRole('button', { name: /What was done/ }).click()
  await page.getByRole('option', { name: 'Looked at a child' }).click()
  await expect(page).toHaveURL(/action=read/)
  const look = entries(page).filter({ hasText: 'EcoMap' }).filter({ hasText: 'Ngaire Adeyemi' }).first()
  await expect(look).toContainText('looked at one child, as own case')
  await expect(look).toContainText('127.0.0.1')
  await expect(page.getByText('D’Souza')).toHaveCount(0)

  await look.getByRole('link', { name: 'Only what Ngaire Adeyemi did' }).click()
  await expect(page).toHaveURL(/user=social-worker/)
  await expect(page.getByRole('button', { name: /Ngaire Adeyemi Person/ })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Id of a child')).toHaveValue(CHILD)
  await expect(look).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByText('Only this: Ngaire Adeyemi, Looked at a child, child elis-prys-dsouza.'),
  ).toBeVisible()
  await expect(page.getByLabel('Id of a child')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  // That it was searched is there for the next auditor.
  await page.goto('/audit?user=auditor&action=audit-read')
  await expect(
    entries(page)
      .filter({ hasText: `searched this journal for child ${CHILD} for Ngaire Adeyemi` })
      .first(),
  ).toBeVisible()
  await page.goto('/audit?user=auditor&action=refused')
  await expect(page.getByRole('heading', { name: 'Nothing was written down' })).toBeVisible()
  await page.getByRole('button', { name: 'Look for everything' }).click()
  await expect(page).toHaveURL(/\/audit$/)
  await expect(entries(page).first()).toBeVisible()
  await page.context().close()
})

test('an auditor goes back page by page, and reads the days of the site’s zone', async ({ browser }) => {
  const refused = await comeInAs(browser, 'Ilse Marchetti')
  for (let time = 0; time < 55; time++) {
    const data = { query: '{ children { totalCount } }' }
    expect((await refused.request.post('/graphql', { data })).status()).toBe(403)
  }
  await refused.context().close()
  const page = await comeInAs(browser, 'Rajan Whitcombe')
  await page.goto('/audit?user=panel-member&action=refused')
  await expect(entries(page)).toHaveCount(51)
  await expect(entries(page).first()).toContainText('was refused what is not open to their role')
  await page.getByRole('button', { name: 'Show more' }).focus()
  await page.keyboard.press('Enter')
  await expect(entries(page).nth(50)).toBeFocused()
  expect(await entries(page).count()).toBeGreaterThanOrEqual(55)
  await expect(page.getByText(/the newest first\. Times are of Europe\/London\. Only this: /)).toBeVisible()

  await page.goto('/audit?from=2026-02-02&until=2026-02-01')
  await expect(page.getByRole('alert')).toContainText('The first day must not be after the last')
  await page.goto('/audit?from=2020-01-01&until=2020-01-31')
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'From 1 January 2020 to 31 January 2020',
  )
  await page.context().close()
})

test('a social worker is refused the journal, of which nothing is asked', async ({ page }) => {
  const asked = operationsAsked(page)
  await page.goto('/audit')
  await expect(
    page.getByRole('heading', { name: 'The audit journal is not open to your role' }),
  ).toBeVisible()
  expect(new Set(asked)).toEqual(new Set(['Session']))
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('a social worker sees on the child’s page who has looked', async ({ page }) => {
  await openChild(page, `${ELIS}?selected=${CHILD}`)
  const section = panel(page).getByRole('region', { name: 'Who has looked' })
  await section.getByRole('button', { name: 'Show who has looked' }).click()
  await expect(section.getByRole('listitem').filter({ hasText: 'Ngaire Adeyemi' }).first()).toContainText(
    'looked at this child, as own case',
  )
  await expectNothingFound(page)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the auditor’s page, ${colorScheme}, wide and at the width of a phone`, async ({
    browser,
  }) => {
    const page = await comeInAs(browser, 'Rajan Whitcombe')
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(entries(page).first()).toBeVisible()
    await expectNothingFound(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await expectNothingFound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.context().close()
  })
}
