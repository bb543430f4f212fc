import { glyphImage, INFORMAL_GLYPH, PERSON_GLYPH, SECTOR_GLYPHS } from './glyphs.ts'
import type { MapTokens } from './map-tokens.ts'
import type { StyleRule } from './style-rule.ts'

/** Of two days: who came has a strong rim, and what the other day alone has is an empty, quiet shape. */
export function comparedAppearance(tokens: MapTokens): StyleRule[] {
  const quiet = {
    'background-color': tokens.map,
    'border-width': 1.5,
    'border-style': 'dashed',
    'border-color': tokens.textQuiet,
    color: tokens.textQuiet,
    'font-weight': 400,
  }
  return [
    {
      selector: '.change-joined',
      style: { 'font-weight': 700, 'border-width': 3, 'border-color': tokens.text },
    },
    { selector: '.change-part, .change-quiet', style: { 'font-weight': 600 } },
    { selector: 'node.other-day', style: { ...quiet, 'background-fill': 'solid', 'outline-width': 0 } },
    { selector: '.agency.other-day', style: { 'background-opacity': 0 } },
    {
      selector: '.person.other-day',
      style: { 'background-image': glyphImage(PERSON_GLYPH, tokens.textQuiet) },
    },
    {
      selector: '.informal.other-day',
      style: { 'background-image': glyphImage(INFORMAL_GLYPH, tokens.textQuiet) },
    },
    ...Object.entries(SECTOR_GLYPHS).map(([sector, path]) => ({
      selector: `.other-day.sector-${sector}`,
      style: { 'background-image': glyphImage(path, tokens.textQuiet) },
    })),
  ]
}
