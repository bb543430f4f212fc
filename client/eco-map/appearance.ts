import { glyphImage, INFORMAL_GLYPH, PERSON_GLYPH, SECTOR_GLYPHS } from './glyphs.ts'
import { FONT_SIZE } from './labels.ts'
import type { MapTokens } from './map-tokens.ts'
import { SECTOR_GROUPS } from './sector.ts'

/** A rule of a Cytoscape stylesheet: which elements, by their classes, and how they look. */
export interface StyleRule {
  selector: string
  style: Record<string, string | number | readonly (string | number)[]>
}

/** What lies on what, from the ground up. */
const LEVEL = {
  circle: 0,
  home: 1,
  agency: 2,
  edge: 3,
  information: 4,
  node: 5,
  veil: 6,
  litEdge: 7,
  litNode: 8,
}

/** The look of every class of element, in the page's own colours. */
export function appearance(tokens: MapTokens): StyleRule[] {
  return [
    ...labels(tokens),
    ...ground(tokens),
    ...people(tokens),
    ...needs(tokens),
    ...professionals(tokens),
    ...ties(tokens),
    ...information(tokens),
    ...states(tokens),
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

function ties(tokens: MapTokens): StyleRule[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.25,
        'curve-style': 'straight',
        'line-color': tokens.tieUnrated,
        'target-arrow-color': tokens.tieUnrated,
        'source-arrow-color': tokens.tieUnrated,
        'arrow-scale': 0.8,
        'font-family': tokens.font,
        'font-size': FONT_SIZE.small,
        color: tokens.text,
        'text-background-color': tokens.map,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'min-zoomed-font-size': 5,
        'z-index-compare': 'manual',
        'z-index': LEVEL.edge,
        'overlay-opacity': 0,
        'edge-distances': 'intersection',
      },
    },
    {
      selector: '.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 0.5,
        'control-point-distances': 'data(bend)',
      },
    },
    {
      selector: '[weights]',
      style: {
        'curve-style': 'segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
      },
    },
    {
      selector: '[dash]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(dash)' },
    },
    ...['strong', 'positive', 'tenuous', 'strained', 'conflict', 'broken'].map((quality) => ({
      selector: `.quality-${quality}`,
      style: {
        width: quality === 'positive' ? 2.2 : 1.6,
        'line-color': tokens.tie,
        'target-arrow-color': tokens.tie,
        'source-arrow-color': tokens.tie,
      },
    })),
    {
      selector: '.quality-strong',
      style: {
        width: 2.4,
        'line-color': tokens.map,
        'line-outline-width': 2.2,
        'line-outline-color': tokens.tie,
      },
    },
    { selector: '.flow-to-family, .flow-both', style: { 'target-arrow-shape': 'triangle' } },
    { selector: '.flow-from-family, .flow-both', style: { 'source-arrow-shape': 'triangle' } },
    {
      selector: '.involvement.lead',
      style: { 'source-label': 'data(label)', 'source-text-offset': 44, 'font-weight': 600 },
    },
    {
      selector: '.addresses, .supports',
      style: {
        width: 1,
        opacity: 0.7,
        'line-color': tokens.need,
        'line-style': 'dotted',
        'target-arrow-shape': 'circle',
        'target-arrow-color': tokens.need,
        'arrow-scale': 0.6,
      },
    },
    { selector: '.lives-in', style: { width: 1, 'line-color': tokens.homeLine, 'line-style': 'dotted' } },
    { selector: '.serves', style: { width: 1, 'line-style': 'dashed', 'target-arrow-shape': 'tee' } },
    {
      selector: '.doubled',
      style: {
        width: 2.6,
        'line-color': tokens.doubled,
        'line-style': 'dashed',
        'line-dash-pattern': [2, 4],
        'source-arrow-shape': 'diamond',
        'target-arrow-shape': 'diamond',
        'source-arrow-color': tokens.doubled,
        'target-arrow-color': tokens.doubled,
        label: 'data(label)',
        color: tokens.doubled,
        'font-weight': 600,
        'z-index': LEVEL.information,
      },
    },
  ]
}

function information(tokens: MapTokens): StyleRule[] {
  return [
    {
      selector: '.meeting',
      style: {
        shape: 'diamond',
        'background-color': tokens.information,
        'border-width': 0,
        'font-size': FONT_SIZE.small,
      },
    },
    {
      selector: '.exchange, .attendance',
      style: {
        'line-color': tokens.information,
        'target-arrow-color': tokens.information,
        'source-arrow-color': tokens.information,
        'line-opacity': 'mapData(recency, 0, 1, 0.3, 0.95)',
        'z-index': LEVEL.information,
      },
    },
    { selector: '.exchange', style: { width: 'mapData(strength, 0, 1, 1, 5)' } },
    { selector: '.attendance', style: { width: 1.5 } },
    { selector: '.forth', style: { 'target-arrow-shape': 'triangle' } },
    { selector: '.back', style: { 'source-arrow-shape': 'triangle' } },
    { selector: '.information', style: { display: 'none' } },
    { selector: '.information.shown', style: { display: 'element' } },
  ]
}

function states(tokens: MapTokens): StyleRule[] {
  return [
    { selector: '.quiet', style: { opacity: 0.3 } },
    {
      selector: '.veil',
      style: {
        shape: 'rectangle',
        'background-color': tokens.map,
        'background-opacity': 0.82,
        'z-index': LEVEL.veil,
        events: 'no',
        display: 'none',
      },
    },
    { selector: '.veil.shown', style: { display: 'element' } },
    { selector: 'edge.lit', style: { opacity: 1, display: 'element', 'z-index': LEVEL.litEdge } },
    {
      selector: 'node.lit, node.near',
      style: { display: 'element', 'z-index': LEVEL.litNode, 'text-background-color': tokens.map },
    },
    {
      selector: 'node.lit, node.hovered, node.chosen',
      style: {
        'underlay-color': tokens.focus,
        'underlay-opacity': 0.18,
        'underlay-padding': '6px',
        'underlay-shape': 'round-rectangle',
      },
    },
    { selector: 'node.chosen', style: { 'underlay-opacity': 0.34 } },
    {
      selector: 'edge.hovered, edge.chosen',
      style: { 'underlay-color': tokens.focus, 'underlay-opacity': 0.2, 'underlay-padding': '4px' },
    },
  ]
}
