import type { Day } from '../../domain/network/day.ts'
import { householdsOn, type Network, openNeed } from '../../domain/network/network.ts'
import type { Child, Relationship } from '../../domain/network/network-file.ts'
import { holdsOn, latestOn } from '../../domain/network/period.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { allWithin, held, within } from './sources.ts'

export const peopleResolvers: Pick<
  Resolvers,
  'FamilyMember' | 'RelatedChild' | 'Relationship' | 'Professional' | 'Team' | 'Role' | 'Person'
> = {
  Person: { __resolveType: ({ __typename }) => __typename },
  FamilyMember: {
    relationship: ({ network, relationships }) => {
      const onTheDay = holding(relationships, network)
      return onTheDay.reduce(
        (last, one) => (last === undefined || (one.from ?? '') >= (last.from ?? '') ? one : last),
        onTheDay[0],
      )
    },
    relationships: ({ network, relationships }) => holding(relationships, network),
    close: ({ network, id }) => network.close.has(id),
    households: ({ network, livesIn }) => allHouseholds(network, { livesIn }),
    supports: ({ network, supports }) => {
      const { index, asOf } = network
      const supported = supports.flatMap((support) => {
        const need = holdsOn(support.from, support.until, asOf) ? index.needs.get(support.need) : undefined
        return need && openNeed(need, asOf) ? [need] : []
      })
      return [...new Set(supported)].map((need) => within(network, need))
    },
  },
  RelatedChild: {
    relationships: ({ network, id }) => {
      const other = held(network.index.children, id)
      return relationshipsBetween(network.child, other, network.asOf).map((one) => within(network, one))
    },
    households: ({ network, livesIn }) => allHouseholds(network, { livesIn }),
  },
  Relationship: {
    quality: ({ network, ratings }) =>
      latestOn(ratings, network.asOf, ({ by, quality }) => by === 'worker' && quality !== undefined)?.quality,
    ratings: ({ network, ratings }) => ratings.filter(({ on }) => on <= network.asOf),
  },
  Professional: {
    agency: ({ network, agency }) => held(network.index.agencies, agency),
    roles: ({ network, roles }) => roles.map((role) => held(network.index.roles, role)),
    teams: ({ network, teams }) => {
      const ids = new Set(
        teams.filter(({ from, until }) => holdsOn(from, until, network.asOf)).map(({ team }) => team),
      )
      return network.index.record.teams.filter(({ id }) => ids.has(id)).map((team) => within(network, team))
    },
    supervisors: ({ network, supervisedBy }) =>
      allWithin(
        network,
        network.index.professionals,
        supervisedBy
          .filter(({ from, until }) => holdsOn(from, until, network.asOf))
          .map(({ professional }) => professional),
      ),
    involvements: ({ network, id }) =>
      (network.professionals.get(id) ?? []).map((involvement) => within(network, involvement)),
    lead: ({ network, id }) => network.leads.has(id),
  },
  Team: { agency: ({ network, agency }) => held(network.index.agencies, agency) },
  Role: { universal: ({ universal }) => universal === true },
}

/** The relationships between two children that hold on the day, on either side's word. */
export function relationshipsBetween(one: Child, other: Child, on: Day): Relationship[] {
  return [
    ...one.relationships.filter(({ child }) => child === other.id),
    ...other.relationships.filter(({ child }) => child === one.id),
  ].filter(({ from, until }) => holdsOn(from, until, on))
}

function holding(relationships: readonly Relationship[], network: Network) {
  return relationships
    .filter(({ child, from, until }) => child === network.child.id && holdsOn(from, until, network.asOf))
    .map((relationship) => within(network, relationship))
}

function allHouseholds({ index, asOf }: Network, person: Pick<Child, 'livesIn'>) {
  const ids = householdsOn(person, asOf)
  return index.record.households.filter(({ id }) => ids.has(id))
}
