import type { AuditAction } from '../audit/audit-entry.ts'
import type { RequestContext } from '../context.ts'
import { type Refused, refused, refusedFor } from '../refusals/refused.ts'
import { inputReader } from './access-input.ts'
import { type Acting, ADMINISTRATORS, changeAccess } from './change-access.ts'
import { OWN_GRANTS, wrongGrantee } from './grants.ts'
import {
  type KeptProposal,
  readHeldByFew,
  readHolderParties,
  readHolderProposal,
  type ToldProposal,
} from './holders.store.ts'
import { confirmGrant, dropProposal, proposeGrant } from './named-grants.store.ts'
import { noteDone } from './viewer.ts'

export type HolderProposalSource = ToldProposal
export type HeldByFewSource = Awaited<ReturnType<typeof readHeldByFew>>
type Named = { __typename: 'HolderNamed'; id: string; user: ToldProposal['user'] }
export type HolderOutcome = ({ __typename: 'HolderProposal' } & ToldProposal) | Named | Refused
export type DropHolderOutcome = { __typename: 'HolderDropped'; id: string } | Refused

/** What is sent of a holder to be proposed, before anything was looked at. */
export interface HolderSent {
  id: string
  child: string
  user: string
  why: string
}

/** How many restricted children too few can open, and who is proposed for any of them. */
export function heldByFewFor({ database, viewer }: RequestContext): Promise<HeldByFewSource> {
  return readHeldByFew(database, viewer)
}

/** Proposes a holder for a restricted child whom too few can open, or says why not. What was proposed already is answered as it is. */
export async function proposeHolder(sent: HolderSent, acting: Acting): Promise<HolderOutcome> {
  const { viewer } = acting
  const input = inputReader()
  const { child, user } = sent
  const told = { id: input.id('id', sent.id), child, user, why: input.text('why', sent.why) }
  if (input.errors.length > 0) return refusedFor(input.errors)
  if (user === viewer.id) return refused('input.user', OWN_GRANTS)
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<HolderOutcome> => {
    const present = await readHolderProposal(unit, told.id, viewer.id)
    if (present && isSame(present, told, viewer.id)) return { __typename: 'HolderProposal', ...present.facts }
    const parties = await readHolderParties(unit, told)
    if (!parties.isHeldByFew) return refused('input.child', NO_SUCH_CHILD)
    const wrong = [
      ...(parties.isTaken
        ? [{ path: 'input.id', message: 'another grant has this id; make another id' }]
        : []),
      ...wrongGrantee(parties.user, 'own-case'),
    ]
    if (wrong.length > 0) return refusedFor(wrong)
    const { user, byName, at } = await proposeGrant(
      unit,
      { ...told, team: null, from: null, until: null },
      viewer,
      true,
    )
    note(acting, 'grant', 'proposed', told)
    return { __typename: 'HolderProposal', id: told.id, why: told.why, user, by: viewer.id, byName, at }
  })
}

/** Confirms what another proposed for a third, for the child whom both were told; what one has confirmed is answered as it is. */
export function confirmHolder(
  { id, child }: { id: string; child: string },
  acting: Acting,
): Promise<HolderOutcome> {
  const { viewer } = acting
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<HolderOutcome> => {
    const present = await readHolderProposal(unit, id, viewer.id)
    // Whoever confirms knows by themselves which child it is about: one who was led to the wrong one notices it here.
    if (!present || present.child !== child) return refused('id', NO_PROPOSAL)
    const { facts, isConfirmed, canHold } = present
    const named: Named = { __typename: 'HolderNamed', id, user: facts.user }
    if (isConfirmed) return named
    if (facts.user.id === viewer.id) return refused('id', OWN_GRANTS)
    if (facts.by === viewer.id)
      return refused('id', 'you proposed it yourself; it takes another to confirm it')
    if (!canHold)
      return refused('id', 'it would not open the child to them any more; drop it, and propose another')
    await confirmGrant(unit, id, viewer)
    note(acting, 'grant', 'confirmed', { id, child, user: facts.user.id })
    return named
  })
}

/** Drops what an administrator proposed; nobody drops what they are proposed for. */
export function dropHolder(id: string, acting: Acting): Promise<DropHolderOutcome> {
  const { viewer } = acting
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<DropHolderOutcome> => {
    const present = await readHolderProposal(unit, id, viewer.id)
    if (!present?.isByAdministrator || present.isConfirmed)
      return refused('id', 'nothing that an administrator proposed has this id; look again at the list')
    const { child, facts } = present
    if (facts.user.id === viewer.id) return refused('id', OWN_GRANTS)
    await dropProposal(unit, id)
    note(acting, 'grant-end', 'dropped', { id, child, user: facts.user.id })
    return { __typename: 'HolderDropped', id }
  })
}

const NO_SUCH_CHILD =
  'no restricted child whom fewer than two can open has this id; ask whoever knows the child for it again'
const NO_PROPOSAL =
  'nobody is proposed under this id for a restricted child with that id; ask whoever knows the child for it again'

/** The journal tells it of the child as well, whom the viewer has not seen. */
function note(
  { viewer }: Acting,
  action: AuditAction,
  code: string,
  { id: grant, child, user: subject }: { id: string; child: string; user: string },
): void {
  const details = { code, grant, subject, child }
  noteDone(viewer, { action, details, children: [{ id: child, grants: [] }] })
}

function isSame(present: KeptProposal, told: HolderSent, proposer: string): boolean {
  return (
    !present.isConfirmed &&
    present.facts.by === proposer &&
    present.child === told.child &&
    present.facts.user.id === told.user &&
    present.why === told.why
  )
}
