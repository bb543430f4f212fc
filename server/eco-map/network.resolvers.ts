import { addDays, type Day } from '../../domain/network/day.ts'
import { informationEvents, informationFlows } from '../../domain/network/information-flow.ts'
import { householdsOn, type Network } from '../../domain/network/network.ts'
import type { Child } from '../../domain/network/network-file.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { dayArgument } from './date.ts'
import { relationshipsBetween } from './people.resolvers.ts'
import { allWithin, held, personWithin, professionalWithin, within } from './sources.ts'

export const networkResolvers: Pick<Resolvers, 'Network' | 'InformationFlow' | 'Meeting' | 'Invitation'> = {
  Network: {
    child: ({ child }) => child,
    households: ({ households, index }) => index.record.households.filter(({ id }) => households.has(id)),
    family: (network) => network.family.map(({ member }) => within(network, member)),
    relatedChildren: (network) =>
      network.index.record.children
        .filter((other) => isRelated(network, other))
        .map((other) => within(network, other)),
    involvements: (network) => network.involvements.map((involvement) => within(network, involvement)),
    professionals: (network) => allWithin(network, network.index.professionals, network.professionals.keys()),
    agencies: ({ index, involvements }) => {
      const ids = involvements.flatMap(({ professional, agency }) => [
        held(index.professionals, professional).agency,
        ...(agency === undefined ? [] : [agency]),
      ])
      return [...new Set(ids)].sort(compareCodePoints).map((id) => held(index.agencies, id))
    },
    needs: (network) => network.needs.map(({ need }) => within(network, need)),
    meetings(network, args) {
      const since = dayArgument(args.since, 'since') ?? ''
      return network.index.record.meetings
        .filter(({ status, on }) => status === 'held' && since <= on && on <= network.asOf)
        .sort((one, other) => compareCodePoints(one.on, other.on))
        .map((meeting) => within(network, meeting))
    },
    informationFlows(network, args) {
      const since = dayArgument(args.since, 'since')
      const after: Day = since === undefined ? '' : addDays(since, -1)
      return informationFlows(informationEvents(network, after)).map((flow) => within(network, flow))
    },
  },
  InformationFlow: {
    from: ({ network, from }) => within(network, held(network.index.professionals, from)),
    to: ({ network, to }) => within(network, held(network.index.professionals, to)),
  },
  Meeting: {
    chair: ({ network, chair }) => professionalWithin(network, chair),
    invitations: ({ network, invitations }) => invitations.map((invitation) => within(network, invitation)),
  },
  Invitation: {
    personId: ({ person }) => person,
    person: ({ network, person }) => personWithin(network, person),
    through: ({ network, through }) => professionalWithin(network, through),
    reportReceivedOn: ({ network, reportReceivedOn }) => by(network, reportReceivedOn),
    recordSentOn: ({ network, recordSentOn }) => by(network, recordSentOn),
  },
}

/** A day on which something happened, once it has come. */
function by({ asOf }: Network, day: Day | undefined): Day | undefined {
  return day !== undefined && day <= asOf ? day : undefined
}

/** Whether the other child is related to this one on the day, on either side's word, or lives with them. */
function isRelated({ child, asOf, households }: Network, other: Child): boolean {
  if (other.id === child.id) return false
  return (
    relationshipsBetween(child, other, asOf).length > 0 ||
    [...householdsOn(other, asOf)].some((household) => households.has(household))
  )
}
