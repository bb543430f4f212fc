import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { comeInAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { panel, run } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const CHILD = 'wiremu-castell'
const NEED = 'Somebody to be with on evenings'
const MENTOR = 'Aditi Wójcik'
const NURSE = 'Chukwuemeka Lloyd'
/** A child whom a mentor and a nurse visit, and with whom nobody is on evenings. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [
    { id: 'castell-youth', name: 'Harbour Youth', sector: 'youth' },
    { id: 'castell-health', name: 'Harbour Health', sector: 'health' },
  ],
  roles: [
    { id: 'castell-mentor-role', title: 'Mentor', function: 'mentor', clientGroup: 'child' },
    { id: 'castell-nurse-role', title: 'School nurse', function: 'school-nurse', clientGroup: 'child' },
  ],
  professionals: [
    { id: 'castell-mentor', name: MENTOR, agency: 'castell-youth', roles: ['castell-mentor-role'] },
    { id: 'castell-nurse', name: NURSE, agency: 'castell-health', roles: ['castell-nurse-role'] },
  ],
  families: [{ id: 'castell', name: 'Castell' }],
  children: [
    {
      ...{ id: CHILD, family: 'castell', name: 'Wiremu Castell', dateOfBirth: '2014-03-09' },
      pathways: [{ pathway: 'child-in-need', from: '2026-01-05' }],
    },
  ],
  needs: [
    {
      ...{ id: 'castell-evenings', of: CHILD, category: 'relationships', description: NEED },
      levels: [{ on: '2026-03-02', level: 'moderate' }],
    },
    {
      ...{ id: 'castell-asthma', of: CHILD, category: 'physical-health', description: 'Asthma at school' },
      levels: [{ on: '2026-03-02', level: 'moderate' }],
    },
  ],
  involvements: [
    {
      ...{
        id: 'castell-mentoring',
        professional: 'castell-mentor',
        role: 'castell-mentor-role',
        with: CHILD,
      },
      ...{ startedOn: '2026-05-04', every: 'P1W', delivery: 'community', addresses: ['castell-asthma'] },
    },
    {
      ...{ id: 'castell-nursing', professional: 'castell-nurse', role: 'castell-nurse-role', with: CHILD },
      ...{ startedOn: '2026-05-04', every: 'P1M', delivery: 'school' },
    },
  ],
  visits: [
    { id: 'castell-visit', involvements: ['castell-mentoring'], on: '2026-05-27', mode: 'community' },
    { id: 'castell-checkup', involvements: ['castell-nursing'], on: '2026-06-04', mode: 'school' },
  ],
}

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-file-'))
  const file = join(folder, 'network.json')
  writeFileSync(file, JSON.stringify(FILE))
  run('server/exchange/import.command.ts', file, '--for', 'supervisor')
  rmSync(folder, { recursive: true })
})

async function comeTo(browser: Browser, view: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await comeInAs(browser, 'supervisor', options)
  await page.goto(`/children/${CHILD}?view=${view}`)
  await expect(panel(page)).toBeAttached()
  return page
}

async function send(page: Page): Promise<void> {
  await panel(page).getByRole('form').getByRole('button', { name: 'Record it' }).press('Enter')
}

function done(page: Page) {
  return panel(page)
    .getByRole('status')
    .filter({ has: page.getByRole('button') })
}

test('somebody sees by keyboard which need nobody meets, records who does, and the cell fills', async ({
  browser,
}) => {
  const page = await comeTo(browser, 'needs')
  const row = page.getByRole('row', { name: new RegExp(NEED) })
  await expect(row).toContainText('No support recorded for this need')
  const asthma = page.getByRole('row', { name: /Asthma at school/ })
  await expect(asthma.getByRole('link', { name: `${MENTOR}: works on it since 4 May 2026` })).toBeVisible()
  const others = page.getByRole('region', { name: 'Needs and who meets them' }).getByRole('listitem')
  await expect(others.filter({ hasText: NURSE })).toBeVisible()

  // The table is one stop of the Tab key, and the arrow keys go on from there.
  await asthma.getByRole('link', { name: 'Asthma at school' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  const record = page.getByRole('button', { name: `Record that ${MENTOR} meets “${NEED}”` })
  await expect(record).toBeFocused()
  await record.press('Enter')
  await send(page)
  await expect(done(page)).toContainText(`Changed on record: ${MENTOR}`)
  await expect(row.getByRole('link', { name: `${MENTOR}: works on it since 4 May 2026` })).toBeVisible()
  await expect(row).not.toContainText('No support recorded for this need')
  await page.context().close()
})

test('a visit is planned in its week, is held by one click, and the gap that was there is told', async ({
  browser,
}) => {
  const page = await comeTo(browser, 'contacts')
  const row = page.getByRole('row', { name: new RegExp(MENTOR) })
  await expect(row.getByRole('link', { name: '27 May: In the community (Held)' })).toBeVisible()
  await expect(row.getByText('Expected 3 Jun, none recorded as held')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /15 Jun – 21 Jun/ })).toContainText('the day shown')

  await row.getByRole('button', { name: `Plan a visit of ${MENTOR} in the week of 15 Jun` }).press('Enter')
  await expect(
    panel(page)
      .getByRole('form')
      .getByRole('button', { name: /Status/ }),
  ).toContainText('Planned')
  await send(page)
  await expect(done(page)).toContainText('Recorded: Visit')
  const visit = `${MENTOR}, 17 Jun`
  await expect(row.getByRole('link', { name: '17 Jun: In the community (Planned)' })).toBeVisible()
  await expect(row.getByRole('button', { name: `${visit}: it took place` })).toHaveCount(0)

  await row.getByRole('button', { name: `Plan a visit of ${MENTOR} in the week of 15 Jun` }).press('Enter')
  await send(page)
  await expect(done(page)).toContainText('Recorded: Visit, 15 June 2026')
  await row.getByRole('button', { name: `${MENTOR}, 15 Jun: it took place` }).press('Enter')
  await expect(row.getByRole('link', { name: '15 Jun: In the community (Held)' })).toBeFocused()
  await row.getByRole('button', { name: `${visit}: it was cancelled` }).press('Enter')
  await expect(row.getByRole('link', { name: '17 Jun: In the community (Cancelled)' })).toBeVisible()
  await done(page).getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(row.getByRole('link', { name: '17 Jun: In the community (Planned)' })).toBeVisible()

  await page.getByRole('button', { name: 'Four weeks later' }).press('Enter')
  await expect(page.getByRole('columnheader', { name: /22 Jun – 28 Jun/ })).toBeVisible()
  await expect(page).toHaveURL(/week=2026-06-22/)
  await page.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in needs and contact plan, ${colorScheme}, wide and at the width of a phone`, async ({
    browser,
  }) => {
    for (const view of ['needs', 'contacts']) {
      const page = await comeTo(browser, view, { colorScheme, reducedMotion: 'reduce' })
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 })
        await expectNothingFound(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      await page.context().close()
    }
  })
