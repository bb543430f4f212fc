import { QUALITIES, type Quality } from '../../domain/network/codes.ts'
import { distance, type Point } from './geometry.ts'
import { NOT_RECORDED_MARK } from './labels.ts'
import type { MapElement, MapElementData } from './map-element.ts'
import type { EcoMapModel, Exchange, MapTie, MeetingHub } from './model.ts'
import { isInCircle, type Slot } from './slot.ts'
import { segmentsOf, tieShape } from './tie-shape.ts'
import type { MapWords } from './words.ts'

/** The places of what is drawn, by id. */
export type Places = ReadonlyMap<string, Slot | undefined>

/** Where an edge ends: the middle of a node, and how wide it is. */
type Place = Point & { width: number }

/** How often two must have been in touch for the strongest line. */
const OFTEN = 8
/** How far the second of two ties between the same two is bent aside. */
const PARALLEL_BEND = 26

/** The edges of a map: every tie, exchange and part in a meeting whose both ends are drawn. */
export function edgesOf(model: EcoMapModel, places: Places, words: MapWords): MapElement[] {
  return [
    ...tieEdges(model.ties, places, words),
    ...model.exchanges.flatMap((exchange) => exchangeEdge(exchange, places) ?? []),
    ...model.meetings.flatMap((meeting) => meetingEdges(meeting, places)),
  ]
}

/** What of an edge's data depends on where its ends are. */
export function edgeShape(
  quality: MapTie['quality'],
  source: Place,
  target: Place,
  bend: number,
): Pick<MapElementData, 'weights' | 'distances' | 'dash' | 'bend'> {
  const length = distance(source, target) - (source.width + target.width) / 2
  const shape = tieShape(quality, length)
  return {
    ...(shape.corners.length > 0 ? segmentsOf(shape, bend) : {}),
    ...(shape.dash ? { dash: shape.dash } : {}),
    ...(bend === 0 ? {} : { bend }),
  }
}

function tieEdges(ties: readonly MapTie[], places: Places, words: MapWords): MapElement[] {
  const between = new Map<string, number>()
  return ties.flatMap((tie): MapElement[] => {
    const [source, target] = [places.get(tie.from), places.get(tie.to)]
    if (!source || !target || (tie.kind === 'lives-in' && isInCircle(source, target))) return []
    const pair = tie.kind === 'involvement' || tie.kind === 'addresses' ? `${tie.from}|${tie.to}` : tie.id
    const earlier = between.get(pair) ?? 0
    between.set(pair, earlier + 1)
    const bend = isAcross(tie) ? bendInwards(source, target) : bendAside(earlier)
    const label = tie.lead ? words.lead : tie.kind === 'doubled' ? words.doubled : undefined
    return [
      edge(tie.id, tie.from, tie.to, classesOf(tie, bend), {
        ...edgeShape(tie.quality, source, target, bend),
        ...(label ? { label } : {}),
        ...(tie.notRecorded ? { mark: NOT_RECORDED_MARK } : {}),
      }),
    ]
  })
}

/** The quality that the classes of a tie tell of. */
export function qualityOf(classes: readonly string[]): Quality | undefined {
  return QUALITIES.find((quality) => classes.includes(`quality-${quality}`))
}

/** The first tie between two is straight, the next ones are bent to either side by turns. */
function bendAside(earlier: number): number {
  return earlier === 0 ? 0 : Math.ceil(earlier / 2) * PARALLEL_BEND * (earlier % 2 === 0 ? -1 : 1)
}

function isAcross({ kind }: MapTie): boolean {
  return kind === 'doubled' || kind === 'between-professionals' || kind === 'serves'
}

function classesOf(tie: MapTie, bend: number): string[] {
  return [
    'tie',
    tie.kind,
    ...(tie.quality ? [`quality-${tie.quality}`] : []),
    ...(tie.notRecorded ? ['not-recorded'] : []),
    ...(tie.flow ? [`flow-${tie.flow}`] : []),
    ...(tie.lead ? ['lead'] : []),
    ...(tie.kind === 'between-professionals' ? ['information'] : []),
    ...(bend === 0 ? [] : ['bent']),
    ...(tie.otherDay ? ['other-day'] : []),
  ]
}

function exchangeEdge(exchange: Exchange, places: Places): MapElement | undefined {
  const [source, target] = [places.get(exchange.from), places.get(exchange.to)]
  if (!source || !target) return undefined
  const classes = [
    'exchange',
    'information',
    'bent',
    ...(exchange.forth > 0 ? ['forth'] : []),
    ...(exchange.back > 0 ? ['back'] : []),
  ]
  return edge(exchange.id, exchange.from, exchange.to, classes, {
    bend: bendInwards(source, target),
    strength: Math.min(1, Math.log2(1 + exchange.forth + exchange.back) / Math.log2(1 + OFTEN)),
    recency: 1 - exchange.age,
  })
}

function meetingEdges({ id: meeting, age, participants }: MeetingHub, places: Places): MapElement[] {
  if (!places.get(meeting)) return []
  return participants.flatMap(({ id, professional, gave, received }): MapElement[] => {
    if (!places.get(professional)) return []
    const classes = ['attendance', 'information', ...(gave ? ['forth'] : []), ...(received ? ['back'] : [])]
    return [edge(id, professional, meeting, classes, { recency: 1 - age })]
  })
}

/** Bends a line between two on the rim of the map towards its middle, so that it runs along no column of names. */
function bendInwards(source: Point, target: Point): number {
  const length = distance(source, target)
  if (length === 0) return 0
  const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }
  const normal = { x: -(target.y - source.y) / length, y: (target.x - source.x) / length }
  const inwards = -(middle.x * normal.x + middle.y * normal.y)
  return Math.sign(inwards || 1) * Math.min(190, 24 + 0.22 * length, 24 + Math.abs(inwards))
}

function edge(
  id: string,
  source: string,
  target: string,
  classes: string[],
  data: Partial<MapElementData>,
): MapElement {
  return {
    group: 'edges',
    data: { id, source, target, ...data },
    classes,
    selectable: true,
    grabbable: false,
  }
}
