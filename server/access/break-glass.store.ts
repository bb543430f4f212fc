import { z } from 'zod'
import type { Day } from '../../domain/network/day.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { seenChildren, usedGrants } from './used-grants.ts'
import { noteSeen, type Viewer } from './viewer.ts'

const factsOf = namedQuery('access/break-glass-facts')
const open = namedQuery('access/open-by-break-glass')
const tryIt = namedQuery('access/try-break-glass')
const end = namedQuery('access/end-break-glass')
const openedTo = namedQuery('access/opened-by-break-glass')

/** Who is meant: by the id that an address of the product has, or as whom people know them, with the folded name. */
export type MeantChild = { id: string } | { name: string; dateOfBirth: Day }

const factsRow = z.object({
  isProved: z.boolean(),
  /** For each use that counts, when it counts no longer; the first first. */
  freeAt: z.array(z.string()),
  /** What was made of this id before. */
  before: z
    .object({ isOwn: z.boolean(), given: z.object({ child: z.string(), until: z.string() }).nullable() })
    .nullable(),
  isTaken: z.boolean(),
  openable: z.array(z.string()),
  restricted: z.array(z.string()),
  seen: seenChildren,
})
/** What decides whether somebody opens a child. */
export type BreakGlassFacts = z.output<typeof factsRow>

/**
 * @param proved how long ago the viewer may have proved who they are, as a duration
 * @param span for how long a use counts, as a duration
 * @returns nothing when the viewer's session is over
 */
export async function readBreakGlassFacts(
  unit: UnitOfWork,
  id: string,
  meant: MeantChild,
  { proved, span }: { proved: string; span: string },
): Promise<BreakGlassFacts | undefined> {
  const asked = 'id' in meant ? { child: meant.id, name: '', dateOfBirth: '' } : { child: null, ...meant }
  const [row] = await unit.run(factsOf, { id, ...asked, proved, span }, factsRow)
  return row
}

/** @param lasts for how long, as a duration */
export async function openChild(
  unit: UnitOfWork,
  opened: { id: string; user: string; child: string; reason: string; lasts: string },
): Promise<{ child: string; until: string } | undefined> {
  const [row] = await unit.run(open, opened, z.object({ child: z.string(), until: z.string() }))
  return row
}

/** Counts an attempt that opened nobody. */
export async function noteAttempt(unit: UnitOfWork, tried: { id: string; user: string }): Promise<void> {
  await unit.run(tryIt, tried, z.never())
}

const endedRow = z.object({ child: z.string(), isOpen: z.boolean() })

/** @returns the child, and whether they were open until now; nothing when the viewer opened nobody under this id */
export async function endOpened(
  unit: UnitOfWork,
  id: string,
): Promise<z.output<typeof endedRow> | undefined> {
  const [row] = await unit.run(end, { id }, endedRow)
  return row
}

const opened = z.object({ id: z.string(), until: z.string(), secondsLeft: z.number() })
/** Until when somebody sees a child by break-glass. */
export type OpenedChild = z.output<typeof opened>
const openedRow = z.object({ child: z.string(), grants: usedGrants, opened })

/** Which of these children the viewer sees by break-glass alone. */
export async function readOpened(
  database: Database,
  viewer: Viewer,
  children: readonly string[],
): Promise<Map<string, OpenedChild>> {
  const rows = await database.read(viewer, openedTo, { children }, openedRow)
  for (const { child, grants } of rows) noteSeen(viewer, child, grants)
  return new Map(rows.map((row) => [row.child, row.opened]))
}
