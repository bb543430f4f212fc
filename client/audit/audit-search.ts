import { type Day, isDay } from '../../domain/network/day.ts'

/** What is looked for in the journal, as the page's address says. */
export interface AuditSearch {
  /** The id of who did it, and of a child whom it was about. */
  user?: string
  child?: string
  /** The code of what was done. */
  action?: string
  from?: Day
  until?: Day
}

/** Reads the address of the page; what it does not know is left out. */
export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const { user, child, action, from, until } = search
  return {
    ...(isText(user) && { user }),
    ...(isText(child) && { child }),
    ...(isText(action) && { action }),
    ...(isText(from) && isDay(from) && { from }),
    ...(isText(until) && isDay(until) && { until }),
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
