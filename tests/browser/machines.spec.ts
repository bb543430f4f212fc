import { comeInAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { choose, find } from './fields.ts'
import { answerOnce, operationsAsked } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const NAME = 'Name'
const FIELD = { name: 'The token' } as const

/** How the API answers a program that asks by a token. */
async function statusOf(token: string): Promise<number> {
  const address = `${test.info().project.use.baseURL}/graphql`
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const body = JSON.stringify({ query: '{ me { id } }' })
  return (await fetch(address, { method: 'POST', headers, body })).status
}

/** Makes a machine by keyboard. @returns what it is to send */
async function makeMachine(page: Page, name: string): Promise<string> {
  await page.goto('/new-machine')
  await expect(page.getByLabel(NAME, { exact: true })).toBeFocused()
  await page.keyboard.type(name)
  await page.getByLabel('What it is for').fill('Figures for the board')
  await page.getByRole('checkbox', { name: /^Cases/ }).press('Space')
  await choose(page, 'For how long its first token is good', 'Three months')
  await page.getByRole('button', { name: 'Make the machine' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Copy the token now' })).toBeFocused()
  return page.getByRole('textbox', FIELD).inputValue()
}

test('the practice administrator makes a machine, gives it a team for later, renews its token, and ends it', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'practice-administrator', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.goto('/')
  await page.getByRole('button', { name: /^Signed in as/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Machines' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Machines' })).toBeVisible()
  await page.getByRole('link', { name: 'New machine' }).press('Enter')
  await expect(page.getByLabel(NAME, { exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Say for how long the token is good.')
  await choose(page, 'For how long its first token is good', 'A year')
  await page.getByRole('button', { name: 'Make the machine' }).press('Enter')
  await expect(page.getByRole('alert')).toContainText('What it is for: write from 1 to 200 characters.')

  const first = await makeMachine(page, 'Board figures')
  expect(first).toMatch(/^ecomap_[\w-]{43}$/)
  await expect(page.getByText('Whoever leaves this page or loads it anew has lost it')).toBeVisible()
  await page.getByRole('button', { name: 'Copy' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'It is copied.' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first)
  expect(await statusOf(first)).toBe(200)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('textbox', FIELD)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'I have it; go on to the machine' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Board figures', exact: true })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel(NAME, { exact: true })).toBeVisible()
  expect(await page.content()).not.toContain(first)
  await page.goForward()

  const sees = page.getByRole('region', { name: 'Whose cases it sees' })
  await sees.getByRole('button', { name: 'Give something to see' }).press('Enter')
  await find(page, 'Team', 'assess', /^Assessment Team/)
  await choose(page, 'From when', 'From another day')
  await choose(page, 'For how long', 'For good')
  await sees.getByLabel('Why').fill('The board asked for them')
  await sees.getByRole('spinbutton', { name: /year/ }).press('ArrowDown')
  await sees.getByRole('button', { name: 'Give', exact: true }).press('Enter')
  await expect(sees.getByRole('alert')).toHaveText('Choose a day after today, or from now on.')
  await sees.getByRole('spinbutton', { name: /year/ }).press('ArrowUp')
  await sees.getByRole('button', { name: 'Give', exact: true }).press('Enter')
  await expect(sees.getByRole('status')).toHaveText('It is given.')
  const inAWeek = await page.evaluate(() => {
    const day = new Date()
    day.setDate(day.getDate() + 7)
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day)
  })
  await expect(sees.getByRole('listitem')).toContainText(`From ${inAWeek} at 00:00, for good`)

  const tokens = page.getByRole('region', { name: 'Tokens' })
  await expect(tokens.getByRole('listitem')).toContainText('Last used on')
  await tokens.getByRole('button', { name: 'Make a token' }).press('Enter')
  await choose(page, 'For how long', 'A year')
  await tokens.getByRole('button', { name: 'Make the token' }).press('Enter')
  const second = await tokens.getByRole('textbox', FIELD).inputValue()
  await tokens.getByRole('button', { name: 'I have it; put it away' }).press('Enter')
  await expect(tokens.getByRole('button', { name: 'Make a token' })).toBeFocused()
  expect(await page.content()).not.toContain(second)
  await tokens
    .getByRole('listitem')
    .filter({ hasText: 'Last used on' })
    .getByRole('button', { name: /^End the token: Good until/ })
    .press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'End the token' }).press('Enter')
  await expect(tokens.getByRole('status')).toHaveText('The token is ended.')
  await expect(tokens.getByRole('status')).toBeFocused()
  expect([await statusOf(first), await statusOf(second)]).toEqual([401, 200])

  await page.getByRole('button', { name: 'End the machine' }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave it' }).press('Enter')
  await expect(page.getByRole('button', { name: 'End the machine' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'End the machine' }).press('Enter')
  const note = page.getByRole('status').filter({ hasText: 'It was ended on' })
  await expect(note).toBeFocused()
  expect(await statusOf(second)).toBe(401)
  await page.getByRole('link', { name: 'Machines' }).press('Enter')
  await expect(page.getByRole('row').filter({ hasText: 'Board figures' })).toContainText('Ended')
  await page.context().close()
})

test('where it takes two, the page says who goes on in place of offering what is refused', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'practice-administrator')
  await makeMachine(page, 'Made by one')
  const of = (isYours: object) => ({
    ...{ __typename: 'Machine', id: 'told', name: 'Told', purpose: 'Figures', scopes: ['CASES'] },
    ...{ byName: 'Tamsin Oyelaran', at: '2026-06-01T09:00:00Z', endedAt: null, tokens: [], grants: [] },
    ...isYours,
  })
  await answerOnce(page, 'Machines', { machines: [of({ isYoursToGive: false, isYoursToRenew: true })] })
  await page.goto('/machines')
  await expect(page.getByRole('row').filter({ hasText: 'Told' })).toContainText(
    'Waits for another administrator',
  )
  await answerOnce(page, 'Machines', { machines: [of({ isYoursToGive: false, isYoursToRenew: false })] })
  await page.goto('/machines/told')
  const sees = page.getByRole('region', { name: 'Whose cases it sees' })
  await expect(sees).toContainText(
    'another practice administrator, who made none that is good, gives it a team',
  )
  await expect(sees.getByRole('button')).toHaveCount(0)
  const tokens = page.getByRole('region', { name: 'Tokens' })
  await expect(tokens).toContainText('another practice administrator makes its tokens')
  await expect(tokens.getByRole('button')).toHaveCount(0)
  await page.context().close()
})

test('a social worker finds nothing at /machines', async ({ page }) => {
  const asked = operationsAsked(page)
  for (const address of ['/machines', '/machines/told', '/new-machine']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Machines are not open to your role' })).toBeVisible()
  }
  expect(new Set(asked)).toEqual(new Set(['Session']))
  await page.getByRole('button', { name: /^Signed in as/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Your sessions…' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Machines' })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the pages of machines, ${colorScheme}, wide and at the width of a phone`, async ({
    browser,
  }) => {
    const page = await comeInAs(browser, 'practice-administrator', { colorScheme, reducedMotion: 'reduce' })
    const look = async () => {
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 })
        await expectNothingFound(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    }
    await makeMachine(page, `Looked at, ${colorScheme}`)
    await page.getByRole('button', { name: 'Copy' }).click()
    await look()
    await page.getByRole('link', { name: 'I have it; go on to the machine' }).click()
    await page.getByRole('button', { name: 'Make a token' }).click()
    await page.getByRole('button', { name: 'Make the token' }).click()
    await page.getByRole('button', { name: 'Give something to see' }).click()
    await choose(page, 'From when', 'From another day')
    await look()
    await page.goto('/machines')
    await expect(page.getByRole('row').filter({ hasText: `Looked at, ${colorScheme}` })).toBeVisible()
    await look()
    await page.context().close()
  })
