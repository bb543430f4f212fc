import type { MapTokens } from './map-tokens.ts'
import { nodeAppearance } from './node-appearance.ts'
import type { StyleRule } from './style-rule.ts'
import { tieAppearance } from './tie-appearance.ts'

/** The look of every class of element, in the page's own colours. What comes later wins. */
export function appearance(tokens: MapTokens): StyleRule[] {
  return [...nodeAppearance(tokens), ...tieAppearance(tokens), ...states(tokens)]
}

function states(tokens: MapTokens): StyleRule[] {
  return [
    { selector: '.unseen', style: { opacity: 0 } },
    { selector: '.information.lit, .information.near', style: { display: 'element' } },
    { selector: 'edge.lit', style: { opacity: 1 } },
    { selector: 'node.lit, node.near', style: { 'text-background-color': tokens.map } },
    {
      selector: 'node.lit, node.hovered, node.chosen',
      style: {
        'underlay-color': tokens.focus,
        'underlay-opacity': tokens.light,
        'underlay-padding': '6px',
        'underlay-shape': 'round-rectangle',
      },
    },
    { selector: 'node.chosen', style: { 'underlay-opacity': Math.min(1, 1.9 * tokens.light) } },
    {
      selector: 'edge.hovered, edge.chosen',
      style: { 'underlay-color': tokens.focus, 'underlay-opacity': 0.2, 'underlay-padding': '4px' },
    },
  ]
}
