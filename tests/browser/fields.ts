import { expect, type Page } from '@playwright/test'

/** Chooses what is found by a text in a field that finds, by keyboard, once it is the first that is found. */
export async function find(page: Page, field: string, text: string, name: RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: field })
  // Scrolled to as it is filled, its list would close again; letter by letter it opens to the next one.
  await box.click()
  await box.fill('')
  await box.pressSequentially(text)
  await expect(page.getByRole('option').first()).toHaveText(name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Chooses one of several, by keyboard. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).press('Enter')
  await page.getByRole('option', { name, exact: true }).press('Enter')
}
