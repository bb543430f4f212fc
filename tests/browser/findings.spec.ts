import { ELIS, findingOfSiobhan, openChild, panel, rowsOf } from './pages.ts'
import { expect, test } from './test.ts'

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

test('the findings stand by what there is to do, the most urgent first, and never blame anyone', async ({
  page,
}) => {
  await openChild(page, ELIS)
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText([
    /^Talk to each other.*1 urgent/,
    /^Plan, visits and reviews.*2 urgent/,
    /^Support and needs.*3 need attention/,
    /^Who leads and who acts/,
    /^Complete the record/,
  ])
  await expect(panel(page).getByRole('article').first()).toContainText('Urgent: No information exchange')
  const words = await panel(page).innerText()
  expect(words).not.toMatch(/\b(failed|never|did not|refused|neglected)\b/i)
})

test('notes and what is said of many are folded, a group can be, and urgent findings stay in sight', async ({
  page,
}) => {
  await openChild(page, ELIS)
  const talk = panel(page).getByRole('region', { name: /^Talk to each other/ })
  const inSight = talk.getByRole('article')
  const before = await inSight.count()
  await talk.getByRole('button', { name: '9 notes', exact: true }).click()
  await expect(inSight).toHaveCount(before + 9)
  await talk.getByRole('button', { name: '4 more: No invitation recorded' }).click()
  await expect(inSight).toHaveCount(before + 13)
  const fold = talk.getByRole('button', { name: /^Talk to each other/ })
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(inSight).toHaveCount(1)
  await expect(inSight).toContainText('Urgent')
})

test('the panel stays as it was folded while the details are read', async ({ page }) => {
  await openChild(page, ELIS)
  await panel(page)
    .getByRole('button', { name: /^Support and needs/ })
    .click()
  await panel(page).getByRole('tab', { name: 'Details' }).click()
  await panel(page)
    .getByRole('tab', { name: /Findings/ })
    .click()
  await expect(panel(page).getByRole('button', { name: /^Support and needs/ })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
})

test('the arrow keys go from finding to finding, Enter lights one up and Escape puts it out', async ({
  page,
}) => {
  await openChild(page, ELIS)
  await panel(page)
    .getByRole('button', { name: /^Talk to each other/ })
    .focus()
  await page.keyboard.press('ArrowDown')
  const first = findingOfSiobhan(page).getByRole('button').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/finding=/)
  await page.keyboard.press('End')
  await expect(panel(page).getByRole('article').last().getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/finding=/)
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

test('a filter by kind leaves those findings and their light, and is in the link', async ({ page }) => {
  await openChild(page, `${ELIS}?view=outline`)
  await panel(page).getByRole('button', { name: 'All kinds' }).click()
  await page.getByRole('dialog').getByText('Impact worth reviewing', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('article')).toHaveCount(3)
  await expect(panel(page).getByRole('status')).toHaveText('3 of 33 findings shown')
  await expect(page.getByRole('row').filter({ hasText: 'lit up by the finding' })).toHaveCount(3)
  await expect(page).toHaveURL(/kinds=LIMITED_IMPACT$/)
})

test('a filter by what there is to do asks for every kind of it', async ({ page }) => {
  await openChild(page, ELIS)
  await panel(page).getByRole('button', { name: 'All kinds' }).click()
  await page.getByRole('dialog').getByText('Support and needs', { exact: true }).click()
  await expect(
    page.getByRole('dialog').getByRole('checkbox', { name: 'Many planned visits a week' }),
  ).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('status')).toHaveText('5 of 33 findings shown')
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(/^Support and needs/)
})

test('a filter by severity is in the link, and can be let go', async ({ page }) => {
  await openChild(page, `${ELIS}?severities=urgent`)
  const urgent = panel(page).getByRole('button', { name: '3 urgent: someone acts today' })
  await expect(urgent).toHaveAttribute('aria-pressed', 'true')
  await expect(panel(page).getByRole('status')).toHaveText('3 of 33 findings shown')
  await expect(panel(page).getByRole('article')).toHaveCount(3)
  await urgent.click()
  await expect(page).not.toHaveURL(/severities=/)
  await expect(panel(page).getByRole('status')).toHaveText('33 findings')
})

test('an unmet need is plain before anything is chosen', async ({ page }) => {
  await openChild(page, `${ELIS}?view=outline`)
  const row = rowsOf(page, 'Needs').filter({ hasText: 'Nobody recorded' })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Development')
})
