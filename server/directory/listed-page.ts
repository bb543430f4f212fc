import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { NamedQuery } from '../database/named-query.ts'
import type { Place } from './cursor.ts'
import { listedIds, pageOfListed } from './listed-ids.ts'
import { anyPart } from './lucene.ts'
import type { FoundPage } from './page.ts'
import { placeParameters } from './place-parameters.ts'

/** What is looked for in a list of the directory, and which page of it. */
export interface PageSought {
  /** The folded text to find in the names; all of the list when it is empty. */
  searched: string
  /** The last one of the page before. */
  after: Place | undefined
  /** How many at most. */
  limit: number
}

/**
 * A page of a list by name, or with a search the closest match first: one round trip for the page, one for what is known of
 * those on it.
 * @param queries of all of the list, and of those whose names hold a text
 * @param gather asks for what is known of these ids, in any order
 */
export async function readListedPage<Node>(
  database: Database,
  viewer: Viewer,
  queries: { byName: NamedQuery; search: NamedQuery },
  { searched, after, limit }: PageSought,
  gather: (ids: string[]) => Promise<ReadonlyMap<string, Node>>,
): Promise<FoundPage<Node>> {
  const place = placeParameters(after, limit)
  const [found] =
    searched === ''
      ? await database.read(viewer, queries.byName, place, listedIds)
      : await database.read(
          viewer,
          queries.search,
          { ...place, query: anyPart(searched), search: searched },
          listedIds,
        )
  return pageOfListed(found, gather)
}
