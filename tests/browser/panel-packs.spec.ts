import { HEMI, openChild } from './pages.ts'
import { expect, type Page, test } from './test.ts'

const TITLE = 'Care panel of 2 July'

async function comeIn(page: Page, address: string, name: RegExp) {
  await page.goto(address)
  await page.getByRole('button', { name }).click()
}

async function openPacks(page: Page) {
  await openChild(page, HEMI)
  await page.getByRole('button', { name: 'Download' }).click()
  await page.getByRole('menuitem', { name: 'Packs for panels…' }).click()
  return page.getByRole('dialog', { name: 'Packs for panels' })
}

test('a social worker packs a record for a panel, a member reads it and nothing else, until it is ended', async ({
  page,
  browser,
}) => {
  const packs = await openPacks(page)
  await packs.getByRole('button', { name: 'Make the pack' }).click()
  await expect(packs.getByRole('alert')).toContainText('at least one person')
  await packs.getByLabel('Which panel it is for, and why').fill(TITLE)
  await packs.getByRole('searchbox', { name: 'Who reads it' }).fill('marchetti')
  await packs.getByText('Ilse Marchetti').click()
  await packs.getByRole('button', { name: 'Make the pack' }).click()
  await expect(packs.getByText('The pack is made.')).toBeVisible()
  await expect(packs.getByRole('listitem').filter({ hasText: TITLE })).toContainText('Ilse Marchetti')

  const other = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const member = await other.newPage()
  await comeIn(member, '/', /^Ilse Marchetti/)
  await expect(member.getByRole('heading', { level: 1, name: 'Panel packs' })).toBeVisible()
  await member.getByRole('link', { name: /^Hēmi/ }).click()
  await expect(member.getByRole('heading', { level: 1, name: /^Hēmi/ })).toBeVisible()
  await expect(member.getByText(`${TITLE}: `)).toBeVisible()
  await expect(member.getByRole('button', { name: 'What if…' })).toHaveCount(0)
  await expect(member.getByRole('article').first()).toBeVisible()
  await member.getByRole('article').first().getByRole('button').first().click()
  await expect(member).toHaveURL(/\/packs\/.*finding=/)
  const pack = member.url()
  await member.goto(HEMI)
  await expect(member.getByText('not open to your role')).toBeVisible()

  await packs.getByRole('button', { name: `End the pack “${TITLE}” now` }).click()
  await expect(packs.getByRole('listitem').filter({ hasText: TITLE })).toHaveCount(0)
  await member.goto(pack)
  await expect(member.getByText('This pack can’t be read')).toBeVisible()
  await other.close()
})
