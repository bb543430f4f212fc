import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { newZealand } from '../../domain/findings/profiles/new-zealand.ts'
import { toldNetwork } from '../../tests/support/told-network.ts'
import '../locales/i18n.ts'
import '../locales/eco-map-words.ts'
import { FindingThresholds } from './FindingThresholds.tsx'
import { readFindings } from './read-findings.ts'

/** What a reader sees of the profile by which the first finding of a kind was found. */
function shown(kind: string): string {
  const finding = readFindings(toldNetwork({}), newZealand).find((one) => one.kind === kind)
  if (!finding) throw new Error(`no ${kind}`)
  const { profile, thresholds } = finding
  return renderToStaticMarkup(<FindingThresholds profile={profile} thresholds={thresholds} />).replace(
    /<[^>]*>/g,
    ' ',
  )
}

test('a finding shows its practice profile, the number it used, and where the number is from', () => {
  const text = shown('CHILD_NOT_SEEN')
  expect(text).toContain('“New Zealand”')
  expect(text).toContain('A child is seen face to face at child protection within 14 days.')
  expect(text).toContain(
    'Carried over from England’s default: no public document of New Zealand gives a number.',
  )
})

test('a public document is named with publisher and year', () => {
  expect(shown('NO_PLAN')).toMatch(
    /A plan is expected at: .*Oranga Tamariki, Ministry for Children, 2017: one plan for each child/,
  )
})
