import type { Quality } from '../../domain/network/codes.ts'

/**
 * How a tie is drawn so that its meaning reads without colour: after the signs of the hand-drawn eco-map (Hartman
 * 1978), where a thick line is a strong tie, a broken line a tenuous one, and hatching a stressful one.
 */
export interface TieShape {
  /** The corners of the line between its two ends: a share of its length, and a distance to its left in map units. */
  corners: Corner[]
  /** Lengths drawn and left out by turns, in map units; absent for a line without gaps. */
  dash?: number[]
}

export interface Corner {
  along: number
  aside: number
}

/** How far sawteeth and crossbars reach to each side of a tie, in map units. */
export const TIE_AMPLITUDE = 5
const TOOTH = 12
const BAR = 15
/** A straight piece at both ends, so that teeth touch neither node nor arrow. */
const LEAD_IN = 14

/** The shape of a tie of a quality over a length in map units; a straight line for a tie that nobody rated. */
export function tieShape(quality: Quality | undefined, length: number): TieShape {
  if (length < 2 * LEAD_IN + 2 * TOOTH)
    return quality === 'tenuous' ? { corners: [], dash: [7, 6] } : { corners: [] }
  switch (quality) {
    case 'conflict':
      return { corners: sawtooth(length) }
    case 'strained':
      return { corners: crossbars(length) }
    case 'broken':
      return broken(length)
    case 'tenuous':
      return { corners: [], dash: [7, 6] }
    default:
      return { corners: [] }
  }
}

/** The corners in the form of Cytoscape's segments, bent aside by `bend` map units in the middle. */
export function segmentsOf({ corners }: TieShape, bend: number): { weights: number[]; distances: number[] } {
  return {
    weights: corners.map(({ along }) => along),
    distances: corners.map(({ along, aside }) => aside + 4 * bend * along * (1 - along)),
  }
}

function sawtooth(length: number): Corner[] {
  const teeth = Math.max(2, Math.round((length - 2 * LEAD_IN) / TOOTH))
  const step = (length - 2 * LEAD_IN) / teeth
  const tips = Array.from({ length: teeth }, (_, tooth) => ({
    along: (LEAD_IN + (tooth + 0.5) * step) / length,
    aside: tooth % 2 === 0 ? TIE_AMPLITUDE : -TIE_AMPLITUDE,
  }))
  return [{ along: LEAD_IN / length, aside: 0 }, ...tips, { along: 1 - LEAD_IN / length, aside: 0 }]
}

function crossbars(length: number): Corner[] {
  const bars = Math.max(2, Math.round((length - 2 * LEAD_IN) / BAR))
  return Array.from({ length: bars }, (_, bar) =>
    crossbar((LEAD_IN + ((bar + 0.5) * (length - 2 * LEAD_IN)) / bars) / length),
  ).flat()
}

/** Dashes up to two bars in the middle with nothing between them. */
function broken(length: number): TieShape {
  const gap = 9
  const half = (length - gap) / 2
  const bar = 4 * TIE_AMPLITUDE
  return {
    corners: [...crossbar(half / length), ...crossbar(1 - half / length)],
    dash: [
      ...dashes(half - LEAD_IN),
      LEAD_IN + bar,
      gap,
      bar + LEAD_IN,
      ...dashes(half - LEAD_IN).toReversed(),
      0,
    ],
  }
}

/** An odd number of turns, ending in a gap, that fill a length. */
function dashes(length: number): number[] {
  const pairs = Math.max(1, Math.round(length / 11))
  const scale = length / (pairs * 11)
  return Array.from({ length: pairs }, () => [6 * scale, 5 * scale]).flat()
}

function crossbar(along: number): Corner[] {
  return [0, TIE_AMPLITUDE, -TIE_AMPLITUDE, 0].map((aside) => ({ along, aside }))
}
