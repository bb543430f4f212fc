import { expect, test } from '@playwright/test'
import { STATE_OF_SOCIAL_WORKER } from './pages.ts'

test('the social worker of the examples comes in, as whom the other tests go on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Children' })).toBeVisible()
  await page.context().storageState({ path: STATE_OF_SOCIAL_WORKER })
})
