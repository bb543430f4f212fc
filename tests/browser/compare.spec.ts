import { ELIS, NOUR, openChild, panel, rowsOf } from './pages.ts'
import { expect, type Page, test } from './test.ts'

/** The part of the panel under a heading of the changes. */
function changes(page: Page, name: string) {
  return panel(page).getByRole('region', { name, exact: true })
}

test('a panel member sees who joined, left and went quiet since the last review, without asking the server', async ({
  page,
}) => {
  await openChild(page, ELIS)
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked += 1
  })
  await page.getByRole('button', { name: 'Compare with another day' }).click()
  await expect(page).toHaveURL(/with=2026-03-15/)
  await page.getByRole('group', { name: 'Compared with' }).getByRole('spinbutton', { name: /^day/ }).click()
  await page.keyboard.type('23122025')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/with=2025-12-23/)
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
    'From 23 December 2025 to 15 June 2026',
  )
  await expect(changes(page, 'Joined').getByRole('button')).toHaveCount(3)
  await expect(changes(page, 'Left').getByRole('button')).toHaveText(/Ayodele Rees/)
  await expect(changes(page, 'Went quiet').getByRole('button')).toHaveText(/Siobhán McAteer-Okoro/)
  await expect(changes(page, 'Findings that came').getByRole('article').first()).toContainText('Urgent')
  expect(asked).toBe(0)
})

test('a change lights up, its light is in the link, and Escape puts it out', async ({ page }) => {
  await openChild(page, `${ELIS}?with=2025-12-23&panel=changes`)
  const left = changes(page, 'Left').getByRole('button')
  await left.click()
  await expect(left).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/selected=/)
  await page.reload()
  await expect(left).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(left).toHaveAttribute('aria-pressed', 'false')
})

test('a finding that went says what it said, and lights up whom it was about', async ({ page }) => {
  await openChild(page, `${ELIS}?with=2025-12-23&panel=changes&view=outline`)
  const went = changes(page, 'Findings that went').getByRole('article').first()
  await went.getByRole('button').first().click()
  await expect(went).toContainText('What would clear it')
  await expect(page.getByRole('row').filter({ hasText: 'lit up by the finding' })).not.toHaveCount(0)
})

test('the outline says the changes, and marks those who came and those who are gone', async ({ page }) => {
  await openChild(page, `${NOUR}?with=2025-12-23&view=outline`)
  await expect(page.getByRole('heading', { name: /^From 23 December 2025 to 15 June 2026/ })).toBeVisible()
  const team = rowsOf(page, 'Eastholm Children’s Services')
  await expect(team.filter({ hasText: 'Yusra' })).toContainText('Joined after 23 December 2025')
  await expect(team.filter({ hasText: 'Temperance' })).toContainText('Left after 23 December 2025')
  await expect(page.getByRole('heading', { name: 'Professionals 13' })).toBeVisible()
})

test('the legend explains the marks, paper says both days and the changes', async ({ page }) => {
  await openChild(page, `${NOUR}?with=2025-12-23`)
  await page.getByRole('button', { name: 'Legend' }).click()
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Left, or closed, in between')
  await page.emulateMedia({ media: 'print' })
  const picture = page.getByRole('img', { name: /As of 15 June 2026 · Compared with 23 December 2025/ })
  await expect(picture).toContainText('− ★ Temperance')
  await expect(page.getByRole('heading', { name: 'From 23 December 2025 to 15 June 2026' })).toBeVisible()
})

test('comparing ends where it began', async ({ page }) => {
  await openChild(page, `${ELIS}?with=2025-12-23&panel=changes`)
  await page.getByRole('button', { name: 'Stop comparing' }).click()
  await expect(page).not.toHaveURL(/with=|panel=/)
  await expect(panel(page).getByRole('tab', { name: 'Changes' })).toHaveCount(0)
  await expect(panel(page).getByRole('tab', { name: /Findings/ })).toHaveAttribute('aria-selected', 'true')
})

test('two days without a difference say so', async ({ page }) => {
  await openChild(page, `${ELIS}?with=2026-06-15&panel=changes`)
  await expect(panel(page).getByRole('status')).toHaveText('No change recorded')
})

test('a finding that became urgent is told with what it was, on the panel, in the outline and on paper', async ({
  page,
}) => {
  await openChild(page, `${ELIS}?with=2026-04-01&panel=changes`)
  const words = 'Became urgent; needed attention on 1 April 2026'
  const more = changes(page, 'Findings that became more or less urgent')
  await expect(more.getByRole('article')).toHaveCount(2)
  await expect(more.getByRole('article').first()).toContainText(words)
  await expect(more.getByRole('article').last()).toContainText(
    'Came to need attention; was urgent on 1 April 2026',
  )
  await page.getByRole('radio', { name: 'Outline' }).click()
  const lines = page.getByRole('listitem').filter({ hasText: `(${words})` })
  await expect(lines).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(lines).toBeVisible()
})

test('a long list of a far day opens with a button, and is in full on paper', async ({ page }) => {
  await openChild(page, `${ELIS}?with=2026-04-01&panel=changes`)
  const went = changes(page, 'Findings that went')
  await expect(went.getByRole('article')).toHaveCount(5)
  await went.getByRole('button', { name: '12 more' }).click()
  await expect(went.getByRole('article')).toHaveCount(17)
  await page.keyboard.press('ArrowUp')
  await expect(went.getByRole('article').last().getByRole('button').first()).toBeFocused()
  await page.emulateMedia({ media: 'print' })
  const list = page
    .getByRole('heading', { name: 'Findings that went' })
    .locator('xpath=following-sibling::ul')
  await expect(list.getByRole('listitem')).toHaveCount(17)
})

for (const day of ['0001-01-01', '9999-12-31']) {
  test(`on ${day}, at the edge of the calendar, the page shows the day and compares it`, async ({ page }) => {
    await openChild(page, `${ELIS}?day=${day}`)
    await page.getByRole('button', { name: 'Compare with another day' }).click()
    await expect(page).toHaveURL(day < '2000' ? /with=0001-01-01/ : /with=9999-09-30/)
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
      day < '2000' ? 'From 1 January 1 to 1 January 1' : 'From 30 September 9999 to 31 December 9999',
    )
    await page.getByRole('radio', { name: 'Outline' }).click()
    await expect(page.getByRole('heading', { name: /^From / }).first()).toBeVisible()
    await expect(page.getByText(/Invalid|NaN|undefined/)).toHaveCount(0)
  })
}
