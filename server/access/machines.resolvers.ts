import { MACHINE_SCOPES } from '../../domain/access/machine-scopes.ts'
import { codeNames } from '../eco-map/code-names.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { grantsOfUser } from './grants.ts'
import { readMachines } from './machines.store.ts'
import {
  endMachine,
  endMachineToken,
  isYoursToGive,
  isYoursToRenew,
  makeMachine,
  makeMachineToken,
} from './machines.ts'

/** The resolvers of `machines.graphql`. */
export const machinesResolvers = {
  MachineScope: codeNames(MACHINE_SCOPES),
  Query: { machines: (_, _args, { database, viewer }) => readMachines(database, viewer) },
  Machine: {
    grants: ({ id }, _, context) => grantsOfUser(id, context),
    isYoursToGive: (machine, _, context) => isYoursToGive(machine, context),
    isYoursToRenew: (machine, _, context) => isYoursToRenew(machine, context),
  },
  Mutation: {
    makeMachine: (_, { input }, context) => makeMachine(input, context),
    makeMachineToken: (_, { input }, context) => makeMachineToken(input, context),
    endMachineToken: (_, { id }, context) => endMachineToken(id, context),
    endMachine: (_, { id }, context) => endMachine(id, context),
  },
  MachineTokenResult: { __resolveType: ({ __typename }) => __typename },
  EndMachineResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
