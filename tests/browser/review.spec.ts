import { ELIS, findingOfSiobhan, openChild, panel } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const name = 'No information exchange recorded'
const REASON = 'Met every week in the same corridor; they tell each other there'

/** The finding is as it was for whoever comes next. */
async function openAgain(page: Page) {
  const finding = findingOfSiobhan(page)
  await finding.getByRole('button', { name: 'Open again…' }).click()
  await finding.getByRole('button', { name: 'Open again', exact: true }).click()
  await expect(finding).toContainText('Opened again by')
}

test.describe.configure({ mode: 'serial' })

test('a supervisor accepts a finding with a reason, and who and why stay with it', async ({ page }) => {
  await openChild(page, ELIS)
  const finding = findingOfSiobhan(page)
  await finding.getByRole('button', { name }).click()
  await finding.getByRole('button', { name: 'Accept as intended…' }).click()
  const why = finding.getByRole('textbox', { name: 'Why this is as it is meant to be' })
  await expect(why).toBeFocused()

  await finding.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(finding.getByRole('alert')).toContainText('Write why this is as it is meant to be.')

  await why.fill(REASON)
  await finding.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(finding).toContainText('Accepted as intended by')
  await expect(finding.getByRole('button', { name: 'Accept as intended…' })).toBeFocused()
  await expect(finding).toContainText(REASON)
  await page.reload()
  await expect(finding).toContainText(REASON)
  await expect(finding.getByRole('listitem').filter({ hasText: 'Found for the first time.' })).toHaveCount(1)
  await openAgain(page)
})

test('two review one finding: the second is told, keeps what they wrote, and can add it', async ({
  page,
  browser,
}) => {
  await openChild(page, ELIS)
  const other = await (await browser.newContext()).newPage()
  await openChild(other, ELIS)
  for (const one of [page, other]) {
    await findingOfSiobhan(one).getByRole('button', { name }).click()
    await findingOfSiobhan(one).getByRole('button', { name: 'Assign…' }).click()
    await findingOfSiobhan(one)
      .getByRole('button', { name: /Who sees to it/ })
      .click()
    await one.getByRole('option').first().click()
    await findingOfSiobhan(one)
      .getByRole('textbox')
      .fill(one === page ? 'I ring her' : 'I write to her')
  }
  const assign = { name: 'Assign', exact: true }
  await findingOfSiobhan(page).getByRole('button', assign).click()
  await expect(findingOfSiobhan(page)).toContainText('Assigned by')

  const finding = findingOfSiobhan(other)
  await finding.getByRole('button', assign).click()
  await expect(finding.getByRole('alert')).toContainText('Somebody else has reviewed this meanwhile')
  await expect(finding.getByRole('alert')).toContainText('I ring her')
  await expect(finding.getByRole('textbox')).toHaveValue('I write to her')
  await finding.getByRole('button', { name: 'Record mine after theirs' }).click()
  await expect(finding.getByRole('listitem').filter({ hasText: 'I ring her' })).toHaveCount(1)
  await expect(finding.getByRole('listitem').filter({ hasText: 'I write to her' })).toHaveCount(1)
  await openAgain(other)
})

test('another day is looked at, and not reviewed', async ({ page }) => {
  await openChild(page, ELIS)
  await findingOfSiobhan(page).getByRole('button', { name }).click()
  await expect(panel(page).getByRole('button', { name: 'Assign…' })).toBeVisible()
  const { search, pathname } = new URL(page.url())
  const params = new URLSearchParams(search)
  params.set('day', '2026-01-15')
  await page.goto(`${pathname}?${params}`)
  await expect(panel(page).getByRole('article').first()).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Assign…' })).toHaveCount(0)
})
