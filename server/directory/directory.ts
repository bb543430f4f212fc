import type { RequestContext } from '../context.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { takeTurn } from '../limits/take-turn.ts'
import { readChildren } from './directory.store.ts'
import { type Connection, type PageAsked, pageOf } from './page.ts'
import { type ListedProfessional, readProfessionals } from './professionals.store.ts'

type Asking = Pick<RequestContext, 'database' | 'viewer' | 'rates'>

export type ListedProfessionalSource = ListedProfessional
export type ChildConnectionSource = Connection<ChildSource>
export type ProfessionalConnectionSource = Connection<ListedProfessionalSource>

/** A page of the children whom the viewer may see. @throws GraphQLError as {@link pageOf} and {@link takeTurn} */
export async function findChildren(asked: PageAsked, asking: Asking): Promise<ChildConnectionSource> {
  const { database, viewer } = asking
  if (asked.search) takeTurn('search', asking)
  return pageOf(asked, (searched, after, limit) => readChildren(database, viewer, searched, after, limit))
}

/** A page of all professionals. @throws GraphQLError as {@link pageOf} and {@link takeTurn} */
export async function findProfessionals(
  asked: PageAsked,
  asking: Asking,
): Promise<ProfessionalConnectionSource> {
  const { database, viewer } = asking
  if (asked.search) takeTurn('search', asking)
  return pageOf(asked, (searched, after, limit) =>
    readProfessionals(database, viewer, searched, after, limit),
  )
}
