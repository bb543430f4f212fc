import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { childPage, childPageRow } from './child-page.ts'
import type { Place } from './cursor.ts'
import { anyPart } from './lucene.ts'
import type { FoundPage } from './page.ts'
import { placeParameters } from './place-parameters.ts'

const byName = namedQuery('directory/by-name')
const search = namedQuery('directory/search')

/**
 * The children whom the viewer may see, in one round trip: by name, or with a search, the closest match first.
 * @param searched the folded text to find in their names; all children when it is empty
 * @param after the last child of the page before
 * @param limit how many at most
 */
export async function readChildren(
  database: Database,
  viewer: Viewer,
  searched: string,
  after: Place | undefined,
  limit: number,
): Promise<FoundPage<ChildSource>> {
  const place = placeParameters(after, limit)
  const [found] =
    searched === ''
      ? await database.read(viewer, byName, place, childPageRow)
      : await database.read(
          viewer,
          search,
          { ...place, query: anyPart(searched), search: searched },
          childPageRow,
        )
  return childPage(found)
}
