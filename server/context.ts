import type { Day } from '../domain/network/day.ts'
import type { Mode } from './access/session-cookie.ts'
import type { Viewer } from './access/viewer.ts'
import type { AuditPlace } from './audit/audit-place.ts'
import type { Database } from './database/database.ts'
import type { RecordLoader } from './eco-map/eco-map.ts'
import type { KeptFindingsLoader } from './findings/histories.ts'
import type { RateLimits } from './limits/rate-limit.ts'
import type { Live } from './live/live.ts'
import type { Log } from './log.ts'
import type { SitePractice } from './profiles/practice.ts'

/** What every resolver of one request shares. */
export interface RequestContext {
  viewer: Viewer
  database: Database
  mode: Mode
  /** The IP address that the request came from, where it is known. */
  address: string | undefined
  /** Read from the clock once, so that a request never spans midnight. */
  today: Day
  records: RecordLoader
  /** What is kept of the findings, by child or lead. */
  keptFindings: KeptFindingsLoader
  practice: SitePractice
  /** What may be done only so often. */
  rates: RateLimits
  /** What happens while people work. */
  live: Live
  /** The tab of the viewer's browser that asks, where it says so. */
  tab: string | undefined
  log: Log
  /** Where the audit journal is read. */
  audit: AuditPlace
}
