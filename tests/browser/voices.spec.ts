import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comeInAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { panel, run } from './pages.ts'
import { expect, test } from './test.ts'

const CHILD = 'ihaia-cardoso'
const PAGE = `/children/${CHILD}?view=voices`
const WORKER = 'Oluwadamilola Szabó'
const WORDS = 'He only talks to Mum. I sit on the stairs.'
/** A boy of whom it is not recorded how he sees the worker whom the workers rate as close to him. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'cardoso-agency', name: 'Harbour Family Support', sector: 'voluntary' }],
  roles: [{ id: 'cardoso-role', title: 'Mentor', function: 'mentor', clientGroup: 'child' }],
  professionals: [{ id: 'cardoso-worker', name: WORKER, agency: 'cardoso-agency', roles: ['cardoso-role'] }],
  families: [{ id: 'cardoso', name: 'Cardoso' }],
  children: [
    {
      ...{ id: CHILD, family: 'cardoso', name: 'Ihaia Cardoso', dateOfBirth: '2015-02-11' },
      pathways: [{ pathway: 'child-in-need', from: '2026-01-05' }],
    },
  ],
  familyMembers: [
    {
      ...{ id: 'cardoso-mother', family: 'cardoso', name: 'Beatriz Cardoso' },
      relationships: [
        {
          ...{ child: CHILD, kinship: 'mother', caregiver: true },
          ratings: [{ on: '2026-03-01', by: 'child', quality: 'strong', words: 'Mum sings.' }],
        },
      ],
    },
  ],
  involvements: [
    {
      ...{ id: 'cardoso-work', professional: 'cardoso-worker', role: 'cardoso-role', with: CHILD },
      startedOn: '2026-01-05',
      ratings: [{ on: '2026-02-01', quality: 'positive' }],
    },
  ],
}

test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-file-'))
  const file = join(folder, 'network.json')
  writeFileSync(file, JSON.stringify(FILE))
  run('server/exchange/import.command.ts', file, '--for', 'supervisor')
  rmSync(folder, { recursive: true })
})

test('somebody records by keyboard what the child said, and sees both maps, on a wide screen, a phone and paper', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'supervisor', { viewport: { width: 1280, height: 800 } })
  await page.goto(`/children/${CHILD}`)
  await page.getByRole('radio', { name: 'Child’s map' }).press('Enter')
  const maps = page.getByRole('img', { name: /^Eco-map of Ihaia Cardoso: / })
  await expect(maps).toHaveCount(2)
  await expect(page.getByRole('figure')).toContainText(['As the workers see it', 'As Ihaia Cardoso sees it'])
  const list = (name: string) => panel(page).getByRole('region', { name, exact: true })
  await expect(panel(page).getByRole('status')).toHaveText('Nothing recorded is seen differently.')
  await expect(list('As the child sees it, not rated by the workers')).toContainText(
    /Beatriz Cardoso.*The workers: not recorded\..*The child: strong since 1 March 2026\..*Mum sings\./,
  )
  const missing = list('Not recorded how the child sees it')
  await expect(missing).toContainText(`${WORKER}MentorThe workers: positive since 1 February 2026.`)
  await expectNothingFound(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectNothingFound(page)

  await missing.getByRole('button', { name: `Record what the child said… About ${WORKER}` }).press('Enter')
  const form = panel(page).getByRole('form')
  const said = form.getByRole('group', { name: 'How it is going' }).getByRole('listitem').nth(1)
  await expect(said.getByRole('spinbutton').first()).toBeFocused()
  await expect(said.getByRole('button', { name: /As seen by/ })).toContainText('Child')
  await said.getByRole('button', { name: /Relationship/ }).press('Enter')
  await page.getByRole('option', { name: 'Strained', exact: true }).press('Enter')
  await said.getByRole('textbox', { name: 'In their words' }).fill(WORDS)
  await form.getByRole('button', { name: 'Record it' }).press('Enter')

  const worse = list('Worse as the child sees it')
  await expect(worse).toContainText('The child: strained since')
  await expect(worse).toContainText(WORDS)
  await expect(panel(page).getByRole('status').filter({ hasText: 'differently' })).toHaveText(
    '1 tie is seen differently.',
  )
  const chosen = worse.getByRole('button', { name: WORKER }).first()
  await chosen.press('Enter')
  await expect(chosen).toHaveAttribute('aria-pressed', 'true')
  await worse.getByRole('button', { name: `Details: ${WORKER}` }).press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(WORKER)
  await expect(panel(page).getByRole('button', { name: 'What the child said of it…' })).toBeVisible()

  await page.getByRole('radio', { name: 'The family' }).press('Enter')
  await page.getByRole('tab', { name: 'Differences' }).press('Enter')
  await expect(list('Not recorded how the family sees it').getByRole('listitem')).toHaveCount(2)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(PAGE)
  await expect(maps).toHaveCount(1)
  await expect(maps).toHaveAccessibleName(/As Ihaia Cardoso sees it/)
  await page.getByRole('radio', { name: 'The workers' }).press('Enter')
  await expect(maps).toHaveAccessibleName(/As the workers see it/)
  await expectNothingFound(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  await page.emulateMedia({ media: 'print' })
  const pictures = page.getByRole('img', { name: /^Eco-map of Ihaia Cardoso, / })
  await expect(pictures).toHaveCount(2)
  await expect(pictures.first()).toHaveAccessibleName(/As the workers see it/)
  await expect(pictures.first()).toContainText('Not recorded how it is seen')
  await expect(pictures.last()).not.toContainText('Not recorded how it is seen')
  await expect(page.getByRole('article').filter({ hasText: WORDS })).toContainText(
    `${WORKER} (Mentor). The workers: positive since 1 February 2026. The child: strained since`,
  )
  await page.context().close()
})
