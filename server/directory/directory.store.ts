import { z } from 'zod'
import { recordSchemas } from '../../domain/network/network-file.ts'
import { recordShape } from '../../domain/network/shape.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { MAPPING } from '../exchange/mapping.ts'
import { fieldsFrom, type Properties } from '../exchange/properties.ts'
import type { Place } from './cursor.ts'
import { anyPart } from './lucene.ts'
import type { FoundPage } from './page.ts'
import { placeParameters } from './place-parameters.ts'

const byName = namedQuery('directory/by-name')
const search = namedQuery('directory/search')

const { family, livesIn, relationships, ...own } = recordSchemas.children.shape
/** The properties of a child's node in the form of the file; what the file has as relationships is not there. */
const listedChild = z.preprocess(
  (properties) =>
    fieldsFrom(recordShape('children'), properties as Properties, (name) => name in MAPPING.children.fields),
  z.object(own),
)
const pageRow = z.object({
  total: z.number(),
  page: z.array(z.object({ rank: z.number(), names: z.array(z.string()), child: listedChild })),
})

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
      ? await database.read(viewer, byName, place, pageRow)
      : await database.read(viewer, search, { ...place, query: anyPart(searched), search: searched }, pageRow)
  return {
    total: found?.total ?? 0,
    page: (found?.page ?? []).map(({ rank, names, child }) => ({
      place: { rank, names, id: child.id },
      node: child,
    })),
  }
}
