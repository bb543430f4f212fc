import { comparedAppearance } from './compared-appearance.ts'
import {
  badgeImage,
  CONSENT_GLYPHS,
  glyphImage,
  INFORMAL_GLYPH,
  PERSON_GLYPH,
  SECTOR_GLYPHS,
} from './glyphs.ts'
import { FONT_SIZE } from './labels.ts'
import type { MapTokens } from './map-tokens.ts'
import { SECTOR_GROUPS } from './sector.ts'
import { LEVEL, type StyleRule } from './style-rule.ts'

/** The look of households, agencies, people, needs and professionals. */
export function nodeAppearance(tokens: MapTokens): StyleRule[] {
  return [
    ...labels(tokens),
    ...ground(tokens),
    ...people(tokens),
    ...needs(tokens),
    ...professionals(tokens),
    ...comparedAppearance(tokens),
  ]
}

function labels(tokens: MapTokens): StyleRule[] {
  const side = (name: string, halign: string, valign: string, justification: string): StyleRule => ({
    selector: `.label-${name}`,
    style: { 'text-halign': halign, 'text-valign': valign, 'text-justification': justification },
  })
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: tokens.text,
        'font-family': tokens.font,
        'font-size': FONT_SIZE.text,
        'line-height': 1.25,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-margin-x': 'data(labelX)',
        'text-margin-y': 'data(labelY)',
        'text-events': 'yes',
        'text-background-color': tokens.map,
        'text-background-opacity': 0.86,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': 4,
        'z-index-compare': 'manual',
        'z-index': LEVEL.node,
        'overlay-opacity': 0,
        'background-image-containment': 'over',
      },
    },
    side('inside', 'center', 'center', 'center'),
    side('free', 'center', 'center', 'center'),
    side('left', 'left', 'center', 'right'),
    side('right', 'right', 'center', 'left'),
    side('below', 'center', 'bottom', 'center'),
    side('above', 'center', 'top', 'center'),
    side('heading-left', 'left', 'top', 'right'),
    side('heading-right', 'right', 'top', 'left'),
  ]
}

function ground(tokens: MapTokens): StyleRule[] {
  return [
    {
      selector: '.circle',
      style: {
        shape: 'ellipse',
        'background-color': tokens.map,
        'background-opacity': 0,
        'border-width': 1.5,
        'border-color': tokens.homeLine,
        'border-style': 'dotted',
        color: tokens.textQuiet,
        'z-index': LEVEL.circle,
      },
    },
    {
      selector: '.circle.home',
      style: {
        'background-color': tokens.home,
        'background-opacity': 1,
        'border-style': 'solid',
        'border-width': 2,
        'font-weight': 600,
        'z-index': LEVEL.home,
      },
    },
    {
      selector: '.heading',
      style: {
        'background-opacity': 0,
        'font-size': FONT_SIZE.heading,
        'font-weight': 700,
        'text-background-opacity': 0,
        'z-index': LEVEL.agency,
        events: 'no',
      },
    },
    {
      selector: '.agency',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '20px',
        'background-opacity': 0.1,
        'border-width': 0,
        color: tokens.textQuiet,
        'font-size': FONT_SIZE.small,
        'font-weight': 500,
        'text-background-opacity': 0,
        'z-index': LEVEL.agency,
      },
    },
    ...SECTOR_GROUPS.flatMap((group): StyleRule[] => [
      { selector: `.heading.group-${group}`, style: { color: tokens.sectors[group] } },
      { selector: `.agency.group-${group}`, style: { 'background-color': tokens.sectors[group] } },
      {
        selector: `.professional.group-${group}`,
        style: { 'background-color': tokens.sectors[group], 'border-color': tokens.sectors[group] },
      },
    ]),
  ]
}

function people(tokens: MapTokens): StyleRule[] {
  return [
    {
      selector: '.person',
      style: {
        shape: 'ellipse',
        'background-color': tokens.family,
        'border-width': 2,
        'border-color': tokens.familyLine,
        'background-image': glyphImage(PERSON_GLYPH, tokens.familyLine),
        'background-width': '62%',
        'background-height': '62%',
      },
    },
    {
      selector: '.informal',
      style: { shape: 'hexagon', 'background-image': glyphImage(INFORMAL_GLYPH, tokens.familyLine) },
    },
    { selector: '.sibling', style: { 'border-width': 3 } },
    { selector: '.at-home', style: { 'text-background-color': tokens.home } },
    { selector: '.away', style: { 'border-style': 'dashed', 'background-color': tokens.map } },
    {
      selector: '.child',
      style: {
        'background-color': tokens.child,
        'border-width': 3,
        'border-color': tokens.childText,
        'background-image': glyphImage(PERSON_GLYPH, tokens.childText),
        'font-size': FONT_SIZE.child,
        'font-weight': 600,
      },
    },
    ...Object.entries(CONSENT_GLYPHS).map(
      ([state, path]): StyleRule => ({
        selector: `.child.${state}`,
        style: {
          'background-image': [
            glyphImage(PERSON_GLYPH, tokens.childText),
            badgeImage(path, state === 'consent' ? tokens.text : tokens.open, tokens.map),
          ],
          'background-width': ['62%', '34%'],
          'background-height': ['62%', '34%'],
          'background-position-x': ['50%', '106%'],
          'background-position-y': ['50%', '106%'],
          'background-clip': ['node', 'none'],
          'background-image-containment': ['inside', 'over'],
          'bounds-expansion': '4px',
        },
      }),
    ),
  ]
}

function needs(tokens: MapTokens): StyleRule[] {
  const band = (level: string, share: number): StyleRule => ({
    selector: `.level-${level}`,
    style: { 'background-gradient-stop-positions': `0% ${share}% ${share}% 100%` },
  })
  return [
    {
      selector: '.need',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-right',
        'background-gradient-stop-colors': [tokens.need, tokens.need, tokens.needFill, tokens.needFill],
        'border-width': 1.25,
        'border-color': tokens.need,
        'text-background-opacity': 0,
      },
    },
    band('emerging', 1.5),
    band('moderate', 2.5),
    band('high', 4),
    band('critical', 6),
    {
      selector: '.need.unmet',
      style: {
        'background-fill': 'solid',
        'background-color': tokens.map,
        'border-width': 2,
        'border-style': 'dashed',
        'border-color': tokens.open,
        color: tokens.open,
        'font-weight': 600,
      },
    },
  ]
}

function professionals(tokens: MapTokens): StyleRule[] {
  return [
    {
      selector: '.professional',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        'border-width': 2,
        'background-width': '68%',
        'background-height': '68%',
      },
    },
    ...Object.entries(SECTOR_GLYPHS).map(([sector, path]) => ({
      selector: `.sector-${sector}`,
      style: { 'background-image': glyphImage(path, tokens.sectorText) },
    })),
    {
      selector: '.professional.lead',
      style: { 'outline-width': 2, 'outline-offset': 2, 'outline-color': tokens.tie, 'font-weight': 600 },
    },
    {
      selector: '.professional.outside',
      style: {
        'background-color': tokens.map,
        'border-width': 2,
        'border-style': 'dashed',
        'border-color': tokens.open,
        color: tokens.open,
      },
    },
    {
      selector: '.professional.paired',
      style: {
        'underlay-color': tokens.doubled,
        'underlay-opacity': 0.38,
        'underlay-padding': '6px',
        'underlay-shape': 'round-rectangle',
      },
    },
    ...Object.entries(SECTOR_GLYPHS).map(([sector, path]) => ({
      selector: `.outside.sector-${sector}`,
      style: { 'background-image': glyphImage(path, tokens.open) },
    })),
  ]
}
