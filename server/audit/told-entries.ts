import { GraphQLError } from 'graphql'
import type { Day } from '../../domain/network/day.ts'
import { noteDone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import { badInput } from '../eco-map/date.ts'
import { takeTurn } from '../limits/take-turn.ts'
import type { AuditEntry } from './audit-entry.ts'
import { BadAuditSearch, LongAuditSearch } from './bad-audit-search.ts'
import { daysOf } from './journal-days.ts'
import { type AuditPageAsked, type AuditSearch, type FoundEntry, searchJournal } from './search-journal.ts'

export type AuditEntrySource = AuditEntry & { id: string }
export type AuditDetailsSource = NonNullable<AuditEntry['details']>
/** Who it is, whose name is looked up when it is asked for. */
export type AuditUserSource = { id: string }
export interface AuditPageSource {
  entries: AuditEntrySource[]
  next: string | undefined
  from: Day
  until: Day
  timeZone: string
}

const LONGEST_ID = 200

/**
 * A page of the journal as whoever may search it is told.
 * @throws GraphQLError BAD_USER_INPUT for a search that cannot be made, SEARCH_TOO_LONG for one that takes too long
 */
export function searchAudit(
  search: AuditSearch & AuditPageAsked,
  context: RequestContext,
): Promise<AuditPageSource> {
  return told(search, context, (entry) => entry)
}

/**
 * A page of what the journal says of a child, as whoever may see the child is told: never of another child, nor from where a
 * colleague came.
 * @throws GraphQLError as {@link searchAudit}
 */
export function auditOfChild(
  child: string,
  asked: Pick<AuditSearch, 'from' | 'until'> & AuditPageAsked,
  context: RequestContext,
): Promise<AuditPageSource> {
  return told({ ...asked, child }, context, (entry) => partOf(child, entry))
}

async function told(
  search: AuditSearch & AuditPageAsked,
  context: RequestContext,
  tell: (entry: AuditEntry) => AuditEntry,
): Promise<AuditPageSource> {
  const { folder, timeZone, deadline } = context.audit
  takeTurn('search', context)
  try {
    for (const part of ['child', 'user'] as const) requireId(part, search[part])
    const days = daysOf(search, timeZone)
    const { child, user, action } = search
    // Written down before the answer leaves, like any look.
    noteDone(context.viewer, { action: 'audit-read', details: { child, user, action, ...days } })
    const { found, next } = await searchJournal(folder, { ...search, ...days }, timeZone, deadline)
    return {
      entries: found.map((one) => ({ ...tell(one.entry), id: placeOf(one) })),
      next,
      ...days,
      timeZone,
    }
  } catch (error) {
    if (error instanceof BadAuditSearch) throw badInput(error.message)
    if (error instanceof LongAuditSearch) throw tooLong()
    throw error
  }
}

function requireId(part: 'child' | 'user', id: string | undefined): void {
  if (id !== undefined && (id === '' || id.length > LONGEST_ID))
    throw new BadAuditSearch(part, `${part} is an id, of 1 to ${LONGEST_ID} characters.`)
}

function partOf(child: string, { address: _, children, details, ...entry }: AuditEntry): AuditEntry {
  return {
    ...entry,
    children: children.filter(({ id }) => id === child),
    ...(details && { details: partOfDetails(child, details) }),
  }
}

/** What was done to whom and on which basis; what may be of another child, or counts others, is left out. */
function partOfDetails(child: string, details: AuditDetailsSource): AuditDetailsSource {
  const { code, subject, user, team, basis, role, action, from, until } = details
  return {
    ...{ code, subject, user, team, basis, role, action, from, until },
    ...(details.child === child && { child }),
  }
}

function placeOf({ file, number }: FoundEntry): string {
  return `${file}:${number}`
}

function tooLong(): GraphQLError {
  return new GraphQLError(
    'There is too much in the journal to search it all in time. Narrow the days, and search again.',
    { extensions: { code: 'SEARCH_TOO_LONG' } },
  )
}
