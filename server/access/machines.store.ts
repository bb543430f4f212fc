import { z } from 'zod'
import { MACHINE_SCOPES, type MachineScope } from '../../domain/access/machine-scopes.ts'
import { fold } from '../../domain/network/fold.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { ADMINISTRATORS } from './change-access.ts'
import { product, type Viewer } from './viewer.ts'

const all = namedQuery('access/machines')
const byId = namedQuery('access/machine')
const parties = namedQuery('access/machine-parties')
const make = namedQuery('access/make-machine')
const makeToken = namedQuery('access/make-machine-token')
const endToken = namedQuery('access/end-machine-token')
const end = namedQuery('access/end-machine')
const identify = namedQuery('access/identify-machine')
const use = namedQuery('access/use-machine-token')

/** How long a token is good at the most. */
const LONGEST = 'P1Y'
/** How often at most it is written down that a token is in use. */
const OFTEN = 'PT1H'

const noRow = z.never()
const scopes = z.array(z.enum(MACHINE_SCOPES))
const token = z.object({
  id: z.string(),
  byName: z.string(),
  at: z.string(),
  until: z.string(),
  lastUsedOn: z.string().nullable(),
  endedAt: z.string().nullable(),
})
const machine = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  scopes,
  byName: z.string(),
  at: z.string(),
  endedAt: z.string().nullable(),
  tokens: z.array(token),
  /** The ids of who made a token that is good. */
  tokenMakers: z.array(z.string()),
  /** The ids of who gave what it may see, now or later. */
  givers: z.array(z.string()),
})
/** A machine, as whoever looks after users sees it. */
export type Machine = z.output<typeof machine>

const machineRow = z.object({ facts: machine }).transform(({ facts }) => facts)
const partiesRow = z.object({
  isTaken: z.boolean(),
  isTokenTaken: z.boolean(),
  isOver: z.boolean(),
  isTooLong: z.boolean(),
})
const identityRow = z.object({
  id: z.string(),
  name: z.string(),
  scopes,
  token: z.string(),
  isStale: z.boolean(),
})

/** Every machine that was ever made, by name. */
export function readMachines(database: Database, viewer: Viewer): Promise<Machine[]> {
  return database.read(viewer, all, { roles: ADMINISTRATORS }, machineRow)
}

export async function readMachine(unit: UnitOfWork, id: string): Promise<Machine | undefined> {
  const [row] = await unit.run(byId, { id }, machineRow)
  return row
}

/** A token to be made. */
export interface TokenToMake {
  /** The id of the machine. */
  id: string
  /** The id of the token, which may be told. */
  token: string
  /** An instant in UTC. */
  until: string
}

/** Whether a machine or a token can be made as it is asked for. */
export async function readMachineParties(
  unit: UnitOfWork,
  asked: TokenToMake,
): Promise<z.output<typeof partiesRow>> {
  const [row] = await unit.run(parties, { ...asked, longest: LONGEST }, partiesRow)
  return row as z.output<typeof partiesRow>
}

/** A machine to be made. */
export interface MachineToMake {
  id: string
  name: string
  purpose: string
  scopes: readonly MachineScope[]
}

type By = { id: string; name: string }

export async function putMachine(unit: UnitOfWork, made: MachineToMake, by: By): Promise<void> {
  const searchNames = [fold(made.name)]
  await unit.run(make, { ...made, searchNames, by: by.id, byName: by.name }, noRow)
}

/** @param hash SHA-256 of what the machine will show */
export async function putToken(unit: UnitOfWork, made: TokenToMake, hash: string, by: By): Promise<Machine> {
  const [row] = await unit.run(makeToken, { ...made, hash, by: by.id, byName: by.name }, machineRow)
  return row as Machine
}

/** @returns nothing when there is no such token */
export async function endTokenById(unit: UnitOfWork, id: string): Promise<Machine | undefined> {
  const [row] = await unit.run(endToken, { id }, machineRow)
  return row
}

/** @returns nothing when there is no such machine */
export async function endMachineById(unit: UnitOfWork, id: string): Promise<Machine | undefined> {
  const [row] = await unit.run(end, { id }, machineRow)
  return row
}

/** Whose token this is; nothing when it is over or never was. Notes that it is in use. */
export async function readMachineOfToken(
  database: Database,
  hash: string,
): Promise<z.output<typeof identityRow> | undefined> {
  const [row] = await database.read(product, identify, { hash, often: OFTEN }, identityRow)
  if (row?.isStale) await database.write(product, use, { hash }, noRow)
  return row
}
