import { openChild } from './pages.ts'
import { expect, test } from './test.ts'

test('a social worker finds a child by a part of the name, without its macrons', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Find a child by name').fill('hemi')
  await expect(page.getByRole('main').getByRole('status')).toContainText('1 child found')
  await page.getByRole('link', { name: 'Hēmi Tamihana-Fonoti' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hēmi Tamihana-Fonoti' })).toBeVisible()
})

test('a social worker finds a child by the name the child is known by, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/')
  const field = page.getByLabel('Find a child by name')
  await field.focus()
  await page.keyboard.type('nour')
  await expect(page.getByRole('main').getByRole('status')).toContainText('found for “nour”')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: 'نور الحداد' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'نور الحداد' })).toBeVisible()
})

test('a name that nobody has is said to be nobody’s, and Escape brings everybody back', async ({ page }) => {
  await page.goto('/?q=zzzz')
  await expect(page.getByRole('heading', { name: 'No child found for “zzzz”' })).toBeVisible()
  await page.getByLabel('Find a child by name').press('Escape')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(8)
  await expect(page).toHaveURL(/\/$/)
})

test('the back button leads from a child to the search that found them', async ({ page }) => {
  await page.goto('/?q=elis')
  await page.getByRole('link', { name: 'Elis Prys-D’Souza' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Find a child by name')).toHaveValue('elis')
})

test('an address without a child says so, and leads to the start page', async ({ page }) => {
  await openChild(page, '/children/nobody')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No child is on file at this address')
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(page.getByLabel('Find a child by name')).toBeVisible()
})

test('an address that leads nowhere says so', async ({ page }) => {
  await openChild(page, '/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
})
