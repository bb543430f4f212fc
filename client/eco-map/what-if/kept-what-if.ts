import type { Day } from '../../../domain/network/day.ts'
import type { Change } from '../../../domain/what-if/change.ts'
import { readChanges } from '../../../domain/what-if/read-changes.ts'
import type { FragmentType } from '../../api/generated/fragment-masking.ts'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import { KeptWhatIfFragment } from './what-if.query.ts'

/** A what-if as somebody kept it. */
export interface KeptWhatIf {
  id: string
  /** The id of the child whom it is about. */
  child: string
  title: string
  asOf: Day
  changes: Change[]
  version: number
  keptOn: Day
  /** The name of whoever kept it. */
  keptBy: string
}

/**
 * Reads a what-if that the API gives.
 * @throws when its changes are not of the form that this page knows
 */
export function readKeptWhatIf(answer: FragmentType<typeof KeptWhatIfFragment>): KeptWhatIf {
  const { changes, ...whatIf } = readFragment(KeptWhatIfFragment, answer)
  const read = readChanges(changes)
  if (read.problems) throw new Error('a what-if whose changes cannot be read')
  return { ...whatIf, changes: read.changes }
}
