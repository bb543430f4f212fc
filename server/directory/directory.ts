import { fold } from '../../domain/network/fold.ts'
import type { RequestContext } from '../context.ts'
import { badInput } from '../eco-map/date.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { readChildren } from './directory.store.ts'

/** One page of a connection of Relay's. */
export interface ChildConnectionSource {
  edges: { cursor: string; node: ChildSource }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string; endCursor?: string }
  totalCount: number
}

export interface ChildrenAsked {
  search?: string | null
  first?: number | null
  after?: string | null
}

const PAGE = 20
const LARGEST_PAGE = 100
const LONGEST_SEARCH = 200

/**
 * A page of the children whom the viewer may see.
 * @throws GraphQLError BAD_USER_INPUT for a page that is too small or too large, a search that is too long, or a
 *   cursor that was not given out for this search
 */
export async function findChildren(
  { search, first, after }: ChildrenAsked,
  { database, viewer }: Pick<RequestContext, 'database' | 'viewer'>,
): Promise<ChildConnectionSource> {
  const size = first ?? PAGE
  if (size < 1 || size > LARGEST_PAGE) throw badInput(`first is from 1 to ${LARGEST_PAGE}.`)
  if ((search?.length ?? 0) > LONGEST_SEARCH)
    throw badInput(`search has at most ${LONGEST_SEARCH} characters.`)
  const searched = fold(search ?? '')
  const place = after === null || after === undefined ? undefined : placeOf(after, searched)
  if (typeof after === 'string' && !place) throw badInput('after is not the cursor of a page of this search.')
  const { total, page } = await readChildren(database, viewer, searched, place, size + 1)
  const edges = page.slice(0, size).map(({ rank, names, child }) => ({
    cursor: cursorOf({ rank, names, id: child.id }, searched),
    node: child,
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: page.length > size,
      hasPreviousPage: place !== undefined,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    },
    totalCount: total,
  }
}
