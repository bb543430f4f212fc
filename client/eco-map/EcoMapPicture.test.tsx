import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { modelOn, WORDS } from '../../tests/support/drawn-map.ts'
import { storyRecords } from '../../tests/support/story.ts'
import { enCodes } from '../locales/en/codes.ts'
import { castOfDay } from './cast-of-day.ts'
import { EcoMapPicture, type LegendWords } from './EcoMapPicture.tsx'
import { toElements } from './elements.ts'
import { INK } from './ink.ts'
import { layOut } from './layout.ts'
import { LEGEND_KEYS } from './legend.ts'

const LEGEND = {
  title: 'Legend',
  entry: {
    ...Object.fromEntries(LEGEND_KEYS.map((key) => [key, key])),
    ...enCodes.sector,
    ...enCodes.quality,
  },
} as LegendWords

function picture(day: string, showsInformation: boolean, subtitle = day): string {
  const index = storyRecords('county-line')[0]
  if (!index) throw new Error('a story without a child')
  const model = modelOn(index, day)
  const elements = toElements(model, layOut(castOfDay(model, showsInformation), 'portrait'), WORDS)
  return renderToStaticMarkup(
    <EcoMapPicture
      elements={elements}
      showsInformation={showsInformation}
      tokens={INK}
      title="Eco-map of Amara"
      subtitle={subtitle}
      legendWords={LEGEND}
    />,
  )
}

test('says whose map it is, of which day, who is on it and what the signs mean', () => {
  const svg = picture('2026-11-01', false)
  for (const text of ['Eco-map of Amara', '2026-11-01', 'Priyanka', 'Legend', 'Tenuous', 'unmet']) {
    expect(svg).toContain(text)
  }
})

test('cuts nothing off of what it says of itself, and the map stands below it', () => {
  const said = Array.from({ length: 60 }, (_, at) => `left-out-${at}`)
  const svg = picture('2026-11-01', false, said.join(' '))
  const lines = [...svg.matchAll(/<text x="24" y="(\d+)" font-size="13"[^>]*>([^<]*)</g)]
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.map(([, , line]) => line).join(' ')).toBe(said.join(' '))
  const top = (of: string) => Number(/translate\([\d.-]+ ([\d.-]+)\)/.exec(of)?.[1])
  expect(top(svg) - top(picture('2026-11-01', false))).toBe((lines.length - 1) * 17)
})

test('is black, grey and white in ink', () => {
  const colours = new Set(picture('2026-11-01', true).match(/#[0-9a-f]{6}/g))
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/)
})

test('has no number that is none', () => {
  expect(picture('2026-11-01', true)).not.toMatch(/NaN|undefined|Infinity/)
})

test('leaves the layer of information out unless it is shown', () => {
  expect(picture('2026-11-01', false)).not.toContain('Core group')
  expect(picture('2026-11-01', true)).toContain('Core group')
})
