import { ELIS, HEMI, NOUR, openChild, panel, rowsOf } from './pages.ts'
import { expect, type Page, test } from './test.ts'

/** The middle line of the map, along which something can always be hit: its left, its top and its height. */
async function middleOf(page: Page): Promise<[number, number, number]> {
  const map = page.getByRole('img', { name: /^Eco-map of/ })
  await expect(map.locator('canvas').first()).toBeVisible()
  const box = await map.boundingBox()
  if (!box) throw new Error('the map is nowhere')
  return [box.x + box.width / 2, box.y, box.height]
}

test('a social worker finds a colleague on the map and reads what is known of their part', async ({
  page,
}) => {
  await openChild(page, ELIS)
  const field = page.getByRole('combobox', { name: 'Find on the map' })
  await field.fill('achebe')
  await page.getByRole('option', { name: /Gwendoline Achebe-Lindqvist/ }).click()
  const details = panel(page).getByRole('article')
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Gwendoline Achebe-Lindqvist')
  await expect(details).toContainText('Lead professional')
  await details.getByRole('link', { name: /Social worker with Elis/ }).click()
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Social worker')
  for (const question of [
    'Purpose',
    'Intervention',
    'How often',
    'Approach',
    'Limits of the role',
    'What more they could do',
  ])
    await expect(details.getByRole('term').filter({ hasText: question })).toBeVisible()
})

test('a question that nobody answered is shown as not recorded', async ({ page }) => {
  await openChild(page, `${ELIS}?selected=elis-inv-grabowski`)
  const details = panel(page).getByRole('article')
  await expect(details).toContainText('question is not answered on record')
  await expect(details.getByRole('definition').filter({ hasText: 'Not recorded' })).not.toHaveCount(0)
})

test('names in every script are set in their own direction', async ({ page }) => {
  await openChild(page, NOUR)
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'auto')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'rtl')
})

test('choosing on the map shows the details, and Escape lets go', async ({ page }) => {
  await openChild(page, ELIS)
  const [left, top, height] = await middleOf(page)
  let share = 0.3
  await expect(async () => {
    share = share > 0.9 ? 0.3 : share + 0.04
    await page.mouse.click(left, top + height * share)
    await expect(page).toHaveURL(/selected=/, { timeout: 300 })
  }).toPass()
  await expect(panel(page).getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/selected=/)
})

test('the pointer over the map gives a glance at what it is on', async ({ page }) => {
  await openChild(page, ELIS)
  const [left, top, height] = await middleOf(page)
  const glance = page.getByText(/^(Child|Family|Household|Involvement)$/)
  let share = 0.3
  await expect(async () => {
    share = share > 0.9 ? 0.3 : share + 0.03
    await page.mouse.move(left, top + height * share)
    await expect(glance.first()).toBeVisible({ timeout: 300 })
  }).toPass()
  await page.mouse.move(left, 5)
  await expect(glance).toHaveCount(0)
})

test('a panel member goes back in time without asking the server, and everything follows the day', async ({
  page,
}) => {
  await openChild(page, `${HEMI}?view=outline`)
  await expect(panel(page).getByRole('tab', { name: 'Findings 1' })).toBeVisible()
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked += 1
  })
  const slider = page.getByRole('slider', { name: 'Day in the life of the network' })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/day=/)
  await expect(page.getByText(/^As it was on/)).toBeVisible()
  await expect(page.getByText(/professionals?$/).first()).not.toHaveText('13 professionals')
  await page.getByRole('button', { name: 'To the next change' }).click()
  await page.getByRole('button', { name: 'Today' }).click()
  await expect(page).not.toHaveURL(/day=/)
  await expect(panel(page).getByRole('tab', { name: 'Findings 1' })).toBeVisible()
  expect(asked).toBe(0)
})

test('a day is typed part by part, in the order of the language', async ({ page }) => {
  await openChild(page, HEMI)
  await page.getByRole('spinbutton', { name: /^day/ }).click()
  await page.keyboard.type('01022026')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/day=2026-02-01/)
})

test('a filter by sector hides the others and says how many are shown', async ({ page }) => {
  await openChild(page, `${ELIS}?view=outline`)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('dialog').getByText('Police', { exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 of 27 professionals shown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Professionals 1' })).toBeVisible()
  await expect(page).toHaveURL(/sectors=police/)
})

test('a filter by whom the work is with shows the mother’s own workers', async ({ page }) => {
  await openChild(page, `${ELIS}?view=outline`)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('dialog').getByText('Rhiannon Prys', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(rowsOf(page, 'New Leaf Recovery').filter({ hasText: 'Siobhán McAteer-Okoro' })).toHaveCount(1)
})

test('the outline says who informed whom, and a meeting as one', async ({ page }) => {
  await openChild(page, `${ELIS}?view=outline`)
  await expect(page.getByRole('heading', { name: /^Information exchange/ })).toBeVisible()
  await expect(rowsOf(page, 'Information exchange')).not.toHaveCount(1)
  await expect(
    page.getByRole('heading', { level: 4 }).filter({ hasText: 'Core group' }).first(),
  ).toBeVisible()
})

test('the layer of information can be switched on, and is in the link', async ({ page }) => {
  await openChild(page, ELIS)
  const layer = page.getByRole('button', { name: 'Information exchange', exact: true })
  await layer.click()
  await expect(layer).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/layer=information/)
  await page.getByRole('button', { name: 'Legend' }).click()
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('Meeting held')
})

test('what is dragged stays where it was put for as long as the tab is open, until it is reset', async ({
  page,
}) => {
  await openChild(page, ELIS)
  const [left, top, height] = await middleOf(page)
  const reset = page.getByRole('button', { name: 'Put everything back in its place' })
  for (let share = 0.3; share < 0.9 && !(await reset.isVisible()); share += 0.04) {
    await page.mouse.move(left, top + height * share)
    await page.mouse.down()
    await page.mouse.move(left + 40, top + height * share + 30, { steps: 4 })
    await page.mouse.up()
  }
  await expect(reset).toBeVisible()
  await page.reload()
  await expect(reset).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await reset.click()
  await expect(reset).toHaveCount(0)
})
