import { run, STATE_OF_SOCIAL_WORKER } from './pages.ts'
import { expect, test } from './test.ts'

test('the social worker of the examples comes in, as whom the other tests go on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Children' })).toBeVisible()
  await page.context().storageState({ path: STATE_OF_SOCIAL_WORKER })
})

test('the canary, whom nobody may see, is put beside the examples', () => {
  expect(run('tests/support/canary.command.ts')).toBe('')
})
