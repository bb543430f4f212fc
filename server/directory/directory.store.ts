import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { childPage, childPageRow } from './child-page.ts'
import type { Place } from './cursor.ts'
import type { FoundPage } from './page.ts'
import { placeParameters } from './place-parameters.ts'

const children = namedQuery('directory/children')

/**
 * The children whom the viewer may see, in one round trip: by name, or with a search, the closest match first.
 * @param searched the folded text to find in their names; all of them when it is empty
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
  const words = searched === '' ? [] : searched.split(' ')
  const asked = { ...placeParameters(after, limit), search: searched, words }
  const [found] = await database.read(viewer, children, asked, childPageRow)
  return childPage(viewer, found)
}
