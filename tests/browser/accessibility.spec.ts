import { expectNothingFound } from './axe.ts'
import { ELIS, NOUR, openChild } from './pages.ts'
import { expect, test } from './test.ts'

const PAGES = {
  'the start page': '/',
  'a search without a hit': '/?q=zzzz',
  'the page on which a child is entered': '/new-child',
  'a child’s map with a finding lit': `${ELIS}?finding=%5B%22elis-prys-dsouza%22%2C%22ABSENT_FROM_INFORMATION_FLOW%22%2C%22elis-mcateer%22%5D`,
  'the details of an involvement': `${ELIS}?selected=elis-inv-grabowski&layer=information`,
  'the details of a need on another day': `${ELIS}?selected=elis-need-alcohol&day=2026-01-05`,
  'the outline, with right-to-left names': `${NOUR}?view=outline`,
  'two days compared': `${ELIS}?with=2025-12-23&panel=changes`,
  'the outline of two days': `${NOUR}?with=2025-12-23&view=outline`,
  'a planned meeting, and what is to be settled before it': `${ELIS}?selected=elis-meeting-26-core-group`,
  'the agenda of a meeting': `${ELIS}?agenda=elis-meeting-26-core-group`,
  'a child who is not on file': '/children/nobody',
}

for (const [name, address] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openChild(page, address)
      await expectNothingFound(page)
    })
  }

  test(`axe finds nothing on ${name} at the width of a phone, and nothing is wider than it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openChild(page, address)
    await expectNothingFound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}

for (const [name, width, colorScheme] of [
  ['', 1280, 'light'],
  [', dark', 1280, 'dark'],
  [' at the width of a phone', 390, 'light'],
] as const) {
  test(`axe finds nothing while something is tried out${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openChild(page, `${ELIS}?selected=elis-inv-grabowski&panel=details`)
    await page.getByRole('button', { name: 'What if this ended…' }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: 'Suppose a change' }).click()
    await page.getByRole('menuitem', { name: 'A contact' }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('choose one')
    await expectNothingFound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('axe finds nothing with the filter open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openChild(page, ELIS)
  await page.getByRole('button', { name: 'Filter' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  // A dialog that lies over the page belongs to no landmark of it.
  await expectNothingFound(page, ['region'])
})

test('axe finds nothing with the kinds of findings open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openChild(page, ELIS)
  await page.getByRole('button', { name: 'All kinds' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNothingFound(page, ['region'])
})

test('in forced colours a box that is not ticked shows no tick', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openChild(page, `${ELIS}?kinds=LIMITED_IMPACT`)
  await page.getByRole('button', { name: '1 kind' }).click()
  const tick = (name: string) =>
    page.getByRole('dialog').locator('label').filter({ hasText: name }).locator('svg')
  await expect(tick('Impact worth reviewing')).toHaveCSS('visibility', 'visible')
  await expect(tick('Many planned visits a week')).toHaveCSS('visibility', 'hidden')
})

test('the keyboard reaches the main content first, then everything in the outline', async ({ page }) => {
  await openChild(page, `${ELIS}?view=outline`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  const link = page.getByRole('table', { name: 'Needs' }).getByRole('link').first()
  for (let steps = 0; steps < 30 && !(await link.evaluate((one) => one === document.activeElement)); steps++)
    await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText(
    'Rhiannon depends on alcohol',
  )
})

test('the colours follow the system until the reader chooses, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openChild(page, '/')
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await background()
  await page.getByRole('radio', { name: 'Light' }).check({ force: true })
  await expect.poll(background).not.toBe(dark)
  const light = await background()
  await page.reload()
  expect(await background()).toBe(light)
})

test('on a phone the findings come up as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openChild(page, ELIS)
  const finding = page.getByRole('article').first()
  await expect(finding).toBeHidden()
  await page.getByRole('tab', { name: /Findings/ }).click()
  await expect(finding).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(finding).toBeHidden()
})
