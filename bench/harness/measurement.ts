import type { Rounds } from './interleave.ts'
import type { Comparison } from './row.ts'

/** What a measurement is run with. */
export interface BenchSetting {
  /** As many rounds as a row needs, or a few for trying the bench itself. */
  rounds(full: Rounds): Rounds
  /** Says what is going on. */
  say(line: string): void
  /** Aborted when the bench is asked to stop. */
  signal: AbortSignal
}

/** One thing that is measured: the comparisons that one run of it gives. Whatever it starts it stops. */
export interface Measurement {
  /** The name by which `--only` chooses it. */
  name: string
  measure(setting: BenchSetting): AsyncIterable<Comparison>
}
