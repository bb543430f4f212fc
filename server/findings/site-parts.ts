import { product } from '../access/viewer.ts'
import { clockFixedOn, systemClock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { Environment } from '../environment.ts'
import { readPractice } from '../profiles/practice.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { RefreshParts } from './refresh.ts'

/** What a command computes findings with: the site's practice, on its day. @throws CommandFailure as `readPractice` */
export function refreshPartsOf(environment: Environment, database: Database): RefreshParts {
  const { today, timeZone } = environment
  const practice = readPractice(environment)
  const clock = today === undefined ? systemClock(timeZone) : clockFixedOn(today)
  return { database, viewer: product, practice, by: fingerprintOf(practice), today: clock.today() }
}
