import { qualityOf } from './edges.ts'
import type { Point } from './geometry.ts'
import { FONT_SIZE } from './labels.ts'
import type { MapElement } from './map-element.ts'
import type { MapTokens } from './map-tokens.ts'
import { arrowhead, picturePath } from './picture-path.ts'

export interface PictureEdgeProps {
  edge: MapElement
  source: MapElement
  target: MapElement
  tokens: MapTokens
  /** Whether it steps back behind the layer of information. */
  isQuiet?: boolean
}

/** An edge of the map as SVG, in the same signs as on the canvas. */
export function PictureEdge({ edge, source, target, tokens, isQuiet = false }: PictureEdgeProps) {
  const path = picturePath(edge, source, target)
  const { colour, width, dash, opacity } = strokeOf(edge, tokens)
  const is = (name: string) => edge.classes.includes(name)
  const isDouble = is('quality-strong')
  const heads = headsOf(edge)
  const { label, mark } = edge.data
  return (
    <g opacity={isQuiet || is('other-day') ? 0.4 : opacity}>
      <path
        d={path.d}
        fill="none"
        stroke={colour}
        strokeWidth={isDouble ? width + 4.4 : width}
        strokeDasharray={dash}
      />
      {isDouble && <path d={path.d} fill="none" stroke={tokens.map} strokeWidth={width} />}
      {heads.start && <polygon points={arrowhead(path.start, path.startAngle, 10)} fill={colour} />}
      {heads.end && <polygon points={arrowhead(path.end, path.endAngle, 10)} fill={colour} />}
      {(is('addresses') || is('supports')) && (
        <circle cx={path.end.x} cy={path.end.y} r={2.5} fill={colour} />
      )}
      {label && <EdgeLabel at={labelPlace(path.start, path.end, is('lead'))} text={label} tokens={tokens} />}
      {mark && (
        <EdgeLabel
          at={labelPlace(path.start, path.end, false)}
          text={mark}
          size={FONT_SIZE.child}
          tokens={tokens}
        />
      )}
    </g>
  )
}

interface EdgeLabelProps {
  at: Point
  text: string
  size?: number
  tokens: MapTokens
}

function EdgeLabel({ at, text, size = FONT_SIZE.small, tokens }: EdgeLabelProps) {
  return (
    <text
      x={at.x}
      y={at.y + 4}
      textAnchor="middle"
      fontSize={size}
      fontWeight={600}
      fill={tokens.text}
      stroke={tokens.map}
      strokeWidth={4}
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}

function labelPlace(start: Point, end: Point, nearStart: boolean): Point {
  const share = nearStart ? Math.min(0.5, 44 / (Math.hypot(end.x - start.x, end.y - start.y) || 1)) : 0.5
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }
}

function headsOf({ classes }: MapElement): { start: boolean; end: boolean } {
  const has = (...names: string[]) => names.some((name) => classes.includes(name))
  return {
    start: has('flow-from-family', 'flow-both', 'back', 'doubled'),
    end: has('flow-to-family', 'flow-both', 'forth', 'doubled'),
  }
}

interface Stroke {
  colour: string
  width: number
  dash?: string
  opacity?: number
}

function strokeOf(edge: MapElement, tokens: MapTokens): Stroke {
  const is = (name: string) => edge.classes.includes(name)
  const { dash, strength = 0, recency = 1 } = edge.data
  if (is('addresses') || is('supports')) return { colour: tokens.need, width: 1, dash: '1.5 3' }
  if (is('doubled')) return { colour: tokens.doubled, width: 2.2, dash: '2 4' }
  if (is('lives-in')) return { colour: tokens.homeLine, width: 1, dash: '1.5 3' }
  if (is('serves')) return { colour: tokens.tieUnrated, width: 1, dash: '5 4' }
  if (is('exchange')) {
    return { colour: tokens.information, width: 1 + 4 * strength, opacity: 0.3 + 0.65 * recency }
  }
  if (is('attendance')) return { colour: tokens.information, width: 1.4, opacity: 0.3 + 0.65 * recency }
  const quality = qualityOf(edge.classes)
  if (!quality) return { colour: tokens.tieUnrated, width: 1.25 }
  const width = quality === 'strong' ? 2.4 : quality === 'positive' ? 2.2 : 1.6
  return { colour: tokens.tie, width, dash: dash?.join(' ') }
}
