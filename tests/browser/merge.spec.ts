import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goOnAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { run } from './pages.ts'
import { type Browser, expect, type Page, test } from './test.ts'

const WORKER = 'merges'
const work = (id: string, professional: string) => ({
  ...{ id, professional, role: 'merged-nurse', with: 'merged-child', startedOn: '2026-01-01' },
})
/** Yevheniia was entered twice, the second time with another number and for an agency that was entered twice as well. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [
    { id: 'merged-agency', name: 'Riverside Clinic', sector: 'health', phone: '020 7946 0100' },
    { id: 'merged-agency-2', name: 'Riverside Health Clinic', sector: 'health', phone: '020 7946 0199' },
  ],
  roles: [{ id: 'merged-nurse', title: 'Riverside nurse', function: 'nurse', clientGroup: 'child' }],
  professionals: [
    {
      ...{
        id: 'merged-keep',
        name: 'Yevheniia Bondarenko',
        agency: 'merged-agency',
        roles: ['merged-nurse'],
      },
      phone: '020 7946 0123',
    },
    {
      ...{ id: 'merged-gone', name: 'Yevhenia Bondarenko', agency: 'merged-agency', roles: ['merged-nurse'] },
      ...{ phone: '020 7946 0456', email: 'yevheniia@example.org' },
    },
    { id: 'merged-other', name: 'Tobias Ankrah', agency: 'merged-agency-2', roles: ['merged-nurse'] },
  ],
  families: [{ id: 'merged-family', name: 'Ilunga' }],
  children: [
    {
      ...{ id: 'merged-child', family: 'merged-family', name: 'Merveille Ilunga', dateOfBirth: '2018-02-01' },
      pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
    },
  ],
  involvements: [work('merged-first', 'merged-keep'), work('merged-second', 'merged-gone')],
}
const ONE = 'Yevhenia Bondarenko and Yevheniia Bondarenko are one entry now.'

// What each is about is on file once: read in a second time it would be another version than was looked at.
test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  const how = ['--role', 'social-worker', '--issuer', 'https://id.example', '--subject', 'sub-merges']
  run('server/access/users.command.ts', 'add', '--id', WORKER, '--name', 'Solveig Nkemelu', ...how)
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-file-'))
  const file = join(folder, 'network.json')
  writeFileSync(file, JSON.stringify(FILE))
  run('server/exchange/import.command.ts', file, '--for', WORKER)
  rmSync(folder, { recursive: true })
})

function comeIn(browser: Browser, options: object = {}): Promise<Page> {
  return goOnAs(browser, run('tests/support/begin-session.command.ts', WORKER, 'loopback'), options)
}

test('make two entries of one professional one, follow the old link, and make them two again', async ({
  browser,
}) => {
  const page = await comeIn(browser)
  await page.goto('/professionals/merged-keep')
  await page.getByRole('link', { name: 'This is the same as…' }).press('Enter')
  await page.getByRole('button', { name: /^It is this one: Yevhenia Bondarenko/ }).press('Enter')
  await expect(
    page.getByText('1 involvement of the other entry becomes this one’s, around Merveille Ilunga.'),
  ).toBeVisible()
  await page.getByRole('group', { name: 'Phone' }).getByRole('radio').nth(1).check()
  await expectNothingFound(page)
  await page.getByRole('button', { name: 'Make them one' }).press('Enter')
  await expect(page.getByText(ONE)).toBeFocused()

  const old = await page.context().newPage()
  await old.goto('/professionals/merged-gone')
  await expect(old).toHaveURL(/\/professionals\/merged-keep$/)
  await expect(old.getByRole('heading', { name: 'Yevheniia Bondarenko' })).toBeVisible()
  await expect(old.getByRole('link', { name: '020 7946 0456' })).toBeVisible()
  await expect(old.getByRole('link', { name: 'yevheniia@example.org' })).toBeVisible()
  await expect(old.getByRole('list', { name: 'Children they work with' }).getByRole('listitem')).toHaveCount(
    2,
  )

  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('are two entries again, as they were before.')).toBeFocused()
  await page.goto('/professionals/merged-gone')
  await expect(page.getByRole('heading', { name: 'Yevhenia Bondarenko' })).toBeVisible()
  await page.context().close()
})

test('make two entries of one agency one, on a phone', async ({ browser }) => {
  const page = await comeIn(browser, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  await page.goto('/agencies/merged-agency/merge?with=merged-agency-2')
  await expect(
    page.getByText('1 professional who works for the other entry works for this one.'),
  ).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectNothingFound(page)
  await page.getByRole('button', { name: 'Make them one' }).click()
  await expect(
    page.getByText('Riverside Health Clinic and Riverside Clinic are one entry now.'),
  ).toBeFocused()
  await page.getByRole('link', { name: 'Riverside Clinic' }).click()
  await expect(page.getByRole('link', { name: 'Tobias Ankrah' })).toBeVisible()
  await page.context().close()
})
