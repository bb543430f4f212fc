import type { AccessRole } from '../../domain/access/roles.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { type Connection, type PageAsked, pageOf } from '../directory/page.ts'
import { type Refused, refused, refusedFor } from '../refusals/refused.ts'
import { inputReader } from './access-input.ts'
import {
  type Account,
  type AccountToKeep,
  disableAccount,
  enableAccount,
  keepAccount,
  readAccount,
  readAccounts,
  readNeighbours,
  readOneAccount,
} from './accounts.store.ts'
import { type Acting, ADMINISTRATORS, changeAccess } from './change-access.ts'
import { noteDone } from './viewer.ts'

export type UserSource = Account
export type UserConnectionSource = Connection<UserSource>

/** What is sent of a user to be kept, before anything was looked at. */
export interface AccountSent {
  id: string
  name: string
  roles: readonly AccessRole[]
  issuer?: string | null
  subject?: string | null
  professional?: string | null
  madeFrom?: number | null
}

type Told = { __typename: 'User' } & Account
export type KeepUserOutcome = Told | { __typename: 'UserConflict'; present: Account } | Refused
export type ChangeUserOutcome = Told | Refused

/** A page of the people who have a user. @throws GraphQLError as {@link pageOf} */
export function findAccounts(
  asked: PageAsked,
  { database, viewer }: RequestContext,
): Promise<UserConnectionSource> {
  return pageOf(asked, (search, after, limit) => readAccounts(database, viewer, search, after, limit))
}

/** Somebody who has a user; nothing when nobody has this id. */
export function findAccount(
  id: string,
  { database, viewer }: RequestContext,
): Promise<UserSource | undefined> {
  return readOneAccount(database, viewer, id)
}

/**
 * Keeps a user, or says why not. Somebody who made theirs from another version than the present one is told of the present
 * one. What was kept already is answered as it was kept.
 */
export async function keepUser(sent: AccountSent, acting: Acting): Promise<KeepUserOutcome> {
  const { told, errors } = readSent(sent)
  if (errors.length > 0) return refusedFor(errors)
  if (told.id === acting.viewer.id)
    return refused('input.id', 'this is you; have another administrator change what is kept of you')
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<KeepUserOutcome> => {
    const present = await readAccount(unit, told.id)
    if (!present && told.version > 1)
      return refused('input.madeFrom', 'no user has this id; send it as a new one, made from none')
    if (present && present.version === told.version && isSame(present, told))
      return { __typename: 'User', ...present }
    if (present && present.version !== told.version - 1) return { __typename: 'UserConflict', present }
    const refusal = await refusalOf(unit, told)
    if (refusal) return refusal
    noteDone(acting.viewer, { action: 'user-change', details: { code: 'kept', subject: told.id } })
    return { __typename: 'User', ...(await keepAccount(unit, told)) }
  })
}

async function refusalOf(unit: UnitOfWork, told: AccountToKeep): Promise<Refused | undefined> {
  const others = await readNeighbours(unit, told)
  if (others.isMachine) return refused('input.id', 'a machine has this id; choose another')
  if (others.isSubjectTaken) return refused('input.subject', 'another user comes in by this subject already')
  if (told.professional === null) return undefined
  if (!others.isProfessional)
    return refused('input.professional', 'no professional has this id; choose another')
  if (others.isProfessionalTaken)
    return refused('input.professional', 'another user is this professional already')
  return undefined
}

/** Lets somebody in no longer, or again. */
export async function changeUser(
  id: string,
  change: 'disable' | 'enable',
  acting: Acting,
): Promise<ChangeUserOutcome> {
  if (id === acting.viewer.id) return refused('id', 'this is you; have another administrator do it')
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<ChangeUserOutcome> => {
    const changed = await (change === 'disable' ? disableAccount : enableAccount)(unit, id)
    if (!changed) return refused('id', 'no user has this id')
    noteDone(acting.viewer, { action: 'user-change', details: { code: `${change}d`, subject: id } })
    return { __typename: 'User', ...changed }
  })
}

function readSent(sent: AccountSent) {
  const input = inputReader()
  const [issuer, subject] = [sent.issuer ?? null, sent.subject ?? null]
  const roles = [...new Set(sent.roles)]
  if (roles.length === 0) input.wrong('roles', 'give at least one role')
  if ((issuer === null) !== (subject === null))
    input.wrong('subject', 'give both the identity provider and how it names them, or none')
  const told: AccountToKeep = {
    id: input.id('id', sent.id),
    name: input.text('name', sent.name),
    roles,
    issuer: issuer === null ? null : input.id('issuer', issuer),
    subject: subject === null ? null : input.id('subject', subject),
    professional: sent.professional ?? null,
    version: (sent.madeFrom ?? 0) + 1,
  }
  return { told, errors: input.errors }
}

function isSame(present: Account, told: AccountToKeep): boolean {
  const facts = ({ name, roles, issuer, subject }: Account | AccountToKeep, professional: string | null) =>
    JSON.stringify([name, [...roles].sort(), issuer, subject, professional])
  return facts(present, present.professional?.id ?? null) === facts(told, told.professional)
}
