import { date } from '../findings/wording/english-forms.ts'
import type { Involvement } from '../network/network-file.ts'
import type { NetworkRecord } from '../network/record.ts'
import type { Brought, ChangeOf } from './change.ts'
import { type ChangeFault, fault, found, isTaken, type Supposing, unless } from './supposing.ts'

/** A new involvement, with what the record has to hold of whoever carries it out. Nothing becomes different where it is on record already. */
export function supposeAddition(record: NetworkRecord, change: ChangeOf<'add-involvement'>): Supposing {
  if (found(record.involvements, change.id)) return { record }
  const holding = bringProfessional(record, change.brings, change.professional)
  return unless(
    [
      isTaken(record, change.id)
        ? fault('id', 'something else on the record has this id; add it anew')
        : undefined,
      ...workerFaults(holding, change),
      ...addresseeFaults(record, change),
      change.leadFrom !== undefined && change.leadFrom < change.startedOn
        ? fault(
            'leadFrom',
            `the involvement starts on ${date(change.startedOn)}; choose that day or a later one`,
          )
        : undefined,
    ],
    () => ({ ...holding, involvements: [...holding.involvements, involvementOf(holding, change)] }),
  )
}

/** A record with somebody in it: what it holds already is left as it is there; of somebody new, only what it lacks is brought. */
export function bringProfessional(
  record: NetworkRecord,
  brings: Brought,
  professional: string,
): NetworkRecord {
  const known = found(record.professionals, professional)
  const comer = known ?? found(brings.professionals, professional)
  if (known || !comer) return record
  const teams = new Set(comer.teams.map(({ team }) => team))
  const comersTeams = brings.teams.filter(({ id }) => teams.has(id))
  const agencies = new Set([comer.agency, ...comersTeams.map(({ agency }) => agency)])
  return {
    ...record,
    agencies: joined(
      record.agencies,
      brings.agencies.filter(({ id }) => agencies.has(id)),
    ),
    teams: joined(record.teams, comersTeams),
    roles: joined(
      record.roles,
      brings.roles.filter(({ id }) => comer.roles.includes(id)),
    ),
    professionals: joined(record.professionals, [comer]),
  }
}

function joined<Item extends { id: string }>(held: readonly Item[], brought: readonly Item[]): Item[] {
  return [...held, ...brought.filter(({ id }) => !found(held, id))]
}

function workerFaults(
  record: NetworkRecord,
  { professional, role }: ChangeOf<'add-involvement'>,
): (ChangeFault | undefined)[] {
  const worker = found(record.professionals, professional)
  if (!worker)
    return [fault('professional', 'nothing is known of this professional; choose them from the directory')]
  const lacks = [
    !found(record.agencies, worker.agency) && 'agency',
    worker.roles.some((one) => !found(record.roles, one)) && 'role',
    worker.teams.some(({ team }) => !found(record.teams, team)) && 'team',
  ].filter((one) => one !== false)
  return [
    lacks.length > 0
      ? fault(
          'brings',
          `what is known of ${worker.name} lacks their ${lacks.join(' and ')}; choose them from the directory again`,
        )
      : undefined,
    worker.roles.includes(role)
      ? undefined
      : fault('role', `this is not a role that ${worker.name} holds; choose one that they hold`),
  ]
}

function addresseeFaults(
  record: NetworkRecord,
  change: ChangeOf<'add-involvement'>,
): (ChangeFault | undefined)[] {
  const isChild = change.with === record.child
  return [
    isChild || found(record.familyMembers, change.with)
      ? undefined
      : fault('with', 'this person is not on the record; choose the child or somebody of the family'),
    change.leadFrom !== undefined && !isChild
      ? fault('leadFrom', 'a lead professional works with the child; choose the child, or leave the lead out')
      : undefined,
    ...change.addresses.map((need, at) =>
      found(record.needs, need)
        ? undefined
        : fault(['addresses', at], 'this need is no longer on the record; leave it out'),
    ),
  ]
}

function involvementOf(
  record: NetworkRecord,
  { type: _type, brings: _brings, addresses, ...told }: ChangeOf<'add-involvement'>,
): Involvement {
  return {
    ...told,
    agency: found(record.professionals, told.professional)?.agency,
    for: told.with === record.child ? [] : [record.child],
    addresses: [...new Set(addresses)],
    jointWith: [],
    ratings: [],
  }
}
