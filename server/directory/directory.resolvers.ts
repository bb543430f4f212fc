import { TWIN_REASONS } from '../../domain/directory/twins.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { holdsOn } from '../../domain/network/period.ts'
import { codeNames } from '../eco-map/code-names.ts'
import { networkFileOf } from '../eco-map/network-record.ts'
import { held } from '../eco-map/sources.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import {
  agencyOf,
  findAgencies,
  findChildren,
  findPanels,
  findProfessionals,
  findRoles,
  findTeams,
  panelOf,
  professionalsOf,
  roleOf,
  teamsOf,
} from './directory.ts'
import { handOverInvolvements } from './hand-over.ts'
import { mergedInto, mergeInDirectory } from './merge.ts'
import { professionalOf, twinsOf, workOf } from './professional.ts'
import type { ListedProfessional } from './professionals.store.ts'
import { supposedHandOver } from './supposed-hand-over.ts'

/** The resolvers of `directory.graphql`, `hand-over.graphql` and `merge.graphql`. */
export const directoryResolvers = {
  TwinReason: codeNames(TWIN_REASONS),
  Query: {
    children: (_, asked, context) => findChildren(asked, context),
    professionals: (_, asked, context) => findProfessionals(asked, context),
    professional: (_, { id }, context) => professionalOf(id, context),
    professionalTwins: (_, asked, context) => twinsOf(asked, context),
    agencies: (_, asked, context) => findAgencies(asked, context),
    agency: (_, { id }, context) => agencyOf(id, context),
    teams: (_, asked, context) => findTeams(asked, context),
    roles: (_, asked, context) => findRoles(asked, context),
    role: (_, { id }, context) => roleOf(id, context),
    panels: (_, asked, context) => findPanels(asked, context),
    panel: (_, { id }, context) => panelOf(id, context),
    mergedInto: (_, { id }, context) => mergedInto(id, context),
    supposedHandOver: (_, { input }, context) => supposedHandOver(input, context),
  },
  Mutation: {
    handOverInvolvements: (_, { input }, context) => handOverInvolvements(input, context),
    mergeProfessionals: (_, { input }, context) => mergeInDirectory('professionals', input, context),
    mergeAgencies: (_, { input }, context) => mergeInDirectory('agencies', input, context),
  },
  SupposedHandOverResult: { __resolveType: ({ __typename }) => __typename },
  ChildConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  ProfessionalConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  AgencyConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  TeamConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  RoleConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  PanelConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  ListedProfessional: {
    id: ({ professional }) => professional.id,
    name: ({ professional }) => professional.name,
    agency: agencyIn,
    roles: rolesIn,
    teams: (listed, _, { today }) =>
      membershipsIn(listed).flatMap(({ team, from, until }) => (holdsOn(from, until, today) ? [team] : [])),
    file: fileOf,
  },
  DirectoryProfessional: {
    id: ({ professional }) => professional.id,
    name: ({ professional }) => professional.name,
    phone: ({ professional }) => professional.phone,
    email: ({ professional }) => professional.email,
    background: ({ professional }) => professional.background,
    skills: ({ professional }) => professional.skills,
    agency: agencyIn,
    roles: rolesIn,
    teams: membershipsIn,
    file: fileOf,
    work: ({ professional }, _, context) => workOf(professional.id, context),
  },
  DirectoryInvolvement: { with: ({ client }) => client.id, withName: ({ client }) => client.name },
  DirectoryRole: { universal: ({ universal }) => universal ?? false },
  DirectoryAgency: {
    teams: ({ id }, _, context) => teamsOf(id, context),
    professionals: ({ id }, asked, context) => professionalsOf(id, asked, context),
  },
} satisfies Partial<Resolvers>

function agencyIn({ professional, agencies }: ListedProfessional) {
  return held(byId(agencies), professional.agency)
}

function rolesIn({ roles }: ListedProfessional) {
  return roles.toSorted((one, other) => compareCodePoints(one.title, other.title))
}

/** Their teams, by name, each with its agency and for how long. */
function membershipsIn({ professional, teams, agencies }: ListedProfessional) {
  const known = byId(teams)
  return professional.teams
    .map(({ team: id, from, until }) => {
      const team = held(known, id)
      return { from, until, team: { ...team, agency: held(byId(agencies), team.agency) } }
    })
    .sort((one, other) => compareCodePoints(one.team.name, other.team.name))
}

function fileOf({ professional, agencies, roles, teams }: ListedProfessional) {
  return networkFileOf({ agencies, roles, teams, professionals: [professional] })
}

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
