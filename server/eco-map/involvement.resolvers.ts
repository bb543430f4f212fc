import type { Involvement } from '../../domain/network/network-file.ts'
import { latestOn } from '../../domain/network/period.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { allWithin, held, personWithin, type Within, within } from './sources.ts'

export const involvementResolvers: Pick<Resolvers, 'Involvement'> = {
  Involvement: {
    professional: ({ network, professional }) =>
      within(network, held(network.index.professionals, professional)),
    role: ({ network, role }) => held(network.index.roles, role),
    agency: ({ network, agency, professional }) =>
      held(network.index.agencies, agency ?? held(network.index.professionals, professional).agency),
    with: (involvement) => {
      const person = personWithin(involvement.network, involvement.with)
      if (person) return person
      throw new Error('an involvement with somebody whom its record does not hold')
    },
    forChild: (involvement) => involvement.for.includes(involvement.network.child.id),
    lead: ({ network, id, professional }) =>
      network.leads.get(professional)?.some((involvement) => involvement.id === id) === true,
    quality: (involvement) => latestRating(involvement, 'quality')?.quality,
    impact: (involvement) => latestRating(involvement, 'impact')?.impact,
    ratings: ({ network, ratings }) => ratings.filter(({ on }) => on <= network.asOf),
    addresses: ({ network, addresses }) => allWithin(network, network.index.needs, addresses),
    jointWith: ({ network, id }) =>
      allWithin(network, network.index.involvements, network.index.joint.get(id) ?? []),
  },
}

/** The workers' latest rating on the day that says what is asked for. */
function latestRating({ network, ratings }: Within<Involvement>, asked: 'quality' | 'impact') {
  return latestOn(ratings, network.asOf, (rating) => rating.by === 'worker' && rating[asked] !== undefined)
}
