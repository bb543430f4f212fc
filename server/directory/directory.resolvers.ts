import { compareCodePoints } from '../../domain/network/order.ts'
import { holdsOn } from '../../domain/network/period.ts'
import { networkFileOf } from '../eco-map/network-record.ts'
import { held } from '../eco-map/sources.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { findChildren, findProfessionals, findTeams } from './directory.ts'

/** The resolvers of `directory.graphql`. */
export const directoryResolvers = {
  Query: {
    children: (_, asked, context) => findChildren(asked, context),
    professionals: (_, asked, context) => findProfessionals(asked, context),
    teams: (_, { search }, context) => findTeams(search, context),
  },
  ChildConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  ProfessionalConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  ListedProfessional: {
    id: ({ professional }) => professional.id,
    name: ({ professional }) => professional.name,
    agency: ({ professional, agencies }) => held(byId(agencies), professional.agency),
    roles: ({ roles }) => [...roles].sort((one, other) => compareCodePoints(one.title, other.title)),
    teams({ professional, teams, agencies }, _, { today }) {
      const ids = new Set(
        professional.teams.filter(({ from, until }) => holdsOn(from, until, today)).map(({ team }) => team),
      )
      return teams
        .filter(({ id }) => ids.has(id))
        .map((team) => ({ ...team, agency: held(byId(agencies), team.agency) }))
    },
    file: ({ professional, ...lists }) => networkFileOf({ ...lists, professionals: [professional] }),
  },
} satisfies Partial<Resolvers>

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
