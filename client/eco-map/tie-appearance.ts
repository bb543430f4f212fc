import { FONT_SIZE } from './labels.ts'
import type { MapTokens } from './map-tokens.ts'
import { LEVEL, type StyleRule } from './style-rule.ts'

/** The look of ties, and of the layer of information. */
export function tieAppearance(tokens: MapTokens): StyleRule[] {
  return [...ties(tokens), ...information(tokens), { selector: 'edge.other-day', style: { opacity: 0.4 } }]
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
      selector: '.not-recorded',
      style: { label: 'data(mark)', 'font-size': FONT_SIZE.child, 'font-weight': 600 },
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
    { selector: 'edge.quiet', style: { opacity: 0.3 } },
  ]
}
