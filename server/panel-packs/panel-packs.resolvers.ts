import { createGraphQLError } from 'graphql-yoga'
import { readPractice } from '../../domain/findings/practice.ts'
import { findColleagues } from '../access/case-grants.ts'
import type { RequestContext } from '../context.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { type ReadablePack, readContents, readReadablePacks } from './panel-packs.store.ts'
import { endPanelPack, makePanelPack, packsOf } from './panel-packs.ts'

/** The resolvers of `panel-packs.graphql`. */
export const panelPacksResolvers = {
  Query: {
    panelPacks: (_, _args, { database, viewer }) => readReadablePacks(database, viewer),
    async panelPack(_, { id }, { database, viewer }) {
      return (await readReadablePacks(database, viewer)).find((pack) => pack.id === id)
    },
    panelMembers: (_, { search }, context) => findColleagues(['panel-member'], search, context),
  },
  Child: { panelPacks: ({ id }, _, context) => packsOf(id, context) },
  Mutation: {
    makePanelPack: (_, { input }, context) => makePanelPack(input, context),
    endPanelPack: (_, { id }, context) => endPanelPack(id, context),
  },
  PanelPack: {
    child: ({ child, childName }) => ({ id: child, name: childName }),
    contents,
  },
  PackContents: {
    ask: ({ ask }) => ask && [...ask],
    practice: ({ practice }) => readPractice(practice),
  },
  PanelPackResult: { __resolveType: ({ __typename }) => __typename },
  EndPanelPackResult: { __resolveType: ({ __typename }) => __typename },
} satisfies Partial<Resolvers>

async function contents({ id }: ReadablePack, _: unknown, { database, viewer }: RequestContext) {
  const found = await readContents(database, viewer, id)
  if (found) return found
  throw createGraphQLError('The time of this pack is over.', { extensions: { code: 'NOT_FOUND' } })
}
