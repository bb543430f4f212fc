import { comeInAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { choose, find } from './fields.ts'
import { expect, test } from './test.ts'

const RECORDED = 'It is recorded.'

test('a social worker finds a professional, how to reach them, and the children they work with', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Signed in as/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Professionals' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Professionals' })).toBeVisible()
  await page.getByRole('searchbox').fill('pryce adey')
  await expect(page.getByRole('status').filter({ hasText: '1 professional found' })).toBeVisible()
  await page.getByRole('searchbox').press('ArrowDown')
  await expect(page.getByRole('link', { name: 'Gethin Pryce-Adeyinka' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Gethin Pryce-Adeyinka' })).toBeVisible()
  await expect(page.getByRole('link', { name: '01632 960348' })).toHaveAttribute('href', 'tel:01632960348')
  const work = page.getByRole('list', { name: 'Children they work with' })
  await expect(work.getByRole('listitem')).toHaveCount(3)
  await expect(work.getByRole('link').first()).toHaveAttribute('href', /^\/children\//)
  await expect(page.getByText('There may be others around children whom you may not see')).toBeVisible()
  await page.getByRole('link', { name: 'Eastholm Virtual School' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Eastholm Virtual School' })).toBeVisible()
  await expect(page.getByRole('table').getByText('Gethin Pryce-Adeyinka')).toBeVisible()
})

test('somebody new is entered with their agency and role, after who may be on file already was shown', async ({
  page,
}) => {
  await page.goto('/new-professional')
  await page.getByLabel('Name', { exact: true }).fill('gethin pryce adeyinka')
  await page.getByRole('button', { name: 'Enter them' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose an agency of those found, or enter it here.')
  await find(page, 'Agency', 'virtual', /^Eastholm Virtual School/)
  await page.getByRole('button', { name: 'Enter them' }).click()
  await expect(page.getByRole('heading', { name: 'Somebody like this is on file already' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Gethin Pryce-Adeyinka' })).toBeVisible()
  await expectNothingFound(page)

  await page.getByLabel('Name', { exact: true }).fill('Marama Oduya')
  await expect(page.getByRole('heading', { name: 'Somebody like this is on file already' })).toBeHidden()
  await page.getByRole('button', { name: 'The agency is not on file: enter it here' }).click()
  await page.getByLabel('Name of the agency').fill('Turning Tide Trust')
  await choose(page, 'Sector', 'Substance use')
  await page.getByRole('button', { name: 'The role is not on file: enter it here' }).click()
  await page.getByLabel('Title', { exact: true }).fill('Recovery navigator')
  await choose(page, 'Function', 'Substance use worker')
  await choose(page, 'For whom', 'Works with adults')
  await page.getByLabel('Phone', { exact: true }).fill('020 7946 0991')
  await expectNothingFound(page)
  await page.getByRole('button', { name: 'Enter them' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Marama Oduya' })).toBeVisible()
  await expect(page.getByText('Recovery navigator, Turning Tide Trust')).toBeVisible()
  await expect(
    page.getByText('No involvement that holds is recorded around children whom you may see.'),
  ).toBeVisible()

  // The same number is enough to ask.
  await page.goto('/new-professional')
  await page.getByLabel('Name', { exact: true }).fill('Somebody Else')
  await page.getByLabel('Phone', { exact: true }).fill('+44 20 7946 0991')
  await find(page, 'Agency', 'turning', /^Turning Tide Trust/)
  await page.getByRole('button', { name: 'Enter them' }).click()
  await expect(page.getByText('the same phone number')).toBeVisible()
  await page.getByRole('button', { name: 'They are somebody else: enter them' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Somebody Else' })).toBeVisible()
})

test('two who change the same professional see both, and what was typed stays', async ({ browser }) => {
  const page = await comeInAs(browser, 'practice-administrator')
  const other = await comeInAs(browser, 'social-worker')
  await page.goto('/new-professional')
  await page.getByLabel('Name', { exact: true }).fill('Ewa Nkemelu')
  await find(page, 'Agency', 'eastholm virtual', /^Eastholm Virtual School/)
  await find(page, 'Roles', 'virtual school', /^Virtual school adviser/)
  await expect(page.getByRole('combobox', { name: 'Roles' })).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Take Virtual school adviser away' })).toBeVisible()
  await page.getByRole('button', { name: 'Enter them' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ewa Nkemelu' })).toBeVisible()
  // Whoever looks after the directory sees no children.
  await expect(page.getByRole('heading', { name: 'Children they work with' })).toBeHidden()
  await other.goto(page.url())
  for (const one of [page, other]) await one.getByRole('button', { name: 'Change' }).click()
  await other.getByLabel('Phone', { exact: true }).fill('01632 960999')
  await find(other, 'Supervised by', 'pryce', /^Gethin Pryce-Adeyinka/)
  await other.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(other.getByText(RECORDED)).toBeVisible()
  await expect(other.getByText(/since 15 Jun 2026/)).toBeVisible()

  await page.getByLabel('E-mail').fill('ewa@example.org')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Somebody else kept other facts' })).toBeFocused()
  await expect(page.getByText('Ngaire Adeyemi did.')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Phone/ })).toContainText('01632 960999')
  await expect(page.getByRole('row', { name: /^Supervised by/ })).toContainText('Gethin Pryce-Adeyinka')
  await expectNothingFound(page)
  await page.getByRole('button', { name: 'Take what is on file' }).click()
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('01632 960999')
  await page.getByLabel('E-mail').fill('ewa@example.org')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText(RECORDED)).toBeVisible()
  await expect(page.getByRole('link', { name: 'ewa@example.org' })).toHaveAttribute(
    'href',
    'mailto:ewa@example.org',
  )
  await other.context().close()
  await page.context().close()
})

test('an agency, its teams, and a role are entered and changed', async ({ page }) => {
  await page.goto('/agencies')
  await page.getByRole('link', { name: 'New agency' }).press('Enter')
  await page.getByLabel('Name of the agency').fill('Kōwhai Kindergarten')
  await choose(page, 'Sector', 'Early years')
  await page.getByRole('button', { name: 'Enter the agency' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kōwhai Kindergarten' })).toBeVisible()
  await expect(page.getByText('Nobody is recorded who works for it.')).toBeVisible()
  await page.getByRole('button', { name: 'New team' }).click()
  await page.getByRole('button', { name: 'Enter the team' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write the name of the team.' })).toBeVisible()
  await page.getByLabel('Name of the team').fill('Outreach')
  await page.getByRole('button', { name: 'Enter the team' }).click()
  await expect(page.getByRole('list', { name: 'Teams' })).toContainText('Outreach')
  await page.getByRole('button', { name: 'Change Outreach' }).click()
  await page.getByLabel('Area').fill('The Valley')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Teams' })).toContainText('The Valley')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByLabel('Phone of the agency').fill('01632 960111')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('link', { name: '01632 960111' })).toBeVisible()
  await page.goto('/agencies?q=KOWHAI')
  await expect(page.getByRole('link', { name: 'Kōwhai Kindergarten' })).toBeVisible()

  await page.goto('/roles')
  await page.getByRole('button', { name: 'New role' }).click()
  await page.getByLabel('Title', { exact: true }).fill('Kindergarten outreach teacher')
  await choose(page, 'Function', 'Early years practitioner')
  await choose(page, 'For whom', 'Works with families')
  await page.getByRole('button', { name: 'Enter the role' }).click()
  await page.getByRole('searchbox').fill('outreach teach')
  await page.getByRole('button', { name: 'Change Kindergarten outreach teacher' }).click()
  await page.getByLabel('Remit').fill('Visits at home')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('row', { name: /^Kindergarten outreach teacher/ })).toContainText(
    'Visits at home',
  )
})

const PAGES = {
  'the professionals': '/professionals',
  'a search for a professional without a hit': '/professionals?q=zzzz',
  'a professional': '/professionals/haddad-pryce',
  'somebody who is not on file': '/professionals/nobody',
  'the agencies': '/agencies',
  'the roles': '/roles',
  'entering a professional': '/new-professional',
}

for (const [name, address] of Object.entries(PAGES))
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const)
    test(`axe finds nothing on ${name}, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0)
      await expectNothingFound(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })

test('who has no directory is told so, and is not led there', async ({ browser }) => {
  const page = await comeInAs(browser, 'panel-member')
  await page.goto('/packs')
  await page.getByRole('button', { name: /^Signed in as/ }).press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Professionals' })).toHaveCount(0)
  for (const address of ['/professionals/haddad-pryce', '/panels']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'The directory is not open to your role' })).toBeVisible()
  }
  await page.context().close()
})

test('who looks after the directory and sees no child comes to every page of it', async ({ browser }) => {
  const page = await comeInAs(browser, 'practice-administrator')
  for (const [address, title] of [
    ['/professionals', 'Professionals'],
    ['/agencies', 'Agencies'],
    ['/roles', 'Roles'],
    ['/panels', 'Panels'],
    ['/new-professional', 'New professional'],
    ['/new-agency', 'New agency'],
    ['/professionals/haddad-pryce', 'Gethin Pryce-Adeyinka'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await page.getByRole('link', { name: 'This is the same as…' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Gethin Pryce-Adeyinka is the same as…' })).toBeVisible()
  await page.goto('/agencies')
  await page.getByRole('link', { name: 'Alder Road Surgery' }).press('Enter')
  await page.getByRole('link', { name: 'This is the same as…' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Alder Road Surgery is the same as…' })).toBeVisible()
  await page.context().close()
})

test('a panel that never was is taken off the file with a reason, and brought back', async ({ page }) => {
  await page.goto('/panels')
  await page.getByRole('button', { name: 'New panel' }).press('Enter')
  await page.getByLabel('Name of the panel').fill('Harbuor panel')
  await page.getByRole('button', { name: 'Enter the panel' }).press('Enter')
  const row = page.getByRole('row', { name: /^Harbuor panel/ })
  await page.getByRole('button', { name: 'Change Harbuor panel' }).press('Enter')
  await page.getByRole('button', { name: 'Entered by mistake…' }).press('Enter')
  const form = page.getByRole('form', { name: 'Entered by mistake' })
  await expect(form.getByLabel('Why it was a mistake')).toBeFocused()
  await form.getByRole('button', { name: 'Take it off the file' }).press('Enter')
  await expect(form.getByText('Still to be filled in.')).toBeVisible()
  await form.getByLabel('Why it was a mistake').fill('A slip of the pen')
  await expectNothingFound(page)
  await form.getByRole('button', { name: 'Take it off the file' }).press('Enter')
  const line = page.getByRole('status').filter({ hasText: 'Taken off the file: Harbuor panel.' })
  await expect(line).toBeFocused()
  await expect(row).toBeHidden()
  await expectNothingFound(page)
  await line.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(row).toBeVisible()
  await line.getByRole('button', { name: 'Do it again' }).press('Enter')
  await expect(row).toBeHidden()
})

test('a professional who works is not taken off the file, and it is said what to do instead', async ({
  page,
}) => {
  await page.goto('/professionals/haddad-brannigan')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByLabel('Phone', { exact: true }).fill('01632 960999')
  await page.getByRole('button', { name: 'Entered by mistake…' }).click()
  await page.getByLabel('Why it was a mistake').fill('Made up in a hurry')
  await page.getByRole('button', { name: 'Take it off the file' }).click()
  await expect(page.getByRole('alert')).toHaveText(
    'Something on file still names this professional: make them one with the right entry, or hand over or end their work.',
  )
  await expectNothingFound(page)
  // What was typed before is in the form that it is left for.
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('01632 960999')
})

test('whoever has a page open of what somebody else took off the file is told that it is there no more', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'practice-administrator')
  const other = await comeInAs(browser, 'social-worker')
  await page.goto('/new-agency')
  await page.getByLabel('Name of the agency').fill('Tūī Kindergraten')
  await choose(page, 'Sector', 'Early years')
  await page.getByRole('button', { name: 'Enter the agency' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tūī Kindergraten' })).toBeVisible()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  for (const one of [page, other]) {
    await one.getByRole('button', { name: 'Entered by mistake…' }).click()
    await one.getByLabel('Why it was a mistake').fill('Entered twice')
  }
  await page.getByRole('button', { name: 'Take it off the file' }).click()
  const gone = 'No agency is on file at this address'
  await expect(page.getByRole('heading', { level: 1, name: gone })).toBeVisible()
  await expect(page.getByText('Taken off the file: Tūī Kindergraten.')).toBeVisible()
  await expectNothingFound(page)
  await other.getByRole('button', { name: 'Take it off the file' }).click()
  await expect(other.getByRole('heading', { level: 1, name: gone })).toBeVisible()
  await expect(other.getByText('The link may be incomplete.')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tūī Kindergraten' })).toBeVisible()
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByRole('button', { name: 'Entered by mistake…' }).click()
  await page.getByLabel('Why it was a mistake').fill('Entered twice')
  await other.reload()
  await other.getByRole('button', { name: 'Change', exact: true }).click()
  await other.getByLabel('Phone of the agency').fill('01632 960222')
  await other.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(other.getByText(RECORDED)).toBeVisible()
  await page.getByRole('button', { name: 'Take it off the file' }).click()
  await expect(page.getByRole('alert')).toHaveText(
    'Ngaire Adeyemi changed this meanwhile, and nothing was written.',
  )
  await expect(page.getByLabel('Why it was a mistake')).toHaveValue('Entered twice')
  await other.context().close()
  await page.context().close()
})
