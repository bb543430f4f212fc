import type { MachineScope } from '../../domain/access/machine-scopes.ts'
import type { RequestContext } from '../context.ts'
import { type InputError, type Refused, refused, refusedFor } from '../refusals/refused.ts'
import { inputReader } from './access-input.ts'
import { type Acting, ADMINISTRATORS, changeAccess } from './change-access.ts'
import { takesTwo } from './grants.ts'
import { newMachineToken } from './machine-token.ts'
import {
  endMachineById,
  endTokenById,
  type Machine,
  type MachineToMake,
  putMachine,
  putToken,
  readMachine,
  readMachineParties,
  type TokenToMake,
} from './machines.store.ts'
import { hashOf } from './session-reference.ts'
import { noteDone } from './viewer.ts'

export type MachineSource = Machine
type TokenMade = {
  __typename: 'MachineTokenMade'
  machine: Machine
  token: Machine['tokens'][number]
  secret: string
}
export type MachineTokenOutcome = TokenMade | Refused
export type EndMachineOutcome = ({ __typename: 'Machine' } & Machine) | Refused

/** What is sent of a token to be made, before anything was looked at. */
export interface TokenSent {
  machine: string
  token: string
  until: string
}

/** What is sent of a machine to be made. */
export interface MachineSent {
  id: string
  name: string
  purpose: string
  scopes?: readonly MachineScope[] | null
  token: string
  until: string
}

type MakingToken = Acting & Pick<RequestContext, 'mode'>

/** Makes a machine with its first token, or says why not. What it shows is told this once. */
export async function makeMachine(sent: MachineSent, acting: MakingToken): Promise<MachineTokenOutcome> {
  const input = inputReader()
  const made: MachineToMake = {
    id: input.id('id', sent.id),
    name: input.text('name', sent.name),
    purpose: input.text('purpose', sent.purpose),
    scopes: [...new Set(sent.scopes ?? [])],
  }
  const asked = { ...readToken(input, sent), id: made.id }
  if (input.errors.length > 0) return refusedFor(input.errors)
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<MachineTokenOutcome> => {
    const facts = await readMachineParties(unit, asked)
    const wrong = [...(facts.isTaken ? [TAKEN] : []), ...wrongToken(facts)]
    if (wrong.length > 0) return refusedFor(wrong)
    await putMachine(unit, made, acting.viewer)
    return tokenOf(asked, acting, (hash) => putToken(unit, asked, hash, acting.viewer))
  })
}

/** Makes another token of a machine, or says why not. */
export async function makeMachineToken(sent: TokenSent, acting: MakingToken): Promise<MachineTokenOutcome> {
  const input = inputReader()
  const asked = { ...readToken(input, sent), id: sent.machine }
  if (input.errors.length > 0) return refusedFor(input.errors)
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<MachineTokenOutcome> => {
    const present = await readMachine(unit, asked.id)
    if (!present || present.endedAt !== null) return refused('input.machine', NO_MACHINE)
    if (!isYoursToRenew(present, acting))
      return refused('input.machine', 'you gave this machine what it sees; have another administrator do it')
    const wrong = wrongToken(await readMachineParties(unit, asked))
    if (wrong.length > 0) return refusedFor(wrong)
    return tokenOf(asked, acting, (hash) => putToken(unit, asked, hash, acting.viewer))
  })
}

/** Whether whoever asks may make a token of it. */
export function isYoursToRenew({ givers }: Machine, { mode, viewer }: MakingToken): boolean {
  return !takesTwo(mode) || !givers.includes(viewer.id)
}

/** Whether whoever asks may give it what it sees. */
export function isYoursToGive({ tokenMakers }: Machine, { mode, viewer }: MakingToken): boolean {
  return !takesTwo(mode) || !tokenMakers.includes(viewer.id)
}

/** Ends a token at once; one that has ended stays so. */
export function endMachineToken(id: string, acting: Acting): Promise<EndMachineOutcome> {
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<EndMachineOutcome> => {
    const machine = await endTokenById(unit, id)
    if (!machine) return refused('id', 'no machine has a token with this id; look again at the list')
    const details = { code: 'ended', subject: machine.id, session: id }
    noteDone(acting.viewer, { action: 'token-change', details })
    return { __typename: 'Machine', ...machine }
  })
}

/** Ends a machine for good, with all its tokens. */
export function endMachine(id: string, acting: Acting): Promise<EndMachineOutcome> {
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<EndMachineOutcome> => {
    const machine = await endMachineById(unit, id)
    if (!machine) return refused('id', NO_MACHINE)
    noteDone(acting.viewer, { action: 'token-change', details: { code: 'machine-ended', subject: id } })
    return { __typename: 'Machine', ...machine }
  })
}

const NO_MACHINE = 'no machine that goes on has this id; look again at the list'
const TAKEN: InputError = {
  path: 'input.id',
  message:
    'a user or a machine has this id; when you have just made this machine, make it another token and end the first, which is told once',
}

function readToken(
  input: ReturnType<typeof inputReader>,
  { token, until }: { token: string; until: string },
): Pick<TokenToMake, 'token' | 'until'> {
  return { token: input.id('token', token), until: input.instant('until', until) ?? '' }
}

function wrongToken(facts: Awaited<ReturnType<typeof readMachineParties>>): InputError[] {
  const errors: InputError[] = []
  if (facts.isTokenTaken)
    errors.push({
      path: 'input.token',
      message: 'a token with this id was made, and is told once; end it, and make one with another id',
    })
  if (facts.isOver) errors.push({ path: 'input.until', message: 'this moment is over; give a later one' })
  if (facts.isTooLong)
    errors.push({
      path: 'input.until',
      message: 'a token is good for a year at most; give an earlier moment',
    })
  return errors
}

/** Makes what the machine shows, which is nowhere but in this answer. */
async function tokenOf(
  { id, token }: TokenToMake,
  { viewer }: Acting,
  put: (hash: string) => Promise<Machine>,
): Promise<TokenMade> {
  const secret = newMachineToken()
  const machine = await put(hashOf(secret))
  noteDone(viewer, { action: 'token-change', details: { code: 'made', subject: id, session: token } })
  const made = machine.tokens.find((one) => one.id === token) as Machine['tokens'][number]
  return { __typename: 'MachineTokenMade', machine, token: made, secret }
}
