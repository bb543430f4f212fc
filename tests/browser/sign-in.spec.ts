import { answerOnce, ELIS, HEMI, openChild } from './pages.ts'
import { expect, test } from './test.ts'

test.use({ storageState: { cookies: [], origins: [] } })

const nameOfElis = { level: 1, name: 'Elis Prys-D’Souza' } as const

test('somebody who is sent a link comes in first, and then sees what it leads to', async ({ page }) => {
  await page.goto(ELIS)
  await expect(page.getByText('it is for trying out, on this machine alone')).toBeVisible()
  await expect(page.getByText('Elis')).toBeHidden()
  await page.getByRole('button', { name: /^Gwilym Fernandes/ }).click()
  await expect(page.getByRole('heading', nameOfElis)).toBeVisible()
})

test('after signing out nothing of a case is left in the browser, and the way back leads to signing in', async ({
  page,
}) => {
  await page.goto(ELIS)
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  await expect(page.getByRole('heading', nameOfElis)).toBeVisible()
  // A page before the last one, to go back to.
  await openChild(page, HEMI)
  await page.getByRole('button', { name: /Signed in as Ngaire Adeyemi/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Who is looking?' })).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /elis/i,
  )
  expect(await page.context().cookies()).toEqual([])
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Who is looking?' })).toBeVisible()
  await expect(page.getByText('Elis')).toBeHidden()
})

test('a session that is over asks to sign in again, on the page where one was', async ({ page, context }) => {
  await page.goto(ELIS)
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  await expect(page.getByRole('heading', nameOfElis)).toBeVisible()
  await context.clearCookies()
  await page.getByRole('link', { name: 'Ecomap' }).click()
  await expect(page.getByText('Your session is over.')).toBeVisible()
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Children' })).toBeVisible()
})

test('what was begun when a session ended is there again for the same reader, and meanwhile nothing of a case is in the page', async ({
  page,
}) => {
  await page.goto(ELIS)
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  await expect(page.getByRole('heading', nameOfElis)).toBeVisible()
  const begin = async () => {
    await page.getByRole('button', { name: 'Record…', exact: true }).click()
    await page.getByRole('menuitem', { name: 'A need', exact: true }).click()
  }
  const need = page.getByRole('textbox', { name: 'What is needed' })
  await begin()
  await need.fill('A quiet place to read')
  await page.request.post('/sign-out', { data: {} })
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByText('Your session is over.')).toBeVisible()
  expect(`${await page.title()} ${await page.content()}`).not.toMatch(/Elis|A quiet place/)
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  await expect(need).toHaveValue('A quiet place to read')
  await expect(page.getByRole('heading', nameOfElis)).toBeVisible()
  await expect(page.getByRole('img', { name: /^Eco-map of/ })).toBeVisible()

  await page.request.post('/sign-out', { data: {} })
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: /^Gwilym Fernandes/ }).click()
  await expect(page.getByRole('heading', nameOfElis)).toBeVisible()
  await expect(need).toBeHidden()
  await begin()
  await expect(need).toHaveValue('')
})

test('whose session ends while a child is asked for is asked to sign in, and not told that there is no such child', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  const elis = page.getByRole('link', { name: /Elis/ })
  await expect(elis).toBeVisible()
  await answerOnce(page, 'EcoMap', { today: '2026-06-15', me: null, child: null })
  await page.request.post('/sign-out', { data: {} })
  await elis.click()
  await expect(page.getByText('Your session is over.')).toBeVisible()
})

test('what lies over a page when its reader’s session ends goes with it', async ({ page }) => {
  await page.goto(ELIS)
  await page.getByRole('button', { name: /^Ngaire Adeyemi/ }).click()
  await page.getByRole('button', { name: /^Filter/ }).click()
  const filter = page.getByRole('dialog')
  await expect(filter).toBeVisible()
  await page.request.post('/sign-out', { data: {} })
  await expect(page.getByText('Your session is over.')).toBeVisible()
  await expect(filter).toBeHidden()
  await expect(page.getByRole('button', { name: /^Ngaire Adeyemi/ })).toBeVisible()
})

for (const person of ['Tamsin Oyelaran', 'Rajan Whitcombe', 'Ilse Marchetti']) {
  test(`${person}, whose role has no cases, sees no child, nor by a link`, async ({ page }) => {
    await page.goto(ELIS)
    await page.getByRole('button', { name: new RegExp(`^${person}`) }).click()
    await expect(
      page.getByRole('heading', { name: 'Children’s records are not open to your role' }),
    ).toBeVisible()
    await expect(page.getByText('Elis')).toBeHidden()
  })
}
