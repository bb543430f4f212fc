import { readFile } from 'node:fs/promises'
import { ELIS, HEMI, openChild, panel } from './pages.ts'
import { expect, test } from './test.ts'

for (const [form, begins] of [
  ['SVG', '<svg'],
  ['PNG', '\x89PNG'],
] as const) {
  test(`a social worker takes the map away as ${form}`, async ({ page }) => {
    await openChild(page, ELIS)
    await page.getByRole('button', { name: 'Download' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: `Picture (${form})` }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^Elis Prys-D’Souza \d{4}-\d{2}-\d{2}\./)
    const content = await readFile(await file.path(), form === 'SVG' ? 'utf8' : 'latin1')
    expect(content.startsWith(begins)).toBe(true)
    if (form === 'SVG') expect(content).toContain('Siobhán')
  })
}

test('the map goes on paper in black and white, with legend, day and findings', async ({ page }) => {
  await openChild(page, ELIS)
  await page.emulateMedia({ media: 'print' })
  const picture = page.getByRole('img', { name: /Eco-map of Elis Prys-D’Souza, As of 15 June 2026/ })
  await expect(picture).toBeVisible()
  await expect(picture).toContainText('Legend')
  await expect(page.getByRole('heading', { name: 'Findings on 15 June 2026' })).toBeVisible()
  const names = page.getByRole('heading', { name: 'Professionals on the map' }).locator('+ ul')
  await expect(names).toContainText('Gwendoline Achebe-Lindqvist')
  await expect(page.getByRole('complementary')).toBeHidden()
  const colours = await picture.evaluate((svg) =>
    [...svg.querySelectorAll('*')].flatMap((element) => [
      element.getAttribute('fill'),
      element.getAttribute('stroke'),
    ]),
  )
  const notGrey = colours.filter((colour) => {
    const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour ?? '') ?? []
    return red !== green || green !== blue
  })
  expect(notGrey).toEqual([])
})

test('the map and its legend fill one sheet of A4, and the one finding is on the next', async ({ page }) => {
  await openChild(page, HEMI)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf).toContain('/MediaBox [0 0 594.95996 841.91998]')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(2)
})

test('many findings go on few sheets, in full and with nothing cut off', async ({ page }) => {
  await openChild(page, ELIS)
  const tab = panel(page).getByRole('tab', { name: /^Findings/ })
  const all = Number((await tab.innerText()).replace(/\D/g, ''))
  // As wide as what A4 leaves between its margins.
  await page.setViewportSize({ width: 703, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const heading = page.getByRole('heading', { name: 'Findings on 15 June 2026' })
  const findings = page.locator('section', { has: heading }).getByText('What would clear it:')
  await expect(findings).toHaveCount(all)
  const tooWide = await page
    .locator('section', { has: heading })
    .first()
    .evaluate(
      (sheet) =>
        [...sheet.querySelectorAll('p, h3, li')].filter(
          (element) => element.scrollWidth > element.clientWidth + 1,
        ).length,
    )
  expect(tooWide).toBe(0)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(6)
})
