import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import { comeInAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { choose, find } from './fields.ts'
import { panel, run } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const CHILD = 'mereana-poutama'
const NEED = 'mereana-poutama-need'
const WORK = 'mereana-poutama-work'
const PAGE = `/children/${CHILD}`
/** Two brothers of another family. */
const ELDER = 'temidayo-adebayo'
const YOUNGER = 'ifeoluwa-adebayo'
const WORKER = 'Teuila Brzezińska'
const NURSE_NAME = 'Folake Ng'
const NURSE = { with: CHILD, startedOn: '2026-02-02' }
/** A child whose mother drinks, and the alcohol worker whom nobody has put on the map. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'poutama-agency', name: 'Clear Water Recovery', sector: 'substance-use' }],
  roles: [
    { id: 'poutama-nursing', title: 'School nurse', function: 'school-nurse', clientGroup: 'child' },
    {
      ...{ id: 'poutama-role', title: 'Recovery worker', function: 'substance-use-worker' },
      clientGroup: 'adult',
    },
  ],
  professionals: [
    { id: 'poutama-worker', name: WORKER, agency: 'poutama-agency', roles: ['poutama-role'] },
    { id: 'poutama-nurse', name: NURSE_NAME, agency: 'poutama-agency', roles: ['poutama-nursing'] },
    { id: 'poutama-lead', name: 'Ishaan Tawhara', agency: 'poutama-agency', roles: ['poutama-role'] },
  ],
  families: [
    { id: 'poutama', name: 'Poutama' },
    { id: 'adebayo', name: 'Adebayo' },
  ],
  children: [
    {
      ...{ id: CHILD, family: 'poutama', name: 'Mereana Poutama', dateOfBirth: '2019-05-04' },
      pathways: [{ pathway: 'child-in-need', from: '2026-01-05' }],
    },
    { id: ELDER, family: 'adebayo', name: 'Temidayo Adebayo', dateOfBirth: '2016-03-02' },
    {
      ...{ id: YOUNGER, family: 'adebayo', name: 'Ifeoluwa Adebayo', dateOfBirth: '2020-11-30' },
      relationships: [{ child: ELDER, kinship: 'sibling' }],
    },
  ],
  familyMembers: [
    {
      ...{ id: 'poutama-mother', family: 'poutama', name: 'Anahera Poutama' },
      relationships: [{ child: CHILD, kinship: 'mother', caregiver: true }],
    },
  ],
  involvements: [
    { id: WORK, professional: 'poutama-lead', role: 'poutama-role', with: CHILD, startedOn: '2026-01-05' },
    { ...{ id: 'poutama-nurse-work', professional: 'poutama-nurse', role: 'poutama-nursing' }, ...NURSE },
  ],
  needs: [
    {
      ...{ id: NEED, of: 'poutama-mother', for: [CHILD], category: 'parental-substance-use' },
      ...{ description: 'Drinks when the week was hard', levels: [{ on: '2026-02-01', level: 'high' }] },
    },
  ],
}
const UNMET = 'No support recorded for this need'

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-file-'))
  const file = join(folder, 'network.json')
  writeFileSync(file, JSON.stringify(FILE))
  run('server/exchange/import.command.ts', file, '--for', 'supervisor')
  rmSync(folder, { recursive: true })
})

function section(page: Page) {
  return panel(page).getByRole('region', { name: 'Record', exact: true })
}

function form(page: Page) {
  return panel(page).getByRole('form')
}

function done(page: Page) {
  return panel(page)
    .getByRole('status')
    .filter({ has: page.getByRole('button') })
}

/** Begins a new record by the menu of the page. */
async function begin(page: Page, what: string, opens = form(page)): Promise<void> {
  await page.getByRole('button', { name: 'Record…', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: what, exact: true }).press('Enter')
  await expect(opens).toBeVisible()
}

/** Types a day part by part, day first. */
async function typeDay(page: Page, field: string, digits: string): Promise<void> {
  await page.getByRole('group', { name: field }).getByRole('spinbutton').first().focus()
  await page.keyboard.type(digits)
}

async function send(page: Page): Promise<void> {
  await form(page).getByRole('button', { name: 'Record it' }).press('Enter')
}

async function comeTo(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await comeInAs(browser, 'supervisor', options)
  await page.goto(address)
  await expect(panel(page)).toBeAttached()
  return page
}

test('somebody adds the mother’s alcohol worker from the finding by keyboard, sees it clear, takes it back and does it again', async ({
  browser,
}) => {
  const page = await comeTo(browser, PAGE)
  const finding = panel(page).getByRole('button', { name: new RegExp(UNMET) })
  await finding.press('Enter')
  await panel(page).getByRole('button', { name: 'Record: A professional who works here' }).press('Enter')
  await expect(form(page).getByRole('combobox', { name: 'Find in the directory by name' })).toBeFocused()
  await send(page)
  await expect(form(page).getByRole('alert')).toHaveText('2 fields need another look.')
  await expect(form(page).getByText('Still to be filled in.')).toHaveCount(2)
  await find(page, 'Find in the directory by name', 'teuila', /Teuila/)
  await expect(form(page).getByRole('button', { name: /With whom/ })).toContainText('Anahera Poutama')
  await expect(form(page).getByRole('button', { name: /In which role/ })).toContainText('Recovery worker')
  await send(page)
  await expect(done(page)).toContainText(`Recorded: ${WORKER}`)
  await expect(finding).toBeHidden()

  await done(page).getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(done(page)).toContainText('It is as it was.')
  await expect(finding).toBeVisible()
  await done(page).getByRole('button', { name: 'Do it again' }).press('Enter')
  await expect(finding).toBeHidden()
  await page.context().close()
})

test('an involvement that was entered by mistake is taken off the file, and brought back', async ({
  browser,
}) => {
  const page = await comeTo(browser, `${PAGE}?selected=${WORK}`)
  await section(page).getByRole('button', { name: 'That it was entered by mistake…' }).press('Enter')
  await form(page).getByRole('button', { name: 'Take it off the file' }).press('Enter')
  await expect(form(page).getByText('Still to be filled in.')).toBeVisible()
  await form(page).getByRole('textbox').fill('Another family of this name')
  await form(page).getByRole('button', { name: 'Take it off the file' }).press('Enter')
  await expect(done(page)).toContainText('Taken off the file: Ishaan Tawhara')
  await expect(section(page)).toBeHidden()
  await done(page).getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(done(page)).toContainText('It is as it was.')
  await page.goto(`${PAGE}?selected=${WORK}`)
  await expect(section(page)).toBeVisible()
  await page.context().close()
})

test('two workers edit one involvement: the second sees both field by field, and nothing is lost', async ({
  browser,
}) => {
  const [page, other] = [
    await comeTo(browser, `${PAGE}?selected=${WORK}`),
    await comeTo(browser, `${PAGE}?selected=${WORK}`),
  ]
  for (const one of [page, other])
    await section(one).getByRole('button', { name: 'Change what is recorded…' }).press('Enter')
  await form(page).getByRole('textbox', { name: 'For what purpose' }).fill('A week without drinking')
  await send(page)
  await expect(done(page)).toContainText('Changed on record: Ishaan Tawhara')
  await form(other).getByRole('textbox', { name: 'For what purpose' }).fill('Talks with her on Mondays')
  await send(other)
  await expect(form(other).getByRole('alert')).toContainText('Gwilym Fernandes changed this meanwhile')
  const row = form(other).getByRole('row').filter({ hasText: 'For what purpose' })
  await expect(row).toContainText('A week without drinking')
  await expect(row).toContainText('Talks with her on Mondays')
  await expect(form(other).getByRole('textbox', { name: 'For what purpose' })).toHaveValue(
    'Talks with her on Mondays',
  )
  await form(other).getByRole('button', { name: 'Keep mine instead' }).press('Enter')
  await expect(done(other)).toContainText('Changed on record: Ishaan Tawhara')
  await expect(panel(other)).toContainText('Talks with her on Mondays')
  await panel(other).getByRole('button', { name: 'Show where this comes from' }).press('Enter')
  const past = panel(other).getByRole('region', { name: 'Where this comes from' })
  await expect(past).toContainText('For what purpose: “A week without drinking” was entered.')
  await expect(past).toContainText(
    'For what purpose: “A week without drinking” became “Talks with her on Mondays”.',
  )
  await expect(past).toContainText(/On whose word\s*Not recorded/)
  await section(other).getByRole('button', { name: 'Change what is recorded…' }).press('Enter')
  await form(other).getByText('Where this comes from').click()
  await choose(other, 'On whose word', 'Anahera Poutama')
  await choose(other, 'Recorded as a fact or a view', 'As somebody’s view')
  await send(other)
  await panel(other).getByRole('button', { name: 'Show where this comes from' }).press('Enter')
  await expect(past).toContainText(/On whose word\s*Anahera Poutama/)
  await expect(past).toContainText('On whose word: “Anahera Poutama” was entered.')
  await page.context().close()
  await other.context().close()
})

test('a joint visit, and what the child said, are recorded on a phone', async ({ browser }) => {
  const page = await comeTo(browser, PAGE, { viewport: { width: 390, height: 844 } })
  await begin(page, 'A visit')
  const there = form(page).getByRole('group', { name: 'Who was there' })
  await there.getByRole('checkbox', { name: /Ishaan/ }).check({ force: true })
  await there.getByRole('checkbox', { name: new RegExp(NURSE_NAME) }).check({ force: true })
  await choose(page, 'Where or how', 'Home visit')
  await choose(page, 'Was the child seen', 'Yes')
  await form(page)
    .getByRole('textbox', { name: /What the child said/ })
    .fill('I sleep better at Nan’s')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await send(page)
  await expect(done(page)).toContainText('Recorded: Visit, 15 June 2026')
  await page.goto(`${PAGE}?selected=${CHILD}`)
  await expect(panel(page).getByText('I sleep better at Nan’s').first()).toBeVisible()
  await page.context().close()
})

test('what was begun is still there after another page, and while the server is gone', async ({
  browser,
}) => {
  const page = await comeTo(browser, PAGE)
  await begin(page, 'A need')
  await form(page).getByRole('textbox', { name: 'What is needed' }).fill('Somewhere quiet to read')
  await panel(page).getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('link', { name: 'Ecomap' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await panel(page).getByRole('tab', { name: 'Recording' }).click()
  await expect(form(page).getByRole('textbox', { name: 'What is needed' })).toHaveValue(
    'Somewhere quiet to read',
  )
  await choose(page, 'Area', 'Education')
  await choose(page, 'Level', 'Emerging')
  await page.route('**/graphql', (route) => route.abort())
  await send(page)
  await expect(form(page).getByRole('alert')).toContainText('What you entered is kept here')
  await page.unroute('**/graphql')
  await send(page)
  await expect(done(page)).toContainText('Recorded: Somewhere quiet to read')
  await page.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the forms, ${colorScheme}, wide and at the width of a phone`, async ({
    browser,
  }) => {
    const page = await comeTo(browser, PAGE, { colorScheme, reducedMotion: 'reduce' })
    for (const what of ['A professional who works here', 'A meeting', 'A plan']) {
      await begin(page, what)
      if (what === 'A plan') await form(page).getByRole('button', { name: 'Add: Goals' }).press('Enter')
      await send(page)
      await expect(form(page).getByRole('alert')).toContainText('another look')
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 })
        await expectNothingFound(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      await form(page).getByRole('button', { name: 'Leave it' }).press('Enter')
    }
    await page.context().close()
  })

test('somebody whom the directory does not hold is entered with their work, and a likely twin is told before', async ({
  browser,
}) => {
  const page = await comeTo(browser, PAGE)
  const inPlace = form(page).getByRole('group', { name: 'Somebody who is new in the directory' })
  async function enterNew(name: string): Promise<void> {
    await begin(page, 'A professional who works here')
    await form(page).getByRole('combobox', { name: 'Find in the directory by name' }).pressSequentially(name)
    await page.getByRole('option', { name: 'Somebody who is not in the directory…' }).click()
    await expect(inPlace.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await expect(inPlace.getByRole('textbox', { name: 'Name' })).toHaveValue(name)
  }
  await enterNew('Teuila Brzezinska')
  await send(page)
  await expect(form(page).getByRole('alert')).toContainText(
    'Choose an agency of those found, or enter it here.',
  )
  await expect(form(page).getByRole('alert')).toContainText('Choose the role in which they work here')
  await find(page, 'Agency', 'clear wat', /Clear Water Recovery/)
  await find(page, 'Roles', 'recovery', /recovery worker/i)
  await send(page)
  await inPlace.getByRole('button', { name: `It is ${WORKER}` }).press('Enter')
  await expect(form(page).getByRole('combobox', { name: 'Find in the directory by name' })).toHaveValue(
    WORKER,
  )
  await expect(form(page).getByRole('button', { name: /In which role/ })).toContainText('Recovery worker')
  await form(page).getByRole('button', { name: 'Leave it' }).press('Enter')

  await enterNew('Soledad Ihimaera')
  await find(page, 'Agency', 'clear wat', /Clear Water Recovery/)
  await inPlace.getByRole('button', { name: 'The role is not on file: enter it here' }).press('Enter')
  await inPlace.getByRole('textbox', { name: 'Title' }).fill('Whānau mentor')
  await choose(page, 'Function', 'Mentor')
  await choose(page, 'For whom', 'Works with children')
  await send(page)
  await expect(done(page)).toContainText('Recorded: Soledad Ihimaera')

  // What was recorded can be taken back and done again after the page was left, by the menu and by the keys of every editor.
  await page.reload()
  await page.getByRole('button', { name: 'Record…', exact: true }).press('Enter')
  const undo = page.getByRole('menuitem', { name: 'Undo' })
  await expect(undo).toContainText('Recorded: Soledad Ihimaera')
  await undo.click()
  await expect(done(page)).toContainText('It is as it was.')
  await page.reload()
  await expect(panel(page)).toBeAttached()
  await page.keyboard.press('Control+y')
  await expect(done(page).getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(done(page)).toContainText('It is as it was.')
  await page.context().close()
})

test('a tie is drawn by keyboard from one to another, and by the pointer from the map itself', async ({
  browser,
}) => {
  const page = await comeTo(browser, PAGE)
  const bar = page.getByRole('region', { name: 'A tie between two' })
  await page.getByRole('button', { name: 'Draw a tie' }).press('Enter')
  await expect(bar.getByRole('button', { name: /From$/ })).toBeFocused()
  await choose(page, 'From', NURSE_NAME)
  await choose(page, 'To', 'Ishaan Tawhara')
  await bar.getByRole('button', { name: 'They do this work jointly' }).press('Enter')
  await expect(done(page)).toContainText(`Changed on record: ${NURSE_NAME}`)
  await expect(bar).toBeHidden()
  await done(page).getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(done(page)).toContainText('It is as it was.')

  const map = page.getByRole('img', { name: /^Eco-map of/ })
  const unchosen = (end: string) => bar.getByRole('button', { name: `Choose ${end}` })
  const { x, y, width, height } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const places = Array.from({ length: 40 * 24 }, (_, at) => ({
    left: x + width * (0.3 + (at % 24) * 0.02),
    top: y + height * (0.05 + Math.floor(at / 24) * 0.02),
  }))
  // Where somebody stands, the layout says: places are tried until one of them is an end of the tie.
  async function chooseOnMap(end: string) {
    for (const place of places) {
      await page.mouse.click(place.left, place.top)
      if (!(await unchosen(end).isVisible())) return place
    }
    throw new Error('nobody is on the map')
  }
  await page.getByRole('button', { name: 'Draw a tie' }).press('Enter')
  await expect(unchosen('From')).toBeVisible()
  const from = await chooseOnMap('From')
  const to = await chooseOnMap('To')
  await bar.getByRole('button', { name: 'Leave it' }).press('Enter')
  await page.getByRole('button', { name: 'Draw a tie' }).press('Enter')
  await expect(unchosen('To')).toBeVisible()
  await page.mouse.move(from.left, from.top)
  await page.mouse.down()
  await page.mouse.move(to.left, to.top, { steps: 5 })
  await page.mouse.up()
  await expect(unchosen('To')).toBeHidden()
  await expect(unchosen('From')).toBeHidden()
  await bar.getByRole('button', { name: 'Leave it' }).press('Enter')

  await map.click({ button: 'right', position: { x: 12, y: 300 } })
  await page.getByRole('menuitem', { name: 'A need', exact: true }).press('Enter')
  await expect(form(page)).toBeVisible()
  await form(page).getByRole('button', { name: 'Leave it' }).press('Enter')
  await page.context().close()
})

test('a child who is not on file is entered, and then a brother from their page', async ({ browser }) => {
  const page = await comeTo(browser, PAGE)
  await page.goto('/')
  await page.getByRole('link', { name: 'Enter a child' }).press('Enter')
  const entry = page.getByRole('form', { name: 'A child who is not on file' })
  await entry.getByRole('textbox', { name: 'Name', exact: true }).fill('Mereana Poutama')
  await expect(entry.getByRole('link', { name: /^Mereana Poutama/ })).toBeVisible()
  await entry.getByRole('textbox', { name: 'Name', exact: true }).fill('Tiaki Van Houten')
  await entry.getByRole('button', { name: 'Enter the child' }).press('Enter')
  await expect(entry.getByRole('alert')).toHaveText('3 fields need another look.')
  await expect(entry.getByText('Say when the child was born, or is expected.')).toBeVisible()
  await typeDay(page, 'Born on', '04052017')
  await entry.getByRole('textbox', { name: 'Family' }).fill('Van Houten')
  await choose(page, 'Pathway', 'Early help')
  await entry.getByRole('button', { name: 'Enter the child' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Tiaki Van Houten' })).toBeVisible()
  const first = page.url()

  await begin(page, 'A brother or sister', page.getByRole('form', { name: 'A child who is not on file' }))
  await expect(page.getByRole('heading', { name: 'A brother or sister of Tiaki Van Houten' })).toBeVisible()
  await entry.getByRole('textbox', { name: 'Name', exact: true }).fill('Rangi Van Houten')
  await typeDay(page, 'Or expected on, before birth', '01102026')
  await choose(page, 'Pathway', 'Early help')
  await entry.getByRole('button', { name: 'Enter the child' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rangi Van Houten' })).toBeVisible()
  await page.goto(`${first}?view=outline`)
  await expect(page.getByRole('region', { name: /Family/ })).toContainText('Rangi Van Houten')
  await page.context().close()
})

test('a panel is entered with who sits on it, and a referral is put to it', async ({ browser }) => {
  const page = await comeTo(browser, PAGE)
  await page.goto('/panels')
  await page.getByRole('button', { name: 'New panel' }).press('Enter')
  const entry = page.getByRole('form', { name: 'A panel' })
  await entry.getByRole('button', { name: 'Enter the panel' }).press('Enter')
  await expect(entry.getByRole('alert')).toHaveText('Write the name of the panel.')
  await entry.getByRole('textbox', { name: 'Name of the panel' }).fill('Harbour panel')
  await find(page, 'Who sits on it', 'ishaan taw', /Ishaan Tawhara/)
  await entry.getByRole('button', { name: 'Enter the panel' }).press('Enter')
  await expect(page.getByRole('row', { name: /Harbour panel/ })).toContainText('Ishaan Tawhara')
  await expectNothingFound(page)

  await page.goto(PAGE)
  await begin(page, 'A referral')
  await choose(page, 'Who referred', 'Ishaan Tawhara')
  await find(page, 'To which panel', 'harb', /Harbour panel/)
  await form(page).getByRole('textbox', { name: 'Why' }).fill('Support with reading')
  await send(page)
  await expect(done(page)).toContainText('Recorded: Referral')
  await page.context().close()
})

test('a meeting about two brothers is recorded once, and taken off the file of one alone', async ({
  browser,
}) => {
  const page = await comeTo(browser, `/children/${YOUNGER}?selected=${YOUNGER}`)
  const planned = panel(page).getByRole('link', { name: /Core group/ })
  await begin(page, 'A meeting')
  await choose(page, 'Which meeting', 'Core group')
  await form(page)
    .getByRole('group', { name: 'About these children as well' })
    .getByRole('checkbox', { name: 'Temidayo Adebayo' })
    .press('Space')
  await send(page)
  await expect(done(page)).toContainText('Recorded: Core group')

  await page.goto(`/children/${ELDER}?selected=${ELDER}`)
  await planned.first().press('Enter')
  await section(page).getByRole('button', { name: 'That it was entered by mistake…' }).press('Enter')
  await form(page).getByRole('textbox').fill('It is about his brother alone')
  await form(page).getByRole('button', { name: 'Take it off the file' }).press('Enter')
  await expect(done(page)).toContainText('Taken off the file: Core group')
  await page.goto(`/children/${ELDER}?selected=${ELDER}`)
  await expect(section(page)).toBeVisible()
  await expect(planned).toHaveCount(0)
  await page.goto(`/children/${YOUNGER}?selected=${YOUNGER}`)
  await expect(planned.first()).toBeVisible()
  await page.context().close()
})

test('a child of another family who is on file becomes a cousin, and the family gets another name', async ({
  browser,
}) => {
  const page = await comeTo(browser, `/children/${ELDER}?selected=${ELDER}`)
  await section(page).getByRole('button', { name: 'Change what is recorded…' }).press('Enter')
  await form(page).getByText('Brothers, sisters and other children on file').click()
  await form(page).getByRole('button', { name: 'Add: Who they are to other children' }).press('Enter')
  await find(page, 'To which child', 'mereana', /Mereana Poutama/)
  await choose(page, 'What they are to them', 'Cousin')
  await send(page)
  await expect(done(page)).toContainText('Changed on record: Temidayo Adebayo')
  await page.goto(`/children/${ELDER}?view=outline`)
  await expect(page.getByRole('region', { name: /Family/ })).toContainText('Mereana Poutama')

  await page.goto(`/children/${ELDER}?selected=${ELDER}`)
  await section(page).getByRole('button', { name: 'What the family is called…' }).press('Enter')
  await form(page).getByRole('textbox', { name: 'Name' }).fill('Adebayo-Cruz')
  await send(page)
  await expect(done(page)).toContainText('Changed on record: Adebayo-Cruz')
  await page.context().close()
})
