import type { Resolvers } from '../generated/resolver-types.ts'
import { findChildren } from './directory.ts'

/** The resolvers of `directory.graphql`. */
export const directoryResolvers = {
  Query: { children: (_, asked, context) => findChildren(asked, context) },
  ChildConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
} satisfies Partial<Resolvers>
