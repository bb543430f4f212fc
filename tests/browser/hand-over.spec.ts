import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goOnAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { find } from './fields.ts'
import { run } from './pages.ts'
import { type Browser, expect, type Page, test } from './test.ts'

const TWELVE = Array.from({ length: 12 }, (_, at) => `handed-${at + 1}`)
const nameOf = (id: string) => `Tamati ${id.replace('handed-', 'Wiremu ')}`
/** Kahurangi leads the work with twelve children; a teacher and a nurse work with each as well. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'handed-agency', name: 'Harbour Whānau Support', sector: 'social-care' }],
  roles: [
    { id: 'handed-sw', title: 'Harbour worker', function: 'social-worker', clientGroup: 'child' },
    { id: 'handed-nurse', title: 'Harbour nurse', function: 'nurse', clientGroup: 'child' },
  ],
  professionals: [
    { id: 'kahurangi', name: 'Kahurangi Pene', agency: 'handed-agency', roles: ['handed-sw'] },
    { id: 'ruth', name: 'Ruth Achterberg', agency: 'handed-agency', roles: ['handed-sw'] },
    { id: 'nils', name: 'Nils Aaltonen', agency: 'handed-agency', roles: ['handed-nurse'] },
    { id: 'zofia', name: 'Zofia Wilk', agency: 'handed-agency', roles: ['handed-nurse'] },
  ],
  families: [{ id: 'handed-family', name: 'Wiremu' }],
  children: TWELVE.map((id) => ({
    ...{ id, family: 'handed-family', name: nameOf(id), dateOfBirth: '2018-02-01' },
    pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
  })),
  involvements: TWELVE.flatMap((child) => [
    {
      ...{ id: `kahurangi-${child}`, professional: 'kahurangi', role: 'handed-sw', with: child },
      ...{ startedOn: '2026-01-01', leadFrom: '2026-01-01', purpose: 'Safety at home' },
    },
    ...['nils', 'zofia'].map((professional) => ({
      ...{ id: `${professional}-${child}`, professional, role: 'handed-nurse' },
      ...{ with: child, startedOn: '2026-01-01' },
    })),
  ]),
}
const WORKER = 'hands-over'
const LEAD = 'No lead professional recorded'
const COLLEAGUE = 'A colleague who holds such a role'
const WHICH = { name: 'What is handed over' }
const COMES = { name: 'What would come of it' }

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => {
  const how = ['--role', 'social-worker', '--issuer', 'https://id.example', '--subject', 'sub-hands-over']
  run('server/access/users.command.ts', 'add', '--id', WORKER, '--name', 'Alofa Masoe', ...how)
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-file-'))
  const file = join(folder, 'network.json')
  writeFileSync(file, JSON.stringify(FILE))
  run('server/exchange/import.command.ts', file, '--for', WORKER)
  rmSync(folder, { recursive: true })
})

function comeIn(browser: Browser, options: object = {}): Promise<Page> {
  return goOnAs(browser, run('tests/support/begin-session.command.ts', WORKER, 'loopback'), options)
}

test('what would come of it when the work with twelve children ends is told before, and nothing is written', async ({
  browser,
}) => {
  const page = await comeIn(browser)
  await page.goto('/professionals/kahurangi/hand-over')
  const which = page.getByRole('list', WHICH)
  await expect(which.getByRole('listitem')).toHaveCount(12)
  await expect(page.getByText('There may be others; ask whoever has those cases.')).toBeVisible()
  await page.getByRole('button', { name: 'End the ticked' }).press('Enter')
  await expect(which.getByText('ends on 15 Jun 2026')).toHaveCount(12)
  await page.getByRole('button', { name: 'See what would come of all 12' }).press('Enter')
  // The first of these plans the database's queries anew, after the import.
  await expect(page.getByRole('heading', COMES)).toBeFocused({ timeout: 80_000 })
  await expect(page.getByRole('region', COMES).getByText(LEAD)).toHaveCount(12)

  // Somebody who holds no such role is told of beside each.
  await find(page, COLLEAGUE, 'aaltonen', /^Nils Aaltonen/)
  await page.getByRole('button', { name: 'Hand the ticked to Nils Aaltonen' }).press('Enter')
  await expect(page.getByRole('heading', COMES)).toBeHidden()
  await page.getByRole('button', { name: 'See what would come of all 12' }).press('Enter')
  await expect(which.getByText(/^Nils Aaltonen holds no role such as Harbour worker/)).toHaveCount(12)
  await page.context().close()
})

test('hand over twelve children of a colleague who leaves', async ({ browser }) => {
  const page = await comeIn(browser)
  await page.goto('/professionals')
  await page.getByRole('searchbox').fill('kahurangi')
  await page.getByRole('link', { name: 'Kahurangi Pene' }).press('Enter')
  const work = page.getByRole('list', { name: 'Children they work with' })
  await expect(work.getByRole('listitem')).toHaveCount(12)
  await page.getByRole('link', { name: 'Hand over…' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Hand over the work of Kahurangi Pene' })).toBeVisible()
  await find(page, COLLEAGUE, 'ruth achterberg', /^Ruth Achterberg/)
  await page.getByRole('button', { name: 'Hand the ticked to Ruth Achterberg' }).press('Enter')
  const which = page.getByRole('list', WHICH)
  await expect(which.getByText('goes on with Ruth Achterberg from 15 Jun 2026')).toHaveCount(12)
  await page.getByRole('button', { name: 'See what would come of all 12' }).press('Enter')
  await expect(page.getByRole('heading', COMES)).toBeFocused()
  await expect(page.getByRole('region', COMES).getByText(LEAD)).toHaveCount(0)
  await page.getByRole('button', { name: 'Hand over 12 involvements' }).press('Enter')
  await expect(page.getByText('All 12 are handed over.')).toBeFocused()
  await page.getByRole('link', { name: 'Kahurangi Pene' }).press('Enter')
  await expect(
    page.getByText('No involvement that holds is recorded around children whom you may see.'),
  ).toBeVisible()
  await page.goto('/professionals/ruth')
  await expect(work.getByRole('listitem')).toHaveCount(12)
  await expect(work.getByText('Leads', { exact: true })).toHaveCount(12)
  await page.context().close()
})

test('what was handed over is undone as one, on a phone', async ({ browser }) => {
  const page = await comeIn(browser, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  await page.goto('/professionals/ruth/hand-over')
  const which = page.getByRole('list', WHICH)
  await page.getByRole('checkbox', { name: 'All 12 involvements' }).press('Space')
  await page.getByRole('checkbox', { name: /^Tamati Wiremu 3, / }).press('Space')
  await page.getByRole('checkbox', { name: /^Tamati Wiremu 4, / }).press('Space')
  await page.getByRole('button', { name: 'End the ticked' }).click()
  await expect(which.getByText('ends on 15 Jun 2026')).toHaveCount(2)
  await expect(which.getByText('stays as it is')).toHaveCount(10)
  await page.getByRole('button', { name: 'See what would come of all 2' }).click()
  await expect(page.getByRole('heading', COMES)).toBeFocused()
  await expectNothingFound(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Hand over 2 involvements' }).click()
  await expect(page.getByText('All 2 are handed over.')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('It is as it was before.')).toBeFocused()
  await page.getByRole('link', { name: 'Ruth Achterberg' }).click()
  await expect(page.getByRole('list', { name: 'Children they work with' }).getByRole('listitem')).toHaveCount(
    12,
  )
  await page.context().close()
})
