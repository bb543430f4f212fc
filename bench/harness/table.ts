import { type Comparison, floorNoise, judge } from './row.ts'
import { MEDIAN, P95, quantile } from './statistics.ts'

const HEADINGS = [
  'measured',
  'ours ms',
  'p95',
  'against',
  'ms',
  'p95',
  '± floor',
  'n',
  'ratio',
  'aim',
  'load',
  '',
]

/** A comparison with the load of the machine while it ran. */
export interface MeasuredRow {
  comparison: Comparison
  /** Processes that wanted to run, a minute's mean; the machine runs as many at once as it has cores. */
  load: number
}

/** The rows as a Markdown table, with what was counted beside them below it. */
export function tableOf(rows: readonly MeasuredRow[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)]
  const widths = HEADINGS.map((_, column) => Math.max(3, ...cells.map((row) => widthOf(row[column] ?? ''))))
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join(' | ')} |`,
  )
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  const notes = rows.flatMap(({ comparison: { what, notes } }) =>
    (notes ?? []).map((note) => `- ${what}: ${note}`),
  )
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : []), ''].join('\n')
}

function cellsOf({ comparison, load }: MeasuredRow): string[] {
  const { what, ours, floor, of } = comparison
  const { ratio, verdict } = judge(comparison)
  return [
    what,
    inMilliseconds(quantile(ours.times, MEDIAN)),
    inMilliseconds(quantile(ours.times, P95)),
    floor.name,
    inMilliseconds(quantile(floor.times, MEDIAN)),
    inMilliseconds(quantile(floor.times, P95)),
    `${Math.round(floorNoise(comparison) * 100)} %`,
    String(ours.times.length),
    ratio === undefined ? '–' : `${ratio.toFixed(ratio < 20 ? 2 : 0)} ×${of === 'p95' ? ' (p95)' : ''}`,
    aimOf(comparison),
    load.toFixed(1),
    verdict,
  ]
}

function aimOf({ aim, limit, ratio }: Comparison): string {
  if (limit !== undefined) return `≤ ${limit} ms`
  return aim === undefined ? '' : `${ratio === 'time' ? '≤' : '≥'} ${aim}`
}

function inMilliseconds(value: number): string {
  return value.toFixed(value < 0.1 ? 4 : value < 10 ? 2 : value < 100 ? 1 : 0)
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell))
}

function widthOf(cell: string): number {
  return [...cell].length
}
