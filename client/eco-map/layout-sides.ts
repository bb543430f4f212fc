import { type AgencyBlock, BELOW_HEIGHT, heightOf, widthOf } from './layout-professionals.ts'

/** What the side columns and the row below are fitted to. */
export interface Frame {
  /** The least that must be free between the side columns. */
  width: number
  /** The height of all that stands between them, but for the row of professionals below, at a width. */
  heightAt(width: number): number
  /** Width by height that the whole should have. */
  aspect: number
  columnWidth: number
}

/** Which agencies stand where: on each side the columns from the innermost outwards, each from the top down. */
export interface Division {
  left: AgencyBlock[][]
  below: AgencyBlock[]
  right: AgencyBlock[][]
  /** Between the side columns. */
  width: number
  /** Of the highest column. */
  height: number
}

/** Beyond this many professionals a side may have more than one column. */
const SINGLE_COLUMN_LIMIT = 90
const SECTOR_SPLIT = 40
const COLUMN_COST = 90
const MARGIN = 60
const IMBALANCE = 0.12
/** How much wider than it must be the middle may be tried, so that needs take fewer rows. */
const WIDER = [0, 90, 180, 270]

/**
 * Cuts the agencies, in their order round the map, into left, below and right so that the whole is as near to the
 * wanted aspect and as small as it can be. Every cut between two agencies is weighed.
 */
export function divide(blocks: readonly AgencyBlock[], frame: Frame): Division {
  const best = bestCut(blocks, frame)
  const left = intoColumns(blocks.slice(0, best.first), best.columns)
  const right = intoColumns(blocks.slice(best.second).reverse().map(upsideDown), best.columns)
  return {
    left,
    below: blocks.slice(best.first, best.second),
    right,
    width: best.width,
    height: Math.max(0, ...[...left, ...right].map(heightOfAll)),
  }
}

/** Left are the blocks before `first`, below those before `second`, right the rest. */
interface Cut {
  first: number
  second: number
  columns: number
  width: number
}

function bestCut(blocks: readonly AgencyBlock[], frame: Frame): Cut {
  const heights = sumsOf(blocks.map((block, at) => heightOf(block, blocks[at - 1])))
  const widths = sumsOf(blocks.map(widthOf))
  const places = blocks.reduce((sum, { agency }) => sum + agency.places.length, 0)
  const mostColumns = places > SINGLE_COLUMN_LIMIT ? Math.ceil(places / 50) : 1
  let best: Cut = { first: 0, second: 0, columns: 1, width: frame.width }
  let least = Number.POSITIVE_INFINITY
  for (let columns = 1; columns <= mostColumns; columns++) {
    for (let first = 0; first <= blocks.length; first++) {
      for (let second = first; second <= blocks.length; second++) {
        const left = between(heights, 0, first) / columns
        const right = between(heights, second, blocks.length) / columns
        const fitting = Math.max(frame.width, between(widths, first, second) + MARGIN)
        const outer = 2 * columns * frame.columnWidth
        const penalty =
          IMBALANCE * Math.abs(left - right) +
          SECTOR_SPLIT * (isSplit(blocks, first) + isSplit(blocks, second)) +
          COLUMN_COST * (columns - 1)
        if (Math.max(left, right, (fitting + outer) / frame.aspect) + penalty >= least) continue
        for (const wider of WIDER) {
          const width = fitting + wider
          const inner = frame.heightAt(width) + (second > first ? BELOW_HEIGHT : 0)
          const cost = Math.max((width + outer) / frame.aspect, left, right, inner) + penalty
          if (cost >= least) continue
          best = { first, second, columns, width }
          least = cost
        }
      }
    }
  }
  return best
}

/** On the right the way round the map leads upwards. */
function upsideDown({ agency, sector }: AgencyBlock): AgencyBlock {
  return { agency: { ...agency, places: agency.places.toReversed() }, sector }
}

function sumsOf(values: readonly number[]): number[] {
  let sum = 0
  return [0, ...values.map((value) => (sum += value))]
}

function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0)
}

function isSplit(blocks: readonly AgencyBlock[], at: number): number {
  return at > 0 && at < blocks.length && blocks[at - 1]?.sector === blocks[at]?.sector ? 1 : 0
}

function intoColumns(blocks: readonly AgencyBlock[], columns: number): AgencyBlock[][] {
  const share = heightOfAll(blocks) / columns
  const divided: AgencyBlock[][] = Array.from({ length: columns }, () => [])
  let height = 0
  for (const [at, block] of blocks.entries()) {
    const own = heightOf(block, blocks[at - 1])
    divided[Math.min(columns - 1, Math.floor((height + own / 2) / share))]?.push(block)
    height += own
  }
  return divided.filter((column) => column.length > 0)
}

function heightOfAll(blocks: readonly AgencyBlock[]): number {
  return blocks.reduce((sum, block, at) => sum + heightOf(block, blocks[at - 1]), 0)
}
