import { fold } from '../../domain/network/fold.ts'
import { badInput } from '../eco-map/date.ts'
import { cursorOf, type Place, placeOf } from './cursor.ts'

/** Which page of a list a client asks for. */
export interface PageAsked {
  search?: string | null
  first?: number | null
  after?: string | null
}

/** A connection of Relay's. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string; endCursor?: string }
  totalCount: number
}

/** What a query finds of a page, and how many there are over all pages. */
export interface FoundPage<Node> {
  total: number
  page: { place: Place; node: Node }[]
}

const PAGE = 20
/** The most that any page holds. */
export const LARGEST_PAGE = 100
const LONGEST_SEARCH = 200

/**
 * A page of a list that is in order of names, or with a search of the closest match.
 * @param read given the folded text to find (all when it is empty), the last place of the page before, and how many at most
 * @throws GraphQLError BAD_USER_INPUT for a page that is too small or too large, a search that is too long, or a
 *   cursor that was not given out for this search
 */
export async function pageOf<Node>(
  { search, first, after }: PageAsked,
  read: (searched: string, after: Place | undefined, limit: number) => Promise<FoundPage<Node>>,
): Promise<Connection<Node>> {
  const size = first ?? PAGE
  if (size < 1 || size > LARGEST_PAGE) throw badInput(`first is from 1 to ${LARGEST_PAGE}.`)
  if ((search?.length ?? 0) > LONGEST_SEARCH)
    throw badInput(`search has at most ${LONGEST_SEARCH} characters.`)
  const searched = fold(search ?? '')
  const place = after === null || after === undefined ? undefined : placeOf(after, searched)
  if (typeof after === 'string' && !place) throw badInput('after is not the cursor of a page of this search.')
  const { total, page } = await read(searched, place, size + 1)
  const edges = page.slice(0, size).map(({ place, node }) => ({ cursor: cursorOf(place, searched), node }))
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
