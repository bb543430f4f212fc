import { CONSENT_GLYPHS, INFORMAL_GLYPH, PERSON_GLYPH, SECTOR_GLYPHS } from './glyphs.ts'
import { baseline, labelPlace } from './label-place.ts'
import type { MapElement } from './map-element.ts'
import type { MapTokens } from './map-tokens.ts'
import { SECTOR_GROUPS } from './sector.ts'

export interface PictureNodeProps {
  node: MapElement
  tokens: MapTokens
}

/** A node of the map with its label as SVG, in the same signs as on the canvas. */
export function PictureNode(props: PictureNodeProps) {
  const { x, y } = props.node.position ?? { x: 0, y: 0 }
  const drawn = props.node.classes.includes('other-day') ? quieted(props) : props
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <NodeShape {...drawn} />
      <NodeLabel {...drawn} />
    </g>
  )
}

/** Of another day: the empty shape that stands for what is missing, in quiet ink. */
function quieted({ node, tokens }: PictureNodeProps): PictureNodeProps {
  const { textQuiet, map } = tokens
  const open = node.classes.filter((name) => name !== 'lead' && name !== 'at-home')
  return {
    node: { ...node, classes: [...open, 'outside', 'away', 'unmet'] },
    tokens: { ...tokens, open: textQuiet, text: textQuiet, family: map, familyLine: textQuiet },
  }
}

function NodeShape({ node, tokens }: PictureNodeProps) {
  const { width = 0, height = 0 } = node.data
  const is = (name: string) => node.classes.includes(name)
  const box = { x: -width / 2, y: -height / 2, width, height }
  if (is('circle')) {
    return is('home') ? (
      <circle r={width / 2} fill={tokens.home} stroke={tokens.homeLine} strokeWidth={2} />
    ) : (
      <circle r={width / 2} fill="none" stroke={tokens.homeLine} strokeWidth={1.5} strokeDasharray="1.5 3" />
    )
  }
  if (is('agency') && is('other-day'))
    return <rect {...box} rx={20} fill="none" stroke={tokens.open} strokeDasharray="4 3" />
  if (is('agency')) return <rect {...box} rx={20} fill={sectorColour(node, tokens)} opacity={0.1} />
  if (is('need')) return <NeedShape node={node} tokens={tokens} />
  if (is('meeting')) {
    return (
      <path
        d={`M0 ${-height / 2}L${width / 2} 0L0 ${height / 2}L${-width / 2} 0Z`}
        fill={tokens.information}
      />
    )
  }
  if (is('professional')) return <ProfessionalShape node={node} tokens={tokens} />
  if (is('person')) return <PersonShape node={node} tokens={tokens} />
  return null
}

const BANDS = { emerging: 0.015, moderate: 0.025, high: 0.04, critical: 0.06 }

function NeedShape({ node, tokens }: PictureNodeProps) {
  const { width = 0, height = 0 } = node.data
  const box = { x: -width / 2, y: -height / 2, width, height, rx: 8 }
  if (node.classes.includes('unmet')) {
    return <rect {...box} fill={tokens.map} stroke={tokens.open} strokeWidth={2} strokeDasharray="5 3" />
  }
  const band = Object.entries(BANDS).find(([level]) => node.classes.includes(`level-${level}`))?.[1] ?? 0
  return (
    <>
      <rect {...box} fill={tokens.needFill} stroke={tokens.need} strokeWidth={1.25} />
      <rect
        x={-width / 2}
        y={6 - height / 2}
        width={width * band + 1}
        height={height - 12}
        fill={tokens.need}
      />
    </>
  )
}

function ProfessionalShape({ node, tokens }: PictureNodeProps) {
  const { width = 0, height = 0 } = node.data
  const isOutside = node.classes.includes('outside')
  const hasJoined = node.classes.includes('change-joined')
  const colour = isOutside ? tokens.open : sectorColour(node, tokens)
  const sector = Object.entries(SECTOR_GLYPHS).find(([code]) => node.classes.includes(`sector-${code}`))
  return (
    <>
      {node.classes.includes('paired') && <Ring node={node} gap={8} colour={tokens.doubled} dash="2 4" />}
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={8}
        fill={isOutside ? tokens.map : colour}
        stroke={hasJoined ? tokens.text : colour}
        strokeWidth={hasJoined ? 3 : 2}
        strokeDasharray={isOutside ? '4 3' : undefined}
      />
      {node.classes.includes('lead') && <Ring node={node} gap={4} colour={tokens.tie} />}
      {sector && (
        <Glyph path={sector[1]} size={width * 0.68} colour={isOutside ? tokens.open : tokens.sectorText} />
      )}
    </>
  )
}

function Ring({ node, gap, colour, dash }: { node: MapElement; gap: number; colour: string; dash?: string }) {
  const [width = 0, height = 0] = [node.data.width, node.data.height]
  return (
    <rect
      x={-width / 2 - gap}
      y={-height / 2 - gap}
      width={width + 2 * gap}
      height={height + 2 * gap}
      rx={8 + gap}
      fill="none"
      stroke={colour}
      strokeWidth={2}
      strokeDasharray={dash}
    />
  )
}

function PersonShape({ node, tokens }: PictureNodeProps) {
  const radius = (node.data.width ?? 0) / 2
  const is = (name: string) => node.classes.includes(name)
  const isChild = is('child')
  const paint = {
    fill: isChild ? tokens.child : is('away') ? tokens.map : tokens.family,
    stroke: isChild ? tokens.childText : tokens.familyLine,
    strokeWidth: isChild || is('sibling') ? 3 : 2,
    strokeDasharray: is('away') ? '5 3' : undefined,
  }
  return (
    <>
      {is('informal') ? <polygon points={hexagon(radius)} {...paint} /> : <circle r={radius} {...paint} />}
      <Glyph
        path={is('informal') ? INFORMAL_GLYPH : PERSON_GLYPH}
        size={radius * 1.24}
        colour={isChild ? tokens.childText : tokens.familyLine}
      />
      {isChild && <ConsentBadge node={node} tokens={tokens} />}
    </>
  )
}

function ConsentBadge({ node, tokens }: PictureNodeProps) {
  const found = Object.entries(CONSENT_GLYPHS).find(([state]) => node.classes.includes(state))
  if (!found) return null
  const [state, path] = found
  const radius = (node.data.width ?? 0) / 2
  const colour = state === 'consent' ? tokens.text : tokens.open
  return (
    <g transform={`translate(${radius * 0.72} ${radius * 0.72})`}>
      <circle r={radius * 0.31} fill={tokens.map} stroke={colour} strokeWidth={radius * 0.055} />
      <Glyph path={path} size={radius * 0.55} colour={colour} />
    </g>
  )
}

function hexagon(radius: number): string {
  return [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ]
    .map(([x = 0, y = 0]) => `${x * radius},${y * radius}`)
    .join(' ')
}

function Glyph({ path, size, colour }: { path: string; size: number; colour: string }) {
  return (
    <path
      d={path}
      transform={`scale(${size / 16}) translate(-8 -8)`}
      fill="none"
      stroke={colour}
      strokeWidth={1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}

function NodeLabel({ node, tokens }: PictureNodeProps) {
  const is = (name: string) => node.classes.includes(name)
  const place = labelPlace(node)
  return (
    <text
      textAnchor={place.anchor}
      fontSize={place.fontSize}
      fontWeight={weightOf(node)}
      fill={labelColour(node, tokens)}
      stroke={is('at-home') ? tokens.home : tokens.map}
      strokeWidth={is('need') || is('heading') || is('agency') ? 0 : 3}
      paintOrder="stroke"
    >
      {place.lines.map((line, at) => (
        <tspan key={line} x={place.x.toFixed(1)} y={baseline(place, at).toFixed(1)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function weightOf({ classes }: MapElement): number {
  if (classes.includes('other-day')) return 400
  if (classes.includes('heading') || classes.includes('change-joined')) return 700
  if (['child', 'lead', 'unmet', 'home'].some((name) => classes.includes(name))) return 600
  return classes.includes('agency') ? 500 : 400
}

function labelColour(node: MapElement, tokens: MapTokens): string {
  const is = (name: string) => node.classes.includes(name)
  if (is('heading')) return sectorColour(node, tokens)
  if (is('outside') || is('unmet')) return tokens.open
  return is('agency') || is('circle') ? tokens.textQuiet : tokens.text
}

function sectorColour({ classes }: MapElement, { sectors, text }: MapTokens): string {
  const group = SECTOR_GROUPS.find((name) => classes.includes(`group-${name}`))
  return group ? sectors[group] : text
}
