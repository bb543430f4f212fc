import { type AgencyBlock, BELOW_HEIGHT, COLUMN_WIDTH, heightOf, widthOf } from './layout-professionals.ts'

/** The space between the side columns, without the row of professionals below. */
export interface Inner {
  width: number
  height: number
  needs: number
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

/**
 * Cuts the agencies, in their order round the map, into left, below and right so that the whole is as near to the
 * wanted aspect (width by height) and as small as it can be. Every cut between two agencies is weighed.
 */
export function divide(blocks: readonly AgencyBlock[], inner: Inner, aspect: number): Division {
  const heights = sumsOf(blocks.map((block, at) => heightOf(block, blocks[at - 1])))
  const widths = sumsOf(blocks.map(widthOf))
  const count = blocks.reduce((sum, { agency }) => sum + agency.professionals.length, 0)
  const mostColumns = count > SINGLE_COLUMN_LIMIT ? Math.ceil(count / 50) : 1
  let best = { cost: Number.POSITIVE_INFINITY, first: 0, second: 0, columns: 1, width: inner.width }
  for (let columns = 1; columns <= mostColumns; columns++) {
    for (let first = 0; first <= blocks.length; first++) {
      for (let second = first; second <= blocks.length; second++) {
        const below = between(widths, first, second)
        const width = Math.max(inner.width, below + MARGIN)
        const left = between(heights, 0, first) / columns
        const right = between(heights, second, blocks.length) / columns
        const height = Math.max(left, right, inner.height + (second > first ? BELOW_HEIGHT : 0))
        const splits = isSplit(blocks, first) + isSplit(blocks, second)
        const cost =
          Math.max((width + 2 * columns * COLUMN_WIDTH) / aspect, height) +
          0.12 * Math.abs(left - right) +
          SECTOR_SPLIT * splits +
          COLUMN_COST * (columns - 1)
        if (cost < best.cost) best = { cost, first, second, columns, width }
      }
    }
  }
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

/** On the right the way round the map leads upwards. */
function upsideDown({ agency, sector }: AgencyBlock): AgencyBlock {
  return { agency: { ...agency, professionals: agency.professionals.toReversed() }, sector }
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
