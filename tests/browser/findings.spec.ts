import { expect, test } from '@playwright/test'
import { ELIS, findingOfSiobhan, openChild, panel, rowsOf } from './pages.ts'

test('a social worker opens the child’s map, chooses the finding and sees who is outside the flow', async ({
  page,
}) => {
  await openChild(page, ELIS)
  const finding = findingOfSiobhan(page)
  await finding.getByRole('button', { name: 'No information exchange recorded' }).click()
  await expect(finding).toContainText('What would clear it')
  await expect(finding).toContainText('Rests on')
  await expect(page).toHaveURL(/finding=/)

  await page.getByRole('radio', { name: 'Outline' }).click()
  const lit = page.getByRole('row').filter({ hasText: 'lit up by the finding' })
  await expect(lit).toHaveCount(1)
  await expect(lit).toContainText('Siobhán McAteer-Okoro')
})

test('the findings are gathered by severity, the most urgent first, and never blame anyone', async ({
  page,
}) => {
  await openChild(page, ELIS)
  const severities = panel(page).getByRole('heading', { level: 3 })
  await expect(severities).toContainText(['Urgent', 'Needs attention', 'Worth a note'])
  const words = await panel(page).innerText()
  expect(words).not.toMatch(/\b(failed|never|did not|refused|neglected)\b/i)
})

test('choosing a finding again, or Escape, puts the light out', async ({ page }) => {
  await openChild(page, ELIS)
  const button = findingOfSiobhan(page).getByRole('button', { name: 'No information exchange recorded' })
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await button.click()
  await expect(page).not.toHaveURL(/finding=/)
  await button.click()
  await expect(page).toHaveURL(/finding=/)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/finding=/)
  await expect(button).toHaveAttribute('aria-expanded', 'false')
})

test('a link to a finding shows it to somebody else, and the back button works', async ({
  page,
  context,
}) => {
  await openChild(page, ELIS)
  await findingOfSiobhan(page).getByRole('button', { name: 'No information exchange recorded' }).click()
  await expect(page).toHaveURL(/finding=/)
  const other = await context.newPage()
  await openChild(other, page.url())
  await expect(findingOfSiobhan(other)).toContainText('What would clear it')
  await page.goBack()
  await expect(page).not.toHaveURL(/finding=/)
})

test('a fact of a finding leads to the details of what it is about', async ({ page }) => {
  await openChild(page, ELIS)
  const finding = findingOfSiobhan(page)
  await finding.getByRole('button', { name: 'No information exchange recorded' }).click()
  await finding.getByRole('listitem').getByRole('button').first().click()
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Siobhán McAteer-Okoro')
})

test('a filter by a kind of finding leaves those findings, and their light', async ({ page }) => {
  await openChild(page, `${ELIS}?view=outline`)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('dialog').getByText('Impact worth reviewing', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('article')).toHaveCount(3)
  await expect(panel(page).getByRole('status')).toHaveText('3 of 5 findings shown')
  await expect(page.getByRole('row').filter({ hasText: 'lit up by the finding' })).toHaveCount(3)
})

test('an unmet need is plain before anything is chosen', async ({ page }) => {
  await openChild(page, `${ELIS}?view=outline`)
  const row = rowsOf(page, 'Needs').filter({ hasText: 'Nobody recorded' })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Development')
})
