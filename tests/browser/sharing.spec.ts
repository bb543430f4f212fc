import { openChild, panel } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const OMAR = '/children/haddad-omar'
const DETAILS = `${OMAR}?selected=haddad-omar`

test.describe.configure({ mode: 'serial' })

function section(page: Page, name: string) {
  return panel(page).getByRole('region', { name })
}

test('a social worker writes down what was shared with the school, on which ground, and whose views were sought', async ({
  page,
}) => {
  await openChild(page, DETAILS)
  const decisions = section(page, 'Shared and not shared')
  await decisions.getByRole('button', { name: 'Record what was shared, or not…' }).click()
  const form = decisions.getByRole('form')
  await expect(form.getByRole('textbox', { name: 'What it was about' })).toBeFocused()
  await form.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(form.getByRole('alert')).toHaveText('Write or choose: What it was about.')

  await form
    .getByRole('textbox', { name: 'What it was about' })
    .fill('That Omar sleeps at his aunt’s this week')
  await form.getByRole('group', { name: 'With whom' }).getByRole('checkbox').first().check({ force: true })
  await form
    .getByRole('checkbox', { name: 'Part of a public body’s safeguarding work' })
    .check({ force: true })
  await form.getByRole('group', { name: 'Whose views' }).getByRole('checkbox').first().check({ force: true })
  await form.getByRole('textbox', { name: /^What .+ said$/ }).fill('My teacher can know')
  await form.getByRole('textbox', { name: 'Why it was decided so' }).fill('He is tired in the mornings')
  await form.getByRole('button', { name: 'Record', exact: true }).click()

  const entry = decisions
    .getByRole('listitem')
    .filter({ hasText: 'That Omar sleeps at his aunt’s this week' })
  await expect(entry).toContainText('Shared: That Omar sleeps at his aunt’s this week')
  await expect(entry).toContainText('Ground: Part of a public body’s safeguarding work')
  await expect(entry).toContainText('My teacher can know')
  await expect(entry).toContainText('Why: He is tired in the mornings')
  await expect(entry).toContainText('Recorded by Ngaire Adeyemi')
  await expect(form).toBeHidden()
})

test('consent that is withdrawn shows on the map, in its legend and in the outline', async ({ page }) => {
  await openChild(page, DETAILS)
  const consents = section(page, 'Consent to share')
  await consents.getByRole('button', { name: 'Record a consent…' }).click()
  const form = consents.getByRole('form', { name: 'Record a consent…' })
  await form
    .getByRole('textbox', { name: 'What may be shared' })
    .fill('The football club may know when he is away')
  await form.getByRole('button', { name: 'Record', exact: true }).click()
  const entry = consents.getByRole('listitem').filter({ hasText: 'The football club' })
  await expect(entry).toContainText('Given: The football club may know when he is away')
  await page.getByRole('button', { name: 'Legend' }).click()
  await expect(page.getByText('Consent to share holds')).toBeVisible()

  await entry.getByRole('button', { name: 'Withdrawn: The football club' }).click()
  await entry.getByRole('button', { name: 'Record that it was withdrawn' }).click()
  await expect(entry).toContainText('Withdrawn: The football club may know when he is away')
  await expect(page.getByText('Consent refused or over')).toBeVisible()
  await page.goto(`${OMAR}?view=outline`)
  await expect(page.getByText('Consent to share: withdrawn. The football club')).toBeVisible()
})

test('what cannot be sent now stays written', async ({ page }) => {
  await openChild(page, DETAILS)
  const decisions = section(page, 'Shared and not shared')
  await decisions.getByRole('button', { name: 'Record what was shared, or not…' }).click()
  const about = decisions.getByRole('textbox', { name: 'What it was about' })
  await about.fill('Nothing of the hearing')
  await page.route('**/graphql', (route) => route.abort())
  const back = page.waitForResponse('**/ready')
  await decisions.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(decisions.getByRole('alert')).toContainText('nothing was recorded')
  // The server seems to be back; the page asks again, and cannot be answered again.
  await back
  await page.waitForEvent('requestfailed', (request) => request.url().endsWith('/graphql'))
  await expect(about).toHaveValue('Nothing of the hearing')
})
