import { SIGN_LENGTH } from './legend.ts'
import type { MapElement } from './map-element.ts'
import type { MapTokens } from './map-tokens.ts'
import { PictureEdge } from './PictureEdge.tsx'
import { PictureNode } from './PictureNode.tsx'

/** A sign of the legend about the origin, at most 64 by 28 map units. */
export function LegendSign({ sign, tokens }: { sign: MapElement; tokens: MapTokens }) {
  if (sign.group === 'nodes') return <PictureNode node={sign} tokens={tokens} />
  return (
    <PictureEdge edge={sign} source={end(-SIGN_LENGTH / 2)} target={end(SIGN_LENGTH / 2)} tokens={tokens} />
  )
}

function end(x: number): MapElement {
  return {
    group: 'nodes',
    data: { id: `end ${x}`, width: 0, height: 0 },
    position: { x, y: 0 },
    classes: [],
    selectable: false,
    grabbable: false,
  }
}
