import { ELIS, HEMI, NOUR, openChild, panel, rowsOf } from './pages.ts'
import { expect, type Locator, type Page, test } from './test.ts'

/** What browser tests keep, they drop again: others read the same children. */

async function start(page: Page, child: string): Promise<void> {
  await openChild(page, child)
  await page.getByRole('button', { name: 'What if…' }).click()
  await expect(page.getByText('Trying something out: nothing is changed on record')).toBeVisible()
}

/** Opens the form for a kind of change. */
async function suppose(page: Page, kind: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Suppose a change' }).click()
  await page.getByRole('menuitem', { name: kind, exact: true }).click()
  const form = page.getByRole('form', { name: kind })
  await expect(form).toBeVisible()
  return form
}

async function choose(page: Page, form: Locator, label: string, option: string): Promise<void> {
  await form.getByRole('button', { name: new RegExp(`${label}$`) }).click()
  await page.getByRole('option').filter({ hasText: option }).first().click()
}

async function typeDay(page: Page, group: Locator, digits: string): Promise<void> {
  await group.getByRole('spinbutton', { name: /^day/ }).click()
  await page.keyboard.type(digits)
  await page.keyboard.press('Enter')
}

async function add(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form).toBeHidden()
}

/** The column of findings under this heading. */
function column(page: Page, name: 'Would clear' | 'Would appear') {
  return panel(page).getByRole('region', { name })
}

async function drop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Drop the draft' }).click()
  await page.getByRole('button', { name: 'Drop it' }).click()
  await expect(page).not.toHaveURL(/whatif=/)
}

async function keep(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Keep/ }).click()
  await expect(page.getByText(/Kept by .+ on 15 June 2026/).first()).toBeVisible()
  return new URL(page.url()).searchParams.get('whatif') ?? ''
}

test('a supervisor sees what would be open if Losa left in May', async ({ page }) => {
  await start(page, HEMI)
  const form = await suppose(page, 'An involvement ends')
  await choose(page, form, 'Involvement', 'Losa')
  await typeDay(page, form.getByRole('group', { name: 'Ends on' }), '01052027')
  await add(form)
  await expect(panel(page).getByText(/Losa .+ ends on 1 May 2027\./)).toBeVisible()
  await expect(panel(page).getByText('Begins after the day that is shown')).toBeVisible()
  await expect(column(page, 'Would appear').getByRole('article')).toHaveCount(0)
  const day = page.getByRole('region', { name: 'As of' }).getByRole('group', { name: 'As of' })
  await typeDay(page, day, '02052027')
  await expect(page).toHaveURL(/day=2027-05-02/)
  await expect(column(page, 'Would appear')).toContainText('No lead professional')
  await expect(panel(page).getByRole('status').filter({ hasText: 'would appear' })).toHaveText(
    /^\d+ would clear, [1-9]\d* would appear/,
  )
  await expect(page).not.toHaveURL(/Losa|losa/)
})

test('somebody from the directory meets the need that nobody meets, and the finding would clear', async ({
  page,
}) => {
  await start(page, ELIS)
  const form = await suppose(page, 'Somebody is involved')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('Professional: choose one.')
  await form.getByRole('combobox', { name: 'Find in the directory by name' }).click()
  await page.keyboard.type('johanna')
  await page.getByRole('option', { name: /Jóhanna Sigurðardóttir-Cole/ }).click()
  await form.getByText('About eight words at two years').click()
  await add(form)
  await expect(column(page, 'Would clear')).toContainText('About eight words')
  await page.getByRole('radio', { name: 'Outline' }).check({ force: true })
  await expect(rowsOf(page, 'Eastholm Children’s Health').filter({ hasText: 'Jóhanna' })).toContainText(
    'Would join',
  )
})

test('a lead is named from the details of an involvement, and taken out again', async ({ page }) => {
  await openChild(page, `${NOUR}?view=outline`)
  const row = rowsOf(page, 'Eastholm Children’s Services').filter({ hasText: 'Yusra' })
  await row.getByRole('link', { name: 'Social worker' }).first().click()
  await panel(page).getByRole('button', { name: 'What if this led…' }).click()
  await add(page.getByRole('form', { name: 'A lead professional' }))
  await expect(column(page, 'Would clear')).toContainText('No lead professional')
  await panel(page)
    .getByRole('button', { name: /^Take out: Yusra/ })
    .click()
  await expect(column(page, 'Would clear').getByRole('article')).toHaveCount(0)
  await page.getByRole('button', { name: 'Stop trying' }).click()
  await expect(page).not.toHaveURL(/whatif=/)
})

test('a draft is kept, opened by its link on the day that it is for, and dropped', async ({
  page,
  context,
}) => {
  await start(page, HEMI)
  await panel(page).getByRole('textbox', { name: 'What it is about' }).fill('If Losa left')
  const form = await suppose(page, 'An involvement ends')
  await choose(page, form, 'Involvement', 'Losa')
  await add(form)
  const day = page.getByRole('region', { name: 'As of' }).getByRole('group', { name: 'As of' })
  await typeDay(page, day, '20062026')
  await expect(page).toHaveURL(/day=2026-06-20/)
  const id = await keep(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname + new URL(link).search).toBe(`${HEMI}?whatif=${id}`)

  const other = await context.newPage()
  await openChild(other, link)
  await expect(other).toHaveURL(/day=2026-06-20/)
  await expect(other.getByText(/If Losa left · Supposed for 20 June 2026 · Kept by/)).toBeVisible()
  await expect(column(other, 'Would appear')).toContainText('No lead professional')
  await drop(other)

  await openChild(page, link)
  await expect(panel(page).getByText('No draft is kept at this address')).toBeVisible()
})

test('whoever leaves something unkept is asked first', async ({ page }) => {
  await start(page, ELIS)
  const form = await suppose(page, 'Two work jointly')
  await choose(page, form, 'Involvement', 'Tomasz')
  await choose(page, form, 'Jointly with', 'Delphine')
  await add(form)
  await page.getByRole('link', { name: 'Ecomap' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Go on trying' }).click()
  await expect(panel(page).getByText(/Tomasz .+ and Delphine .+ work jointly\./)).toBeVisible()
  await page.getByRole('button', { name: 'Stop trying' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click()
  await expect(page).not.toHaveURL(/whatif=/)
})

test('of two at one draft the second sees both, keeps theirs as a new one, and nothing is lost', async ({
  page,
  context,
}) => {
  await start(page, NOUR)
  await panel(page).getByRole('textbox', { name: 'What it is about' }).fill('Who leads?')
  const form = await suppose(page, 'A lead professional')
  await choose(page, form, 'Involvement', 'Yusra')
  await add(form)
  await keep(page)
  const other = await context.newPage()
  await openChild(other, page.url())
  const title = (of: Page) => panel(of).getByRole('textbox', { name: 'What it is about' })
  await title(other).fill('Who leads from now on?')
  await other.getByRole('button', { name: 'Keep the changes' }).click()
  await expect(other.getByRole('button', { name: 'Keep the changes' })).toBeDisabled()

  await title(page).fill('Who leads Nour?')
  await page.getByRole('button', { name: 'Keep the changes' }).click()
  const conflict = panel(page).getByRole('region', { name: 'Somebody kept another version in the meantime' })
  await expect(conflict).toContainText('“Who leads from now on?”')
  await expect(title(page)).toHaveValue('Who leads Nour?')
  const before = page.url()
  await conflict.getByRole('button', { name: 'Keep mine as a new draft' }).click()
  await expect(conflict).toBeHidden()
  expect(page.url()).not.toBe(before)
  await expect(title(page)).toHaveValue('Who leads Nour?')
  await expect(panel(page).getByRole('link', { name: /^Who leads from now on\?/ })).toBeVisible()
  await drop(page)
  await drop(other)
})

test('what is entered stays while the server is gone', async ({ page, context }) => {
  await start(page, ELIS)
  const form = await suppose(page, 'Family or informal support')
  await choose(page, form, 'Who supports', 'Anton')
  await choose(page, form, 'Need', 'About eight words')
  await add(form)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Keep as a draft' }).click()
  await expect(panel(page).getByRole('alert')).toContainText('What you entered stays here')
  await expect(panel(page).getByText(/Anton .+ supports “About eight words/)).toBeVisible()
  await context.setOffline(false)
  await keep(page)
  await drop(page)
})

test('on paper it says that it is supposed', async ({ page }) => {
  await start(page, HEMI)
  const form = await suppose(page, 'An involvement ends')
  await choose(page, form, 'Involvement', 'Losa')
  await add(form)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: /^What if: Hēmi .+nothing is changed on record/ })).toBeVisible()
  await expect(
    page.getByRole('heading', { name: /^Supposed, not on record: What if, 15 June 2026/ }),
  ).toBeVisible()
  await expect(page.getByText('This map shows what is recorded, and nothing else.')).toHaveCount(0)
})
