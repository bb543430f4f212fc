import { expect, type Page } from '@playwright/test'

/** Chooses what is found by a text in a field that finds, by keyboard, once it is the first that is found. */
export async function find(page: Page, field: string, text: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text)
  await expect(page.getByRole('option').first()).toHaveText(name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Chooses one of several, by keyboard. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).press('Enter')
  await page.getByRole('option', { name, exact: true }).press('Enter')
}
