import type { Box } from './geometry.ts'
import { FONT_SIZE } from './labels.ts'
import type { MapElement } from './map-element.ts'
import { textWidth } from './text-measure.ts'

const LINE_HEIGHT = 1.25

/** Where the label of a node stands, seen from the node's middle. */
export interface LabelPlace {
  x: number
  top: number
  anchor: 'start' | 'middle' | 'end'
  fontSize: number
  lines: string[]
}

/** The place of a node's label as its classes and offsets give it. */
export function labelPlace({ data, classes }: MapElement): LabelPlace {
  const { label = '', width = 0, height = 0, labelX = 0, labelY = 0 } = data
  const lines = label.split('\n')
  const fontSize = fontSizeOf(classes)
  const textHeight = lines.length * fontSize * LINE_HEIGHT
  const is = (side: string) => classes.includes(`label-${side}`)
  const anchor =
    is('left') || is('heading-left') ? 'end' : is('right') || is('heading-right') ? 'start' : 'middle'
  const isAbove = is('above') || is('heading-left') || is('heading-right')
  const top = is('below') ? height / 2 : isAbove ? -height / 2 - textHeight : -textHeight / 2
  return {
    x: labelX + (anchor === 'end' ? -width / 2 : anchor === 'start' ? width / 2 : 0),
    top: top + labelY,
    anchor,
    fontSize,
    lines,
  }
}

/** The baseline of a line of a label, seen from the node's middle. */
export function baseline({ top, fontSize }: LabelPlace, line: number): number {
  return top + fontSize * (0.98 + LINE_HEIGHT * line)
}

/** What a node's label covers on the map. */
export function labelExtent(node: MapElement): Box {
  const { x, y } = node.position ?? { x: 0, y: 0 }
  const place = labelPlace(node)
  const width = Math.max(0, ...place.lines.map((line) => textWidth(line, place.fontSize)))
  const share = { start: 0, middle: 0.5, end: 1 }[place.anchor]
  const left = x + place.x - width * share
  const top = y + place.top
  return { left, top, right: left + width, bottom: top + place.lines.length * place.fontSize * LINE_HEIGHT }
}

function fontSizeOf(classes: readonly string[]): number {
  if (classes.includes('child')) return FONT_SIZE.child
  if (classes.includes('heading')) return FONT_SIZE.heading
  return classes.includes('agency') || classes.includes('meeting') ? FONT_SIZE.small : FONT_SIZE.text
}
