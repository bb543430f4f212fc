import type { z } from 'zod'
import type { Finding } from '../../domain/findings/finding.ts'
import type { FindingKind } from '../../domain/findings/finding-kind.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { type Pathway, ROLE_FUNCTIONS } from '../../domain/network/codes.ts'
import { type Network, networkAsOf } from '../../domain/network/network.ts'
import { type ListName, type NetworkLists, recordSchemas } from '../../domain/network/network-file.ts'
import { indexRecord } from '../../domain/network/record.ts'
import { recordOf } from './record-of.ts'

/** The lists of a network, written with only what the case is about. */
export type Told = { [List in ListName]?: ToldRecord<List>[] }

type ToldRecord<List extends ListName> = z.input<(typeof recordSchemas)[List]>

/** The day on which told networks are looked at unless a case says otherwise. */
export const TODAY = '2026-06-30'

/**
 * A child `c` at child protection since 2025, with a mother `mum` in the same home, and what is told. Professionals
 * who are named and not told work for an agency of their own (`agency-of-ID`); a role is called by its function.
 */
export function toldLists(told: Told): NetworkLists {
  const professionals = new Set([
    ...(told.involvements ?? []).map(({ professional }) => professional),
    ...(told.contacts ?? []).flatMap(({ from, to }) => [from, ...(to ?? [])]),
  ])
  const untold = [...professionals].filter((id) => !told.professionals?.some((one) => one.id === id))
  return parse({
    families: [{ id: 'family', name: 'Okonkwo' }],
    households: [{ id: 'home', name: 'Home', kind: 'home' }],
    children: [child({})],
    familyMembers: [mother({})],
    ...told,
    roles: [
      ...ROLE_FUNCTIONS.map((code) => ({
        id: code,
        title: code,
        function: code,
        clientGroup: 'child' as const,
      })),
      ...(told.roles ?? []),
    ],
    agencies: [
      ...untold.map((id) => ({
        id: `agency-of-${id}`,
        name: `Agency of ${id}`,
        sector: 'voluntary' as const,
      })),
      ...(told.agencies ?? []),
    ],
    professionals: [
      ...untold.map((id) => ({
        id,
        name: `Professional ${id}`,
        agency: `agency-of-${id}`,
        roles: (told.involvements ?? [])
          .filter(({ professional }) => professional === id)
          .map(({ role }) => role),
      })),
      ...(told.professionals ?? []),
    ],
  })
}

/** The child `c` of a told network, with changes. */
export function child(changes: Partial<ToldRecord<'children'>>): ToldRecord<'children'> {
  return {
    id: 'c',
    family: 'family',
    name: 'Chidi Okonkwo',
    dateOfBirth: '2016-03-01',
    pathways: [{ pathway: 'child-protection', from: '2025-01-01' }],
    livesIn: [{ household: 'home' }],
    ...changes,
  }
}

/** The mother `mum` of a told network, with changes. */
export function mother(changes: Partial<ToldRecord<'familyMembers'>>): ToldRecord<'familyMembers'> {
  return {
    id: 'mum',
    family: 'family',
    name: 'Ngozi Okonkwo',
    relationships: [{ child: 'c', kinship: 'mother' }],
    livesIn: [{ household: 'home' }],
    ...changes,
  }
}

/** The child `c`, alone on file, on one pathway since a day. */
export function onPathway(pathway: Pathway, from = '2025-01-01'): Told['children'] {
  return [child({ pathways: [{ pathway, from }] })]
}

/** A need `n` of `c` since January, with changes. */
export function need(changes: Partial<ToldRecord<'needs'>> = {}): ToldRecord<'needs'> {
  return {
    id: 'n',
    of: 'c',
    category: 'safety',
    description: 'Safe at night',
    levels: [{ on: '2026-01-01', level: 'high' }],
    ...changes,
  }
}

/** The involvement `i-ID` of a professional with `c` since January, as a mentor, with changes. */
export function involvement(
  professional: string,
  changes: Partial<ToldRecord<'involvements'>> = {},
): ToldRecord<'involvements'> {
  return {
    id: `i-${professional}`,
    professional,
    role: 'mentor',
    with: 'c',
    startedOn: '2026-01-01',
    ...changes,
  }
}

/** A professional of an agency of their own, in no role yet, with changes. */
export function professional(
  id: string,
  changes: Partial<ToldRecord<'professionals'>> = {},
): ToldRecord<'professionals'> {
  return { id, name: `Professional ${id}`, agency: `agency-of-${id}`, ...changes }
}

/** A contact by phone about `c` on 20 June, from one professional to others, with changes. */
export function contact(
  from: string,
  to: string[],
  changes: Partial<ToldRecord<'contacts'>> = {},
): ToldRecord<'contacts'> {
  return { id: `${from} to ${to}`, children: ['c'], on: '2026-06-20', channel: 'phone', from, to, ...changes }
}

/** A meeting `m` about `c` on 20 June to which these came and spoke, with changes. */
export function meeting(
  attended: string[],
  changes: Partial<ToldRecord<'meetings'>> = {},
): ToldRecord<'meetings'> {
  const invitations = attended.map((person) => ({
    person,
    attendance: 'in-person' as const,
    contribution: 'spoken' as const,
  }))
  return { id: 'm', children: ['c'], forum: 'core-group', on: '2026-06-20', invitations, ...changes }
}

/** A plan `plan` for `c` since January, with changes. */
export function plan(changes: Partial<ToldRecord<'plans'>> = {}): ToldRecord<'plans'> {
  return { id: 'plan', child: 'c', kind: 'Child protection plan', startedOn: '2026-01-01', ...changes }
}

/** The network of `c` as told. */
export function toldNetwork(told: Told, asOf: string = TODAY): Network {
  return networkAsOf(indexRecord(recordOf(toldLists(told), 'c')), asOf)
}

/** The findings of one kind about `c` as told. */
export function toldFindings(kind: FindingKind, told: Told, asOf: string = TODAY): Finding[] {
  return computeFindings(toldNetwork(told, asOf), england, [kind])
}

/** Looks for the findings of one kind about `c` as told: each as its severity and its subjects, to be read at a glance. */
export function finder(kind: FindingKind): (told: Told, asOf?: string) => string[][] {
  return (told, asOf) =>
    toldFindings(kind, told, asOf).map(({ severity, subjects }) => [severity, ...subjects])
}

function parse(told: Told): NetworkLists {
  const lists = Object.entries(recordSchemas).map(([list, schema]) => [
    list,
    (told[list as ListName] ?? []).map((record) => schema.parse(record)),
  ])
  return Object.fromEntries(lists)
}
