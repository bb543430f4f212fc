import { comeInAs, goOnAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { choose, find } from './fields.ts'
import { operationsAsked, run } from './pages.ts'
import { type Browser, expect, type Page, test } from './test.ts'

const LIST = { level: 1, name: 'People who sign in' } as const

/** Somebody of the test's own, who may sign in. */
function addUser(id: string, name: string): void {
  const how = ['--role', 'social-worker', '--issuer', 'https://id.example', '--subject', `sub-${id}`]
  run('server/access/users.command.ts', 'add', '--id', id, '--name', name, ...how)
}

/** A page of somebody of the test's own, who has just come in from an address. */
function pageOf(browser: Browser, id: string, address: string): Promise<Page> {
  return goOnAs(browser, run('tests/support/begin-session.command.ts', id, address))
}

test('the practice administrator lets a new colleague in and gives them a team for a fortnight', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'practice-administrator')
  await page.goto('/')
  await expect(page.getByRole('heading', LIST)).toBeVisible()
  await page.getByRole('searchbox').fill('zz nobody')
  await expect(page.getByRole('heading', { name: 'Nobody found for “zz nobody”' })).toBeVisible()
  await page.getByRole('link', { name: 'New user' }).press('Enter')

  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Name: write from 1 to 200 characters.')
  await expect(page.getByRole('alert')).toContainText('Roles: give at least one role.')
  await page.getByLabel('Name', { exact: true }).fill('Mereana Tūhoe')
  await page.getByRole('checkbox', { name: /^Social worker/ }).press('Space')
  await page.getByLabel('Identity provider', { exact: true }).fill('https://id.example')
  await page.getByLabel('Their name at the identity provider').fill('sub-mereana')
  await page.getByRole('button', { name: 'Make the user' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mereana Tūhoe' })).toBeVisible()
  const id = page.url().split('/').at(-1) ?? ''

  const sees = page.getByRole('region', { name: 'What they may see' })
  await expect(sees).toContainText('Nothing through a team or a colleague.')
  await sees.getByRole('button', { name: 'Give something to see' }).press('Enter')
  await choose(page, 'Whose cases', 'The cases of a team')
  await find(page, 'Team', 'assess', /^Assessment Team/)
  await choose(page, 'For how long', 'A fortnight')
  await sees.getByRole('button', { name: 'Give', exact: true }).press('Enter')
  await expect(sees.getByRole('alert')).toContainText('Why: write from 1 to 200 characters.')
  await sees.getByLabel('Why').fill('Helps out while a colleague is on leave')
  await page.keyboard.press('Enter')
  await expect(sees.getByRole('status')).toHaveText('It is given.')
  const grant = sees.getByRole('listitem')
  await expect(grant).toContainText('The cases of the team Assessment Team')
  await expect(grant).toContainText('Helps out while a colleague is on leave · given by Tamsin Oyelaran')
  const last = await page.evaluate(() => {
    const day = new Date()
    day.setDate(day.getDate() + 14)
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day)
  })
  await expect(grant).toContainText(`until ${last} at 23:59`)

  // The colleague is in, until they are disabled.
  const colleague = await pageOf(browser, id, '203.0.113.5')
  await colleague.goto('/')
  await expect(colleague.getByRole('heading', { level: 1, name: 'Children' })).toBeVisible()
  await page.reload()
  const sessions = page.getByRole('region', { name: 'Where they are signed in' })
  await expect(sessions.getByRole('listitem')).toContainText('From 203.0.113.5')
  await page.getByRole('button', { name: 'Disable' }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave it' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Disable' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disable' }).press('Enter')
  await expect(page.getByText('They are disabled, and signed out everywhere.')).toBeVisible()
  await expect(sessions).toContainText('Nowhere at present.')
  await colleague.reload()
  await expect(colleague.getByRole('heading', { name: 'Who is looking?' })).toBeVisible()

  await page.getByRole('button', { name: /^End: The cases of the team/ }).press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'End it' }).press('Enter')
  await expect(sees.getByRole('status')).toHaveText('It is ended.')
  await expect(sees.getByRole('status')).toBeFocused()
  await expect(sees).toContainText('Nothing through a team or a colleague.')
  await page.getByRole('link', { name: 'People who sign in' }).press('Enter')
  await page.getByRole('searchbox').fill('TUHOE')
  const row = page.getByRole('row').filter({ hasText: 'Mereana Tūhoe' })
  await expect(row).toContainText('Disabled')
  await expect(row).toContainText('By identity provider')
  await colleague.context().close()
  await page.context().close()
})

test('two administrators who change the same person see both, and what was typed stays', async ({
  browser,
}) => {
  addUser('changed-twice', 'Sina Leota')
  const page = await comeInAs(browser, 'practice-administrator')
  const other = await comeInAs(browser, 'practice-administrator')
  for (const one of [page, other]) {
    await one.goto('/users/changed-twice')
    await one.getByRole('button', { name: 'Change' }).click()
  }
  await other.getByLabel('Name', { exact: true }).fill('Sina Leota-Brown')
  await other.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(other.getByText('Your changes are kept.')).toBeVisible()
  await expect(other.getByRole('button', { name: 'Change' })).toBeFocused()

  await page.getByLabel('Name', { exact: true }).fill('Sina L.')
  await page.getByRole('checkbox', { name: /^Supervisor/ }).press('Space')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Somebody else kept other facts' })).toBeFocused()
  await expect(page.getByRole('row', { name: /^Name/ })).toContainText('Sina Leota-Brown')
  await expect(page.getByRole('row', { name: /^Roles/ })).toContainText('Social worker, Supervisor')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Sina L.')
  await page.getByRole('button', { name: 'Keep mine instead' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sina L.' })).toBeVisible()
  await expect(page.getByText('Social worker, Supervisor', { exact: true })).toBeVisible()
  await other.context().close()
  await page.context().close()
})

test('nobody is offered to change what is kept of themselves', async ({ browser }) => {
  const page = await comeInAs(browser, 'practice-administrator')
  await page.goto('/users/practice-administrator')
  await expect(page.getByText('This is you. Nobody changes who they are here')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Change' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Disable' })).toHaveCount(0)
  await page.goto('/users/nobody-of-this-id')
  await expect(page.getByRole('heading', { name: 'Nobody has a user at this address' })).toBeVisible()
  await page.context().close()
})

test('a social worker finds nothing at /users', async ({ page }) => {
  const asked = operationsAsked(page)
  for (const address of ['/users', '/users/practice-administrator', '/new-user']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'Users are not open to your role' })).toBeVisible()
    await expect(page.getByText('Tamsin Oyelaran')).toHaveCount(0)
  }
  expect(new Set(asked)).toEqual(new Set(['Session']))
  await page.getByRole('button', { name: /^Signed in as/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Your sessions…' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'People who sign in' })).toHaveCount(0)
})

test('somebody ends their other session', async ({ browser }) => {
  addUser('signed-in-twice', 'Jamal Whitcroft')
  const here = await pageOf(browser, 'signed-in-twice', '203.0.113.1')
  const elsewhere = await pageOf(browser, 'signed-in-twice', '203.0.113.2')
  for (const page of [here, elsewhere]) {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Children' })).toBeVisible()
  }
  const menu = here.getByRole('button', { name: /^Signed in as Jamal Whitcroft/ })
  await menu.press('Enter')
  await here.getByRole('menuitem', { name: 'Your sessions…' }).press('Enter')
  const dialog = here.getByRole('dialog', { name: 'Your sessions' })
  const sessions = dialog.getByRole('listitem')
  await expect(sessions).toHaveCount(2)
  const own = sessions.filter({ hasText: 'this one' })
  await expect(own).toContainText('From 203.0.113.1')
  await expect(own.getByRole('button')).toHaveCount(0)
  // A dialog that lies over the page belongs to no landmark of it.
  await expectNothingFound(here, ['region'])

  await dialog.getByRole('button', { name: /^End the session From 203\.0\.113\.2/ }).press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('The session is ended.')
  await expect(dialog.getByRole('status')).toBeFocused()
  await expect(dialog).toContainText('You are signed in nowhere else.')
  await expect(sessions).toHaveCount(1)
  await here.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Who is looking?' })).toBeVisible()
  await here.reload()
  await expect(here.getByRole('heading', { level: 1, name: 'Children' })).toBeVisible()
  await elsewhere.context().close()
  await here.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the pages of users, ${colorScheme}, wide and at the width of a phone`, async ({
    browser,
  }) => {
    const page = await comeInAs(browser, 'practice-administrator', { colorScheme, reducedMotion: 'reduce' })
    const look = async () => {
      await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0)
      await page.setViewportSize({ width: 1280, height: 844 })
      await expectNothingFound(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await expectNothingFound(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    }
    for (const [address, shown] of [
      ['/users', 'link'],
      ['/users?q=zz', 'searchbox'],
      ['/users/practice-administrator', 'listitem'],
    ] as const) {
      await page.goto(address)
      await expect(page.getByRole('main').getByRole(shown).first()).toBeVisible()
      await look()
    }
    await page.goto('/users/social-worker')
    await page.getByRole('button', { name: 'Change' }).click()
    await page.getByRole('button', { name: 'Give something to see' }).click()
    await choose(page, 'Whose cases', 'The cases of a team')
    await choose(page, 'For how long', 'Until another day')
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    await expect(page.getByText('Choose a team of those found.')).toBeVisible()
    await look()
    await page.context().close()
  })
