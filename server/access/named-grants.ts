import { type Refused, refused, refusedFor } from '../refusals/refused.ts'
import { inputReader } from './access-input.ts'
import { type ChildGrantToGive, readChildParties } from './case-grants.store.ts'
import { type ChildGrantOutcome, type ChildGrantSent, NO_CHILD, readChildGrant } from './case-grants.ts'
import { type Acting, CASE_WORKERS, changeAccess, SUPERVISORS } from './change-access.ts'
import { isSameMoment, OWN_GRANTS, wrongGrant, wrongGrantee } from './grants.ts'
import { FEWEST_HOLDERS } from './holders.store.ts'
import { LOOK_ALONE } from './look-alone.ts'
import {
  askToLiftIt,
  confirmGrant,
  dropProposal,
  type KeptRestriction,
  liftIt,
  type Proposal,
  proposeGrant,
  readProposal,
  readRestriction,
  restrictIt,
} from './named-grants.store.ts'
import { noteDone, seesByBreakGlassAlone } from './viewer.ts'

export type RestrictionOutcome = ({ __typename: 'Restriction' } & KeptRestriction) | Refused
export type LiftOutcome = RestrictionOutcome | { __typename: 'RestrictionLifted'; child: string }
export type DropNamedGrantOutcome = { __typename: 'NamedGrantDropped'; id: string } | Refused

/** Proposes that somebody sees a child by name, or says why not. What was proposed already is answered as it is now. */
export async function proposeNamedGrant(sent: ChildGrantSent, acting: Acting): Promise<ChildGrantOutcome> {
  const { viewer } = acting
  const { told, errors } = readChildGrant(sent)
  if (errors.length > 0) return refusedFor(errors)
  if (told.user === viewer.id) return refused('input.user', OWN_GRANTS)
  return changeAccess(acting, CASE_WORKERS, async (unit): Promise<ChildGrantOutcome> => {
    const present = await readProposal(unit, viewer, told.id)
    if (present && isSame(present, told, viewer.id)) return { __typename: 'ChildGrant', ...present.facts }
    const parties = await readChildParties(unit, viewer, told)
    if (!parties) return refused('input.child', NO_CHILD)
    if (seesByBreakGlassAlone(viewer, parties.child)) return refused('input.child', LOOK_ALONE)
    const wrong = [...wrongGrant(parties), ...wrongGrantee(parties.user, 'own-case')]
    if (wrong.length > 0) return refusedFor(wrong)
    const { id: grant, user: subject, child } = told
    noteDone(viewer, { action: 'grant', details: { code: 'proposed', grant, subject, child } })
    return { __typename: 'ChildGrant', ...(await proposeGrant(unit, told, viewer)) }
  })
}

/** Confirms what another proposed for a third; what was confirmed already is answered as it is. */
export function confirmNamedGrant(id: string, acting: Acting): Promise<ChildGrantOutcome> {
  const { viewer } = acting
  return changeAccess(acting, CASE_WORKERS, async (unit): Promise<ChildGrantOutcome> => {
    const present = await readProposal(unit, viewer, id)
    if (!present) return refused('id', NO_PROPOSAL)
    const { facts, by, isConfirmed, isDisabled, isOver } = present
    if (facts.user.id === viewer.id) return refused('id', OWN_GRANTS)
    if (seesByBreakGlassAlone(viewer, present.child)) return refused('id', LOOK_ALONE)
    if (by === viewer.id) return refused('id', 'you proposed it yourself; it takes another to confirm it')
    if (isConfirmed) return { __typename: 'ChildGrant', ...facts }
    if (isDisabled || isOver)
      return refused('id', 'it could not hold any more; drop it, and propose another where one is needed')
    const details = { code: 'confirmed', grant: id, subject: facts.user.id, child: present.child }
    noteDone(viewer, { action: 'grant', details })
    return { __typename: 'ChildGrant', ...(await confirmGrant(unit, id, viewer)) }
  })
}

/** Drops what was proposed; nobody drops what they are proposed for, and what holds is ended and not dropped. */
export function dropNamedGrant(id: string, acting: Acting): Promise<DropNamedGrantOutcome> {
  const { viewer } = acting
  return changeAccess(acting, CASE_WORKERS, async (unit): Promise<DropNamedGrantOutcome> => {
    const present = await readProposal(unit, viewer, id)
    if (!present) return refused('id', NO_PROPOSAL)
    if (present.facts.user.id === viewer.id) return refused('id', OWN_GRANTS)
    if (seesByBreakGlassAlone(viewer, present.child)) return refused('id', LOOK_ALONE)
    if (present.isConfirmed) return refused('id', 'it was confirmed in the meantime; a supervisor can end it')
    const details = { code: 'dropped', grant: id, subject: present.facts.user.id, child: present.child }
    noteDone(viewer, { action: 'grant-end', details })
    await dropProposal(unit, id)
    return { __typename: 'NamedGrantDropped', id }
  })
}

/** Has a child whom one sees seen by named grants alone, or says why not. */
export async function restrictChild(
  sent: { id: string; child: string; why: string },
  acting: Acting,
): Promise<RestrictionOutcome> {
  const { viewer } = acting
  const input = inputReader()
  const told = { id: input.id('id', sent.id), child: sent.child, why: input.text('why', sent.why) }
  if (input.errors.length > 0) return refusedFor(input.errors)
  return changeAccess(acting, SUPERVISORS, async (unit): Promise<RestrictionOutcome> => {
    const present = await readRestriction(unit, viewer, told.child, told.id)
    if (!present) return refused('input.child', NO_CHILD)
    if (seesByBreakGlassAlone(viewer, told.child)) return refused('input.child', LOOK_ALONE)
    if (present.restriction) return { __typename: 'Restriction', ...present.restriction }
    if (present.isTaken) return refused('input.id', 'another restriction has this id; make another id')
    if (present.named < FEWEST_HOLDERS)
      return refused(
        'input.child',
        'fewer than two people see this child by a named grant; have named grants proposed and confirmed first',
      )
    noteDone(viewer, { action: 'grant-end', details: { code: 'restricted', child: told.child } })
    return { __typename: 'Restriction', ...(await restrictIt(unit, told, viewer)) }
  })
}

/** Asks that a child is no longer restricted; once another has asked, has it so. */
export function liftRestriction(child: string, acting: Acting): Promise<LiftOutcome> {
  const { viewer } = acting
  return changeAccess(acting, CASE_WORKERS, async (unit): Promise<LiftOutcome> => {
    const present = await readRestriction(unit, viewer, child, '')
    if (!present) return refused('child', NO_CHILD)
    if (seesByBreakGlassAlone(viewer, child)) return refused('child', LOOK_ALONE)
    const { restriction } = present
    if (!restriction) return { __typename: 'RestrictionLifted', child }
    if (restriction.liftBy === null || restriction.liftBy === viewer.id)
      return { __typename: 'Restriction', ...(await askToLiftIt(unit, restriction.id, viewer)) }
    noteDone(viewer, { action: 'grant', details: { code: 'lifted', child } })
    await liftIt(unit, restriction.id, viewer.id)
    return { __typename: 'RestrictionLifted', child }
  })
}

const NO_PROPOSAL =
  'no named grant of a child whom you see was proposed under this id; it may have been dropped'

function isSame({ child, facts, by }: Proposal, told: ChildGrantToGive, proposer: string): boolean {
  return (
    facts.endedAt === null &&
    by === proposer &&
    child === told.child &&
    facts.user.id === told.user &&
    isSameMoment(facts.until, told.until) &&
    facts.why === told.why
  )
}
