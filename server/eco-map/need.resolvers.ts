import { openNeed } from '../../domain/network/network.ts'
import type { Need } from '../../domain/network/network-file.ts'
import { holdsOn } from '../../domain/network/period.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { personWithin, type Within, within } from './sources.ts'

export const needResolvers: Pick<Resolvers, 'Need' | 'EvidencedBy'> = {
  Need: {
    of: (need) => personWithin(need.network, need.of),
    open: (need) => standing(need) !== undefined,
    level: (need) => standing(need)?.level,
    since: ({ network, levels }) => levels.find(({ on }) => on <= network.asOf)?.on,
    levelSince: (need) => standing(need)?.levelSince,
    closedOn: (need) => (isClosed(need) ? need.closedOn : undefined),
    outcome: (need) => (isClosed(need) ? need.outcome : undefined),
    levels: ({ network, levels }) => levels.filter(({ on }) => on <= network.asOf),
    evidencedBy: ({ network, evidencedBy }) =>
      evidencedBy.filter(({ on }) => on <= network.asOf).map((evidence) => within(network, evidence)),
    addressedBy: ({ network, id }) =>
      network.involvements
        .filter(({ addresses }) => addresses.includes(id))
        .map((involvement) => within(network, involvement)),
    supportedBy: ({ network, id }) =>
      network.family
        .filter(({ member }) =>
          member.supports.some(({ need, from, until }) => need === id && holdsOn(from, until, network.asOf)),
        )
        .map(({ member }) => within(network, member)),
  },
  EvidencedBy: {
    personId: ({ person }) => person,
    person: ({ network, person }) => personWithin(network, person),
  },
}

function standing(need: Within<Need>) {
  return openNeed(need, need.network.asOf)
}

function isClosed({ network, closedOn }: Within<Need>): boolean {
  return closedOn !== undefined && closedOn <= network.asOf
}
