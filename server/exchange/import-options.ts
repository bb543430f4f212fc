import type { Day } from '../../domain/network/day.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import type { Progress } from '../process/progress.ts'

export type ImportOptions = {
  /** The day to which the file's own day, and with it every other, is moved. */
  today?: Day | undefined
  /** What each id of the file gets in front of it. */
  prefix?: string | undefined
  /** The id of the user who gets the children of the file as own cases; nobody sees more than before when absent. */
  forUser?: string | undefined
  /** Told how many children the file has, once it is found good and before anything is written; nothing is when it throws. */
  announce?: ((children: number) => Promise<void>) | undefined
  progress: Progress
  /** Aborted when the command is asked to stop. */
  signal?: AbortSignal | undefined
}

/** How many records of each list were written. */
export type ImportSummary = ReadonlyMap<ListName, number>
