import { comeInAs, goOnAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { find } from './fields.ts'
import { operationsAsked, run } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const CHILD = 'boitumelo-sello'
const NAME = 'Boitumelo Sello'
const WORKER = 'Aroha Wickramasinghe'
const OTHER = 'Ines Duarte'
const TITLE = { level: 1, name: 'Holders of restricted children' } as const

test.describe.configure({ mode: 'serial' })

let other: string
let worker: string
test.beforeAll(() => {
  ;[other = '', worker = ''] = run('tests/support/held-by-nobody.command.ts', CHILD).split('\n')
})

const proposed = (page: Page) => page.getByRole('region', { name: 'Who is proposed' })
const proposalOf = (page: Page, name: string) =>
  proposed(page).getByRole('listitem').filter({ hasText: name })

async function propose(page: Page, child: string, name: string): Promise<void> {
  const id = page.getByLabel('Id of the child')
  if (!(await id.isVisible())) await page.getByRole('button', { name: 'Propose a holder' }).press('Enter')
  await id.fill(child)
  await find(page, 'Who is to open the child', name.slice(0, 5), new RegExp(`^${name}`))
  await page.getByLabel('Why').fill('Two who had it have left')
  await page.getByRole('button', { name: 'Propose', exact: true }).press('Enter')
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the page of holders, ${colorScheme}, wide and at the width of a phone`, async ({
    browser,
  }) => {
    const page = await comeInAs(browser, 'practice-administrator', { colorScheme, reducedMotion: 'reduce' })
    await page.goto('/holders')
    await page.getByRole('button', { name: 'Propose a holder' }).click()
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await expect(page.getByRole('alert')).toHaveText('Write the id of the child.')
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await expectNothingFound(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.context().close()
  })

test('one administrator proposes, another confirms for the id that both were told, and nobody for themselves', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'practice-administrator')
  await page.goto('/')
  // From the start page they come to their own one, which would close a menu that is open.
  await expect(page).toHaveURL(/\/users/)
  await page.getByRole('button', { name: /^Signed in as/ }).press('Enter')
  await page.getByRole('menuitem', { name: TITLE.name }).press('Enter')
  await expect(page.getByRole('heading', TITLE)).toBeVisible()
  const numbers = page.getByRole('list', { name: 'Restricted children whom too few can open' })
  await expect(numbers).toHaveText('1 restricted child whom nobody can open')

  // Somebody who looks after users and works with children is proposed: not for them to say.
  await propose(page, CHILD, OTHER)
  await expect(proposed(page).getByRole('status')).toHaveText(/^It is proposed/)
  const second = await goOnAs(browser, other)
  await second.goto('/holders')
  await expect(proposalOf(second, OTHER)).toContainText('This is about what you yourself may see')
  await expect(proposalOf(second, OTHER).getByRole('button')).toHaveCount(0)
  await proposed(page)
    .getByRole('button', { name: `Drop ${OTHER}` })
    .press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Drop it' }).press('Enter')
  await expect(proposed(page).getByRole('status')).toHaveText('It is dropped.')
  await expect(proposed(page).getByRole('status')).toBeFocused()

  await propose(page, 'nobody-of-this-id', WORKER)
  await expect(proposed(page).getByRole('alert')).toContainText(
    'Id of the child: no restricted child whom fewer than two can open has this id',
  )
  await propose(page, CHILD, WORKER)
  await expect(proposalOf(page, WORKER)).toContainText(
    'You proposed it: another practice administrator confirms it.',
  )
  await expect(proposalOf(page, WORKER).getByRole('button')).toHaveText(['Drop'])
  const opens = await goOnAs(browser, worker)
  await opens.goto(`/children/${CHILD}`)
  await expect(opens.getByRole('heading', { name: 'No child is on file at this address' })).toBeVisible()

  await second.reload()
  await expect(proposalOf(second, WORKER)).toContainText('Two who had it have left')
  await second.getByRole('button', { name: `Confirm ${WORKER}` }).press('Enter')
  await expect(second.getByLabel('Id of the child')).toBeFocused()
  await second.keyboard.type('another-child')
  await second.keyboard.press('Enter')
  await expect(proposed(second).getByRole('alert').filter({ hasText: 'Nobody is proposed' })).toBeVisible()
  await second.getByLabel('Id of the child').fill(CHILD)
  await second.keyboard.press('Enter')
  await expect(proposed(second).getByRole('status')).toHaveText(/^It is confirmed/)
  await expect(second.getByText('restricted child whom one person alone can open')).toBeVisible()

  await opens.reload()
  await expect(opens.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  for (const one of [page, second]) {
    await one.reload()
    await expect(one.getByRole('heading', TITLE)).toBeVisible()
    expect(await one.content()).not.toMatch(new RegExp(`${CHILD}|Boitumelo`))
  }
  for (const one of [page, second, opens]) await one.context().close()
})

test('a social worker finds nothing at /holders', async ({ page }) => {
  const asked = operationsAsked(page)
  await page.goto('/holders')
  await expect(page.getByRole('heading', { name: 'This page is not open to your role' })).toBeVisible()
  expect(new Set(asked)).toEqual(new Set(['Session']))
  await page.getByRole('button', { name: /^Signed in as/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Your sessions…' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: TITLE.name })).toHaveCount(0)
})
