import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comeInAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { choose } from './fields.ts'
import { openChild, operationsAsked, panel, run } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const CHILD = 'kahurangi-vaiola'
const PAGE = `/children/${CHILD}`
const [LEAD, TEACHER, RECOVERY] = ['Parminder Ó Briain', 'Tove Achterberg', 'Siosaia Lindqvist-Rao']
const MEETING = 'Core group, 18 June 2026'
const work = (id: string, changes: object = {}) => ({
  ...{ id: `vaiola-${id}-work`, professional: `vaiola-${id}`, role: `vaiola-${id}-role`, with: CHILD },
  ...{ startedOn: '2026-01-05', ...changes },
})
/** A child at child protection, with a lead, a teacher, and the mother's recovery worker. */
const FILE = {
  ...{ format: 'ecomap-network', version: 1 },
  agencies: [
    { id: 'vaiola-council', name: 'Riverside Children’s Services', sector: 'social-care' },
    { id: 'vaiola-school', name: 'Tūī Lane School', sector: 'education' },
    { id: 'vaiola-recovery-agency', name: 'Still Water', sector: 'substance-use' },
  ],
  roles: [
    { id: 'vaiola-lead-role', title: 'Social worker', function: 'social-worker', clientGroup: 'child' },
    { id: 'vaiola-teacher-role', title: 'Teacher', function: 'teacher', clientGroup: 'child' },
    {
      ...{ id: 'vaiola-recovery-role', title: 'Recovery worker', function: 'substance-use-worker' },
      clientGroup: 'adult',
    },
  ],
  professionals: [
    { id: 'vaiola-lead', name: LEAD, agency: 'vaiola-council', roles: ['vaiola-lead-role'] },
    { id: 'vaiola-teacher', name: TEACHER, agency: 'vaiola-school', roles: ['vaiola-teacher-role'] },
    {
      ...{ id: 'vaiola-recovery', name: RECOVERY, agency: 'vaiola-recovery-agency' },
      roles: ['vaiola-recovery-role'],
    },
  ],
  families: [{ id: 'vaiola', name: 'Vaiola' }],
  children: [
    {
      ...{ id: CHILD, family: 'vaiola', name: 'Kahurangi Vaiola', dateOfBirth: '2017-09-12' },
      pathways: [{ pathway: 'child-protection', from: '2026-01-05' }],
    },
  ],
  familyMembers: [
    {
      ...{ id: 'vaiola-mother', family: 'vaiola', name: 'Selai Vaiola' },
      relationships: [{ child: CHILD, kinship: 'mother', caregiver: true }],
    },
  ],
  involvements: [
    work('lead', { leadFrom: '2026-01-05' }),
    work('teacher'),
    work('recovery', { with: 'vaiola-mother' }),
  ],
  needs: [
    {
      ...{ id: 'vaiola-need', of: CHILD, category: 'education', description: 'Somewhere quiet for homework' },
      levels: [{ on: '2026-02-01', level: 'moderate' }],
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

const form = (page: Page) => panel(page).getByRole('form')
const before = (page: Page) => panel(page).getByRole('region', { name: 'Before the meeting' })
const send = (page: Page) => form(page).getByRole('button', { name: 'Record it' }).press('Enter')

async function expectDone(page: Page): Promise<void> {
  await expect(
    panel(page)
      .getByRole('status')
      .filter({ has: page.getByRole('button') }),
  ).toContainText(MEETING)
}

/** Answers one of few, by keyboard: the group is reached, and one of it chosen. */
async function answer(page: Page, question: string, name: string): Promise<void> {
  await form(page)
    .getByRole('group', { name: question })
    .getByRole('radio', { name, exact: true })
    .press('Space')
}

test('Thursday’s core group is planned by keyboard, looked at before, printed, and who came is told in one pass on a phone', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'supervisor', { reducedMotion: 'reduce' })
  await openChild(page, PAGE)
  await page.getByRole('button', { name: 'Record…', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'A meeting', exact: true }).press('Enter')
  await choose(page, 'Which meeting', 'Core group')
  await form(page).getByRole('group', { name: 'On', exact: true }).getByRole('spinbutton').first().press('1')
  await page.keyboard.type('8')
  // Who works with the mother alone is usually forgotten, and stands in a group of its own on top.
  await expect(
    form(page).getByRole('group', { name: 'Easily left out' }).getByRole('checkbox'),
  ).toHaveAccessibleName(new RegExp(`${RECOVERY}.*works with an adult`))
  for (const name of [LEAD, TEACHER, RECOVERY])
    await form(page)
      .getByRole('checkbox', { name: new RegExp(name) })
      .press('Space')
  await answer(page, `Is ${LEAD} coming`, 'Accepted')
  await answer(page, `Is ${TEACHER} coming`, 'Tentative')
  await answer(page, `Is ${RECOVERY} coming`, 'Declined')
  await send(page)
  await expectDone(page)

  // What is not recorded is told, and mended from there.
  await page.goto(`${PAGE}?selected=${CHILD}`)
  await panel(page).getByRole('link', { name: MEETING }).press('Enter')
  await expect(before(page)).toContainText('For its quorum it is not recorded as coming: 1 more agency.')
  await expect(before(page)).toContainText('It is not recorded who chairs it.')
  await expect(before(page)).toContainText('It is not recorded how the child will be heard.')
  const inTheirPlace = before(page).getByRole('listitem').filter({ hasText: 'Declined, and neither' }).first()
  await expect(inTheirPlace).toContainText(RECOVERY)
  await before(page).getByRole('button', { name: 'Invite them…' }).press('Enter')
  await expect(form(page).getByRole('checkbox', { name: /Selai/ })).toBeChecked()
  await answer(page, `Is ${TEACHER} coming`, 'Accepted')
  await answer(page, `How ${TEACHER} is coming`, 'Phone')
  await answer(page, `What ${RECOVERY} gives instead`, 'Through a colleague')
  await choose(page, 'Through whom', LEAD)
  await choose(page, 'Chair', LEAD)
  await form(page).getByText('In the child’s words', { exact: true }).press('Enter')
  await choose(page, 'How the child is heard', 'In writing')
  await send(page)
  await expectDone(page)
  await expect(before(page)).toHaveText(/Everything that is looked at before a meeting is on record/)

  await panel(page).getByRole('button', { name: 'Agenda to print' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: `Agenda: ${MEETING}` })).toBeFocused()
  const row = page.getByRole('row').filter({ hasText: RECOVERY })
  await expect(row).toContainText(`Recovery worker, Still Water`)
  await expect(row).toContainText(`Declined · through ${LEAD}`)
  await expect(page.getByRole('row').filter({ hasText: 'homework' })).toContainText('nobody recorded')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: /Eco-map of Kahurangi/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf).toContain('/MediaBox [0 0 594.95996 841.91998]')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Back to the map' }).press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2, name: MEETING })).toBeFocused()

  // How somebody meant to come is not how they came: it is asked of everybody anew.
  await page.setViewportSize({ width: 390, height: 844 })
  await panel(page).getByRole('button', { name: 'Who came…' }).press('Enter')
  await expect(form(page).getByRole('radio', { checked: true })).toHaveCount(0)
  const asked = operationsAsked(page)
  await send(page)
  await expect(form(page).getByText('Still to be filled in.').first()).toBeVisible()
  await form(page).getByRole('button', { name: '2 who accepted came as they said' }).press('Enter')
  const phoned = form(page).getByRole('group', { name: `Was ${TEACHER} there` })
  await expect(phoned.getByRole('radio', { name: 'Phone' })).toBeChecked()
  await answer(page, `Was ${RECOVERY} there`, 'Not there')
  await answer(page, `What ${RECOVERY} gave`, 'Written report')
  await form(page).getByRole('button', { name: 'The remaining one came in person and spoke' }).press('Enter')
  await expectNothingFound(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await send(page)
  await expectDone(page)
  expect(asked.filter((name) => name === 'Record')).toEqual(['Record'])
  await expect(panel(page)).toContainText(/Status\s*Held/)
  await expect(before(page)).toBeHidden()

  await panel(page).getByRole('button', { name: 'To whom its record was sent…' }).press('Enter')
  await form(page)
    .getByRole('button', { name: 'Sent today to the 3 professionals of whom no day is recorded' })
    .press('Enter')
  await send(page)
  await expect(panel(page).getByText('record sent 15 Jun 2026')).toHaveCount(3)
  await page.context().close()
})
