import { z } from 'zod'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import {
  type ChildGrantToGive,
  type ChildGrantTold,
  childGrant,
  childGrantRow,
  restriction,
} from './case-grants.store.ts'
import { usedGrants } from './used-grants.ts'
import { noteSeen, type Viewer } from './viewer.ts'

const propose = namedQuery('access/propose-grant')
const proposal = namedQuery('access/proposal')
const confirm = namedQuery('access/confirm-grant')
const drop = namedQuery('access/drop-proposal')
const restrictionOf = namedQuery('access/restriction')
const restrict = namedQuery('access/restrict-child')
const askToLift = namedQuery('access/ask-to-lift')
const lift = namedQuery('access/lift-restriction')

const noRow = z.never()
const proposalRow = z.object({
  child: z.string(),
  grants: usedGrants,
  facts: childGrant,
  /** The id of who proposed it. */
  by: z.string(),
  isConfirmed: z.boolean(),
  /** Of the user. */
  isDisabled: z.boolean(),
  isOver: z.boolean(),
})
/** A named grant that is proposed, or was. */
export type Proposal = z.output<typeof proposalRow>

/** @returns nothing when the viewer may not see the child, or there is no such grant */
export async function readProposal(
  unit: UnitOfWork,
  viewer: Viewer,
  id: string,
): Promise<Proposal | undefined> {
  const [row] = await unit.run(proposal, { id }, proposalRow)
  if (row) noteSeen(viewer, row.child, row.grants)
  return row
}

type By = { id: string; name: string }

/** @param byAdministrator whether whoever proposes it sees no child */
export async function proposeGrant(
  unit: UnitOfWork,
  { team: _, ...proposed }: ChildGrantToGive,
  by: By,
  byAdministrator = false,
): Promise<ChildGrantTold> {
  const asked = { ...proposed, by: by.id, byName: by.name, byAdministrator }
  const [row] = await unit.run(propose, asked, childGrantRow)
  return row as ChildGrantTold
}

export async function confirmGrant(unit: UnitOfWork, id: string, by: By): Promise<ChildGrantTold> {
  const [row] = await unit.run(confirm, { id, by: by.id, byName: by.name }, childGrantRow)
  return row as ChildGrantTold
}

export async function dropProposal(unit: UnitOfWork, id: string): Promise<void> {
  await unit.run(drop, { id }, noRow)
}

const keptRestriction = restriction.extend({ liftBy: z.string().nullable() })
/** Why a child is seen by named grants alone, with the id of who asks to lift it. */
export type KeptRestriction = z.output<typeof keptRestriction>
const keptRow = z.object({ restriction: keptRestriction }).transform((row) => row.restriction)
const restrictionRow = z.object({
  child: z.string(),
  grants: usedGrants,
  restriction: keptRestriction.nullable(),
  named: z.number(),
  isTaken: z.boolean(),
})

/** Whether a child is restricted, and by how many named grants they are seen; nothing when the viewer may not see them. */
export async function readRestriction(
  unit: UnitOfWork,
  viewer: Viewer,
  child: string,
  id: string,
): Promise<z.output<typeof restrictionRow> | undefined> {
  const [row] = await unit.run(restrictionOf, { child, id }, restrictionRow)
  if (row) noteSeen(viewer, row.child, row.grants)
  return row
}

export async function restrictIt(
  unit: UnitOfWork,
  told: { id: string; child: string; why: string },
  by: By,
): Promise<KeptRestriction> {
  const [row] = await unit.run(restrict, { ...told, by: by.id, byName: by.name }, keptRow)
  return row as KeptRestriction
}

export async function askToLiftIt(unit: UnitOfWork, id: string, by: By): Promise<KeptRestriction> {
  const [row] = await unit.run(askToLift, { id, by: by.id, byName: by.name }, keptRow)
  return row as KeptRestriction
}

export async function liftIt(unit: UnitOfWork, id: string, by: string): Promise<void> {
  await unit.run(lift, { id, by }, noRow)
}
