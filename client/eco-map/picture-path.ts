import { distance, type Point } from './geometry.ts'
import type { MapElement } from './map-element.ts'

/** A drawn line: its path, and where and in which direction (radians) it comes to its ends. */
export interface PicturePath {
  d: string
  start: Point
  end: Point
  startAngle: number
  endAngle: number
}

/** The line of an edge between the borders of two nodes, with its bend, teeth or bars, as the canvas draws it. */
export function picturePath({ data }: MapElement, source: MapElement, target: MapElement): PicturePath {
  const [from, to] = [centreOf(source), centreOf(target)]
  const bend = data.weights ? 0 : (data.bend ?? 0)
  const control = aside(from, to, 0.5, bend)
  const start = border(source, bend === 0 ? to : control)
  const end = border(target, bend === 0 ? from : control)
  const corners = (data.weights ?? []).map((along, at) => aside(start, end, along, data.distances?.[at] ?? 0))
  const middle = bend === 0 ? corners : [aside(start, end, 0.5, bend)]
  const d =
    bend === 0
      ? `M${text(start)}${[...corners, end].map((corner) => `L${text(corner)}`).join('')}`
      : `M${text(start)}Q${text(middle[0] ?? control)} ${text(end)}`
  const straight = bend === 0
  return {
    d,
    start,
    end,
    startAngle: angle(straight ? end : control, start),
    endAngle: angle(straight ? start : control, end),
  }
}

/** A triangle that ends a line, as the points of a polygon. */
export function arrowhead(tip: Point, direction: number, size: number): string {
  const corner = (turn: number) => ({
    x: tip.x + size * Math.cos(direction + turn),
    y: tip.y + size * Math.sin(direction + turn),
  })
  return [tip, corner(Math.PI - 0.42), corner(Math.PI + 0.42)].map(text).join(' ')
}

/** The point at a share of the way between two, and so far to the left of it as seen on a page. */
function aside(from: Point, to: Point, along: number, away: number): Point {
  const length = distance(from, to) || 1
  return {
    x: from.x + (to.x - from.x) * along - ((to.y - from.y) / length) * away,
    y: from.y + (to.y - from.y) * along + ((to.x - from.x) / length) * away,
  }
}

function border(node: MapElement, towards: Point): Point {
  const centre = centreOf(node)
  const [width = 0, height = 0] = [node.data.width, node.data.height]
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y]
  const isRound = node.classes.includes('person') || node.classes.includes('circle')
  const share = isRound
    ? width / 2 / (Math.hypot(dx, dy) || 1)
    : Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9))
  return { x: centre.x + dx * share, y: centre.y + dy * share }
}

function centreOf({ position }: MapElement): Point {
  return position ?? { x: 0, y: 0 }
}

function angle(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x)
}

function text({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`
}
