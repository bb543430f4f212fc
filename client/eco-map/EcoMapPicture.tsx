import type { Quality, Sector } from '../../domain/network/codes.ts'
import { boxAround, boxOf } from './geometry.ts'
import { LegendSign } from './LegendSign.tsx'
import { labelExtent } from './label-place.ts'
import { type LegendKey, legendOf, SIGN_LENGTH } from './legend.ts'
import type { MapElement } from './map-element.ts'
import type { MapTokens } from './map-tokens.ts'
import { PictureEdge } from './PictureEdge.tsx'
import { PictureNode } from './PictureNode.tsx'
import { ellipsise, wrap } from './text-measure.ts'

export interface EcoMapPictureProps {
  elements: readonly MapElement[]
  showsInformation: boolean
  /** The page's own colours, or ink for paper. */
  tokens: MapTokens
  /** Above the map: whose it is, and of which day. */
  title: string
  subtitle: string
  legendWords: LegendWords
  className?: string | undefined
}

export interface LegendWords {
  /** The heading of the legend. */
  title: string
  entry: Record<LegendKey | Sector | Quality, string>
}

const MARGIN = 24
const TITLE_HEIGHT = 58
/** What is under the title, in as many lines as it takes: for whom a picture is made must not be cut off. */
const SUBTITLE = { size: 13, line: 17, most: 12 }
const CELL = { width: 290, height: 30 }
const LEAST_WIDTH = 2 * CELL.width

/** The eco-map as a picture that stands by itself: title, map and legend in one SVG, for paper and for a file. */
export function EcoMapPicture({ elements, showsInformation, tokens, ...words }: EcoMapPictureProps) {
  const shown = elements.filter(({ classes }) => showsInformation || !classes.includes('information'))
  const nodes = new Map(shown.filter(({ group }) => group === 'nodes').map((node) => [node.data.id, node]))
  const bounds = boxOf(
    [...nodes.values()].flatMap((node) => [
      boxAround(node.position ?? { x: 0, y: 0 }, node.data.width ?? 0, node.data.height ?? 0),
      labelExtent(node),
    ]),
  )
  const legend = legendOf(elements, showsInformation)
  const width = Math.max(LEAST_WIDTH, bounds.right - bounds.left) + 2 * MARGIN
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / CELL.width))
  const mapHeight = bounds.bottom - bounds.top
  const subtitle = wrap(words.subtitle, SUBTITLE.size, width - 2 * MARGIN, SUBTITLE.most)
  const titleHeight = TITLE_HEIGHT + (subtitle.length - 1) * SUBTITLE.line
  const legendTop = titleHeight + mapHeight + 2 * MARGIN
  const height = legendTop + 34 + Math.ceil(legend.length / columns) * CELL.height + MARGIN / 2
  const isGround = ({ classes }: MapElement) =>
    ['circle', 'agency', 'heading'].some((name) => classes.includes(name))
  const ordered = [...nodes.values()].sort((one, other) => groundRank(one) - groundRank(other))
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width.toFixed(0)} ${height.toFixed(0)}`}
      fontFamily={tokens.font}
      className={words.className}
      role="img"
      aria-label={`${words.title}, ${words.subtitle}`}
    >
      <rect width={width} height={height} fill={tokens.map} />
      <text x={MARGIN} y={32} fontSize={20} fontWeight={650} fill={tokens.text}>
        {words.title}
      </text>
      {subtitle.map((line, at) => (
        <text
          key={line}
          x={MARGIN}
          y={52 + at * SUBTITLE.line}
          fontSize={SUBTITLE.size}
          fill={tokens.textQuiet}
        >
          {line}
        </text>
      ))}
      <g
        transform={`translate(${(width / 2 - (bounds.left + bounds.right) / 2).toFixed(1)} ${(titleHeight + MARGIN - bounds.top).toFixed(1)})`}
      >
        {ordered.filter(isGround).map((node) => (
          <PictureNode key={node.data.id} node={node} tokens={tokens} />
        ))}
        {shown.map((edge) => {
          const [source, target] = [nodes.get(edge.data.source ?? ''), nodes.get(edge.data.target ?? '')]
          return (
            source &&
            target && (
              <PictureEdge
                key={edge.data.id}
                edge={edge}
                source={source}
                target={target}
                tokens={tokens}
                isQuiet={showsInformation && !edge.classes.includes('information')}
              />
            )
          )
        })}
        {ordered
          .filter((node) => !isGround(node))
          .map((node) => (
            <PictureNode key={node.data.id} node={node} tokens={tokens} />
          ))}
      </g>
      <g transform={`translate(${MARGIN} ${legendTop.toFixed(1)})`}>
        <text y={14} fontSize={14} fontWeight={650} fill={tokens.text}>
          {words.legendWords.title}
        </text>
        {legend.map(({ key, sign }, at) => (
          <g
            key={key}
            transform={`translate(${(at % columns) * CELL.width} ${40 + Math.floor(at / columns) * CELL.height})`}
          >
            <g transform={`translate(${SIGN_LENGTH / 2} 0)`}>
              <LegendSign sign={sign} tokens={tokens} />
            </g>
            <text x={SIGN_LENGTH + 10} y={4} fontSize={12} fill={tokens.text}>
              {ellipsise(words.legendWords.entry[key], 12, CELL.width - SIGN_LENGTH - 18)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  )
}

/** Homes of others lie under the child's own, both under agencies. */
function groundRank({ classes }: MapElement): number {
  if (!classes.includes('circle')) return 2
  return classes.includes('home') ? 1 : 0
}
