import { readFile } from 'node:fs/promises'
import { ELIS, openChild, panel } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const ADVOCATE = 'Sunniva Reid'
const INVOLVEMENT = `${ELIS}?selected=elis-inv-reid`
const MORE = /^More is held about this child\. Ask Ngaire Adeyemi\.$/
const OPEN = { name: 'Withhold this…' }

test.describe.configure({ mode: 'serial' })

/** What is withheld is there again for whoever comes next. */
async function showAgain(page: Page) {
  await page.goto(INVOLVEMENT)
  const again = panel(page).getByRole('button', { name: 'Show it to everybody again' })
  await expect(again).toBeVisible()
  await again.click()
  await expect(again).toBeHidden()
}

async function withhold(page: Page, reason: string) {
  await page.goto(INVOLVEMENT)
  await panel(page).getByRole('button', OPEN).click()
  await panel(page).getByRole('textbox', { name: 'Why it is withheld' }).fill(reason)
}

test('a social worker withholds a worker from the supervisor, who sees that more is held and whom to ask', async ({
  page,
  browser,
}) => {
  await withhold(page, 'Her mother asked for it')
  await panel(page).getByRole('button', { name: 'Withhold', exact: true }).click()
  await expect(panel(page).getByText('Withheld by Ngaire Adeyemi')).toContainText('Her mother asked for it', {
    timeout: 45_000,
  })

  const other = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const supervisor = await other.newPage()
  await supervisor.goto(ELIS)
  await supervisor.getByRole('button', { name: /^Gwilym Fernandes/ }).click()
  await expect(supervisor.getByRole('heading', { level: 1, name: 'Elis Prys-D’Souza' })).toBeVisible()
  await expect(supervisor.getByText(MORE)).toHaveCount(1)
  await expect(
    panel(supervisor).getByRole('article').filter({ hasText: 'This rests on withheld information.' }).first(),
  ).toBeVisible()
  await supervisor.goto(`${ELIS}?view=outline`)
  await expect(supervisor.getByText(MORE)).toHaveCount(1)
  await expect(supervisor.getByText('Gwendoline Achebe-Lindqvist').first()).toBeVisible()
  await expect(supervisor.getByText(ADVOCATE)).toHaveCount(0)
  await supervisor.emulateMedia({ media: 'print' })
  await expect(supervisor.getByRole('heading', { name: 'Findings on 15 June 2026' })).toBeVisible()
  expect(await supervisor.content()).not.toContain(ADVOCATE)
  await other.close()
  await showAgain(page)
})

test('the paper for the father does not name the worker of the mother, and that for nobody in particular warns', async ({
  page,
}) => {
  await withhold(page, 'He must not know of her')
  await panel(page).getByText('Withhold it from others who may see the child').click()
  await panel(page).getByText('Anton D’Souza').click()
  await panel(page).getByRole('button', { name: 'Withhold', exact: true }).click()
  await expect(panel(page).getByText('Withheld by Ngaire Adeyemi')).toBeVisible()

  await openChild(page, ELIS)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Must not reach Anton D’Souza: /).first()).toBeVisible()
  expect(await page.content()).toContain(ADVOCATE)

  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: /Made for/ }).click()
  await page.getByRole('option', { name: 'Anton D’Souza' }).click()
  await expect(page).toHaveURL(/madeFor=elis-anton/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Made for Anton D’Souza: /).first()).toBeVisible()
  expect(await page.content()).not.toContain(ADVOCATE)
  await page.emulateMedia({ media: 'screen' })

  const agenda = `${ELIS}?agenda=elis-meeting-26-core-group`
  await page.goto(agenda)
  await expect(page.getByText(/^Must not reach Anton D’Souza: /)).toBeVisible()
  expect(await page.content()).toContain(ADVOCATE)
  await page.goto(`${agenda}&madeFor=elis-anton`)
  await expect(page.getByText(/^Made for Anton D’Souza: /).first()).toBeVisible()
  expect(await page.content()).not.toContain(ADVOCATE)
  await showAgain(page)
})

test('no paper and no file that is made for the mother holds what the child or others of the family said', async ({
  page,
}) => {
  const said = ['Pulled the curtain', 'He settles with me and nobody else.', '"childVoice"', '"by":"family"']
  const recordFile = async () => {
    await page.getByRole('button', { name: 'Download' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Record (network file)' }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  await openChild(page, ELIS)
  const whole = await recordFile()
  for (const words of said) expect(whole).toContain(words)
  const agenda = `${ELIS}?agenda=elis-meeting-26-core-group`
  await page.goto(agenda)
  const voice = page.getByRole('listitem').filter({ hasText: 'How the child is heard' })
  await expect(voice.getByRole('listitem').first()).toBeVisible()
  await page.getByRole('button', { name: /Made for/ }).click()
  await page.getByRole('option', { name: 'Rhiannon Prys' }).click()
  await expect(
    page.getByText(/^Made for Rhiannon Prys: .* whatever the child and others of the family said/).first(),
  ).toBeVisible()
  await expect(voice).toContainText('Words of the child are not in what is made for somebody of the family.')
  await expect(voice.getByRole('listitem')).toHaveCount(0)

  await openChild(page, ELIS)
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('group', { name: 'Made for' }).getByRole('menuitem', { name: 'Rhiannon Prys' }).click()
  await expect(page.getByRole('button', { name: /Made for/ })).toContainText('Rhiannon Prys')
  const made = await recordFile()
  for (const words of said) expect(made).not.toContain(words)
  expect(made).toContain(ADVOCATE)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Made for Rhiannon Prys: /).first()).toBeVisible()
})
