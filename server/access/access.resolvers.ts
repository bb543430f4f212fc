import { ACCESS_ROLES } from '../../domain/access/roles.ts'
import { codeNames } from '../eco-map/code-names.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { EXAMPLE_PEOPLE } from './example-people.ts'

/** The resolvers of `access.graphql`. */
export const accessResolvers = {
  AccessRole: codeNames(ACCESS_ROLES),
  Query: {
    me: (_, _args, { viewer }) => (viewer.kind === 'user' ? viewer : null),
    signIn: (_, _args, { mode }) => ({
      isLocal: mode === 'local',
      people: mode === 'local' ? [...EXAMPLE_PEOPLE] : [],
    }),
  },
} satisfies Partial<Resolvers>
