import type { Resolvers } from '../generated/resolver-types.ts'
import { refused } from '../refusals/refused.ts'
import { changeUser, findAccount, findAccounts, keepUser } from './accounts.ts'
import { contextLoader } from './context-loader.ts'
import { grantsOfUser } from './grants.ts'
import { endSessionById, readSessionsOf, type ToldSession } from './own-sessions.store.ts'
import { noteDone } from './viewer.ts'

const sessionsOf = contextLoader<ToldSession[]>(
  (users, { database, viewer }) => readSessionsOf(database, viewer, users),
  [],
)

/** The resolvers of `users.graphql`. */
export const usersResolvers = {
  Query: {
    users: (_, asked, context) => findAccounts(asked, context),
    user: (_, { id }, context) => findAccount(id, context),
  },
  Me: { sessions: ({ id }, _, context) => sessionsOf(id, context) },
  User: {
    grants: ({ id }, _, context) => grantsOfUser(id, context),
    sessions: ({ id }, _, context) => sessionsOf(id, context),
  },
  UserConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  Mutation: {
    keepUser: (_, { input }, context) => keepUser(input, context),
    disableUser: (_, { id }, context) => changeUser(id, 'disable', context),
    enableUser: (_, { id }, context) => changeUser(id, 'enable', context),
    async endSession(_, { id }, { database, viewer }) {
      const isEnded = await endSessionById(database, viewer, id)
      if (!isEnded) return refused('id', 'no session of yours has this id; it may have been over for long')
      noteDone(viewer, { action: 'session-end', details: { session: id } })
      return { __typename: 'SessionEnded', id }
    },
  },
  KeepUserResult: { __resolveType: ({ __typename }) => __typename },
  ChangeUserResult: { __resolveType: ({ __typename }) => __typename },
  EndSessionResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>
