import { z } from 'zod'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { ADMINISTRATORS, CASE_WORKERS } from './change-access.ts'
import { colleague, grantee } from './grants.store.ts'
import type { Viewer } from './viewer.ts'

const heldByFew = namedQuery('access/held-by-few')
const parties = namedQuery('access/holder-parties')
const byId = namedQuery('access/holder-proposal')

/** How many can open a restricted child at the least: one who proposes another, and one who confirms. */
export const FEWEST_HOLDERS = 2
const usual = { workers: CASE_WORKERS, enough: FEWEST_HOLDERS }

const proposal = z.object({
  id: z.string(),
  user: colleague,
  why: z.string().nullable(),
  /** The id of who proposed it. */
  by: z.string(),
  byName: z.string(),
  at: z.string(),
})
/** Somebody who is proposed for a restricted child, as whoever sees no child is told. */
export type ToldProposal = z.output<typeof proposal>

const fewRow = z.object({ byNobody: z.number(), byOne: z.number(), proposals: z.array(proposal) })
const partiesRow = z.object({ isHeldByFew: z.boolean(), user: grantee, isTaken: z.boolean() })
const proposalRow = z.object({
  child: z.string(),
  facts: proposal,
  why: z.string(),
  isConfirmed: z.boolean(),
  isByAdministrator: z.boolean(),
  /** Whether it would open the child to them, were it confirmed. */
  canHold: z.boolean(),
})
/** What was proposed, with what is told to nobody who sees no child. */
export type KeptProposal = z.output<typeof proposalRow>

/** How many restricted children too few can open, and who is proposed for any of them. */
export async function readHeldByFew(database: Database, viewer: Viewer): Promise<z.output<typeof fewRow>> {
  const [row] = await database.read(viewer, heldByFew, { roles: ADMINISTRATORS, ...usual }, fewRow)
  return row ?? { byNobody: 0, byOne: 0, proposals: [] }
}

/** What decides whether somebody is proposed for a child. */
export async function readHolderParties(
  unit: UnitOfWork,
  asked: { id: string; child: string; user: string },
): Promise<z.output<typeof partiesRow>> {
  const [row] = await unit.run(parties, { ...asked, ...usual }, partiesRow)
  return row as z.output<typeof partiesRow>
}

/** @returns nothing when there is none of a child whom too few can open, nor one that this user has confirmed */
export async function readHolderProposal(
  unit: UnitOfWork,
  id: string,
  by: string,
): Promise<KeptProposal | undefined> {
  const [row] = await unit.run(byId, { id, by, ...usual }, proposalRow)
  return row
}
