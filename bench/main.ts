// npm run bench [-- --only NAME …] [--quick]: what is measured, side by side, as a table.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { CommandFailure, reportFailure } from '../server/process/failure.ts'
import { stopRequests } from '../server/process/stop-request.ts'
import { audit } from './audit/audit.bench.ts'
import { ecoMap } from './eco-map/eco-map.bench.ts'
import { findings } from './findings/findings.bench.ts'
import type { Rounds } from './harness/interleave.ts'
import { describeMachine } from './harness/machine.ts'
import type { BenchSetting, Measurement } from './harness/measurement.ts'
import { type MeasuredRow, tableOf } from './harness/table.ts'
import { importRows } from './import/import.bench.ts'
import { layout } from './layout/layout.bench.ts'
import { live } from './live/live.bench.ts'
import { frames } from './picture/frames.bench.ts'
import { picture } from './picture/picture.bench.ts'
import { sweepRows } from './sweep/sweep.bench.ts'

const MEASUREMENTS: Measurement[] = [
  ecoMap,
  findings,
  layout,
  picture,
  frames,
  importRows,
  sweepRows,
  audit,
  live,
]

/** Enough to see that everything works, and nothing to go by. */
function fewOf({ warmUps, samples }: Rounds): Rounds {
  return { warmUps: Math.min(2, warmUps), samples: Math.min(5, samples) }
}

function chosen(names: readonly string[]): Measurement[] {
  const unknown = names.filter((name) => !MEASUREMENTS.some((measurement) => measurement.name === name))
  if (unknown.length > 0) {
    const known = MEASUREMENTS.map(({ name }) => name).join(', ')
    throw new CommandFailure(`Nothing is measured by the name of ${unknown.join(', ')}: give ${known}.`)
  }
  return names.length === 0
    ? MEASUREMENTS
    : MEASUREMENTS.filter((measurement) => names.includes(measurement.name))
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean' } },
  })
  const setting: BenchSetting = {
    rounds: (full) => (values.quick ? fewOf(full) : full),
    say: (line) => process.stderr.write(`${line}\n`),
    signal: stopRequests(),
  }
  const rows: MeasuredRow[] = []
  try {
    for (const measurement of chosen(values.only ?? [])) {
      setting.say(`Measuring: ${measurement.name}`)
      for await (const comparison of measurement.measure(setting)) {
        setting.signal.throwIfAborted()
        rows.push({ comparison, load: loadavg()[0] ?? 0 })
        setting.say(`  ${comparison.what}`)
      }
    }
  } finally {
    // What was measured before it was stopped, or before one part failed, took its time too.
    if (rows.length > 0) process.stdout.write(`${describeMachine()}\n\n${tableOf(rows)}`)
  }
}

try {
  await run()
} catch (error) {
  reportFailure(error)
}
