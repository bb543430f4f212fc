import { childResolvers } from './child.resolvers.ts'
import { codeResolvers } from './codes.ts'
import { dateScalar } from './date.ts'
import { involvementResolvers } from './involvement.resolvers.ts'
import { needResolvers } from './need.resolvers.ts'
import { networkResolvers } from './network.resolvers.ts'
import { peopleResolvers } from './people.resolvers.ts'

/** The resolvers of `eco-map.graphql` and `codes.graphql`. */
export const ecoMapResolvers = {
  Date: dateScalar,
  ...codeResolvers,
  ...childResolvers,
  ...networkResolvers,
  ...peopleResolvers,
  ...involvementResolvers,
  ...needResolvers,
}
