import { z } from 'zod'
import type { Day } from '../../domain/network/day.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'

const begin = namedQuery('findings/begin-sweep')
const underWay = namedQuery('findings/sweep-under-way')
const end = namedQuery('findings/end-sweep')
const count = namedQuery('findings/count-pending')

const noRow = z.never()

/** What a sweep was begun for: everything or what is not of today, which day, and by which practice. */
export interface SweepBegun {
  all: boolean
  on: Day
  by: string
}

export async function readSweepUnderWay(database: Database, viewer: Viewer): Promise<SweepBegun | undefined> {
  const row = z.object({ all: z.boolean(), on: z.string(), by: z.string() })
  const [found] = await database.read(viewer, underWay, {}, row)
  return found
}

/** Marks what is to be computed, and notes that it was. */
export async function writeSweepBegun(unit: UnitOfWork, sweep: SweepBegun): Promise<void> {
  await unit.run(begin, { ...sweep }, noRow)
}

export async function writeSweepEnded(database: Database, viewer: Viewer): Promise<void> {
  await database.write(viewer, end, {}, noRow)
}

/** Of how many children and leads the findings are to be computed. */
export async function countPending(database: Database, viewer: Viewer): Promise<number> {
  const [row] = await database.read(viewer, count, {}, z.object({ pending: z.number() }))
  return row?.pending ?? 0
}
