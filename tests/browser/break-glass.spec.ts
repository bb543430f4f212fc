import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { comeInAs } from './as-people.ts'
import { expectNothingFound } from './axe.ts'
import { answerOnce, ELIS, isListening, run } from './pages.ts'
import { expect, test } from './test.ts'

/** A child whom neither the social worker nor the supervisor sees. */
const CHILD = 'laleh-rahimi'
const PAGE = `/children/${CHILD}`
const FILE = {
  format: 'ecomap-network',
  version: 1,
  families: [{ id: 'rahimi', name: 'Rahimi' }],
  children: [{ id: CHILD, family: 'rahimi', name: 'Laleh Rahimi', dateOfBirth: '2017-03-09', pathways: [] }],
}
const OFFER = { name: 'Open in an emergency…' }
const REASON = { name: 'Why you need to see this child now' }
const OPEN = { name: 'Open the record' }
const BANNER = /^You see this child by break-glass until \d\d:\d\d\. What you look at is recorded\.$/
const NOBODY = { name: 'No child is on file at this address' }
const OPENED = { name: `Gwilym Fernandes opened the child ${CHILD}` }

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'ecomap-file-'))
  const file = join(folder, 'network.json')
  writeFileSync(file, JSON.stringify(FILE))
  run('server/exchange/import.command.ts', file, '--for', 'panel-member')
  rmSync(folder, { recursive: true })
})

test('a supervisor opens a child in an emergency, having signed in once more, and the auditor reviews it', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'supervisor')
  await page.goto(PAGE)
  await expect(page.getByRole('heading', NOBODY)).toBeVisible()
  await page.getByRole('link', OFFER).click()
  await expect(page.getByText('open to you for 60 minutes')).toBeVisible()
  await expectNothingFound(page)
  await page.getByRole('textbox', REASON).fill('urgent')
  await page.getByRole('button', OPEN).click()
  await expect(page.getByRole('alert')).toContainText('at least 3 more different words')

  await answerOnce(page, 'BreakGlass', { breakGlass: { __typename: 'StepUpNeeded', within: 300 } })
  await page.getByRole('textbox', REASON).fill('Police found her alone in the park')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Show once more that it is you' })).toBeVisible()
  const again = page.getByRole('button', { name: 'Sign in again as Gwilym Fernandes' })
  await expect(again).toBeFocused()
  await expectNothingFound(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText(BANNER)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Laleh Rahimi' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`))
  await expectNothingFound(page)

  const auditor = await comeInAs(browser, 'auditor')
  await auditor.goto('/break-glass')
  await expect(auditor.getByRole('link', { name: 'Uses of break-glass: 1 to review' })).toBeVisible()
  const use = auditor.getByRole('article', OPENED)
  await expect(use).toContainText('Police found her alone in the park')
  await expect(auditor.getByText('Laleh Rahimi')).toHaveCount(0)
  await expectNothingFound(auditor)
  await use.getByRole('button', { name: 'Keep the review' }).click()
  await expect(use.getByRole('alert')).toContainText('Say whether it was justified.')
  await use.getByRole('radio', { name: 'Justified', exact: true }).check()
  await use.getByRole('textbox').fill('Rang the police, who confirm it.')
  await use.getByRole('button', { name: 'Keep the review' }).click()
  await expect(auditor.getByText('Your review is kept.')).toBeVisible()
  await expect(use).toBeHidden()
  await expect(auditor.getByRole('link', { name: 'Uses of break-glass: none to review' })).toBeVisible()
  await auditor.getByRole('link', { name: 'Reviewed', exact: true }).click()
  await expect(use).toContainText('Rang the police, who confirm it.')
  await expect(use).toContainText('Reviewed by Rajan Whitcombe')
  await auditor.context().close()
  await page.context().close()
})

for (const [width, colorScheme] of [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'dark'],
] as const)
  test(`axe finds nothing on what is opened, on the form, and on the reviews: ${width} wide, ${colorScheme}`, async ({
    browser,
  }) => {
    const options = { viewport: { width, height: 844 }, colorScheme, reducedMotion: 'reduce' }
    const [page, auditor] = [
      await comeInAs(browser, 'supervisor', options),
      await comeInAs(browser, 'auditor', options),
    ]
    for (const [who, address, shown] of [
      [page, PAGE, page.getByText(BANNER)],
      [page, '/emergency', page.getByRole('button', OPEN)],
      [auditor, '/break-glass?show=reviewed', auditor.getByRole('article', OPENED)],
    ] as const) {
      await who.goto(address)
      await expect(shown).toBeVisible()
      await expectNothingFound(who)
      expect(await who.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.context().close()
    await auditor.context().close()
  })

test('the page closes itself when the time is over, and is ended before by whoever opened it', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'supervisor')
  await page.route('**/graphql', async (route) => {
    if (isListening(route)) return route.continue()
    const response = await route.fetch()
    const json = await response.json()
    // The clock of the server cannot be turned from here; what it says is left can.
    if (json.data?.child?.openedByBreakGlass) json.data.child.openedByBreakGlass.secondsLeft = 4
    await route.fulfill({ response, json })
  })
  await page.goto(PAGE)
  await expect(page.getByText(BANNER)).toBeVisible()
  await expect(page.getByText('The time is over, and the record is closed.')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/emergency\\?child=${CHILD}&over=1$`))
  await expect(page.getByText('Laleh Rahimi')).toHaveCount(0)

  await page.unroute('**/graphql')
  await page.goto(PAGE)
  await page.getByRole('button', { name: 'End now' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Children' })).toBeVisible()
  await page.goBack()
  await page.goto(PAGE)
  await expect(page.getByRole('heading', NOBODY)).toBeVisible()
  await page.context().close()
})

test('nobody is opened by half a name, whoever is seen already needs no emergency, and others review', async ({
  browser,
}) => {
  const page = await comeInAs(browser, 'social-worker')
  await page.goto('/?q=laleh')
  await page.getByRole('link', OFFER).click()
  await page.getByRole('textbox', { name: 'The child’s name, in full' }).fill('Laleh')
  await page.getByRole('textbox', REASON).fill('Police found her alone in the park')
  await page.getByRole('button', OPEN).click()
  await expect(page.getByRole('alert')).toContainText('the day on which the child was born')
  await page.getByRole('spinbutton').first().click()
  await page.keyboard.type('09032017')
  await page.getByRole('button', OPEN).click()
  await expect(page.getByRole('alert')).toContainText('No record was opened')
  await expect(page.getByRole('alert')).toContainText('You can try 2 more times within 24 hours.')
  await expect(page).toHaveURL(/\/emergency$/)

  await page.goto('/emergency?child=elis-prys-dsouza')
  await page.getByRole('textbox', REASON).fill('Police found him alone in the park')
  await page.getByRole('button', OPEN).click()
  await page.getByRole('link', { name: 'The child’s page' }).click()
  await expect(page).toHaveURL(new RegExp(`${ELIS}$`))
  await page.goto('/break-glass')
  await expect(
    page.getByRole('heading', { name: 'Reviewing how break-glass is used is not part of your role' }),
  ).toBeVisible()
  await page.context().close()
})
