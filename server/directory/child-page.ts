import { z } from 'zod'
import { recordSchemas } from '../../domain/network/network-file.ts'
import { recordShape } from '../../domain/network/shape.ts'
import { usedGrants } from '../access/used-grants.ts'
import { noteSeen, type Viewer } from '../access/viewer.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { MAPPING } from '../exchange/mapping.ts'
import { fieldsFrom, type Properties } from '../exchange/properties.ts'
import type { FoundPage } from './page.ts'

const { family, livesIn, relationships, ...own } = recordSchemas.children.shape
/** The properties of a child's node in the form of the file; what the file has as relationships is not there. */
export const listedChild = z.preprocess(
  (properties) =>
    fieldsFrom(recordShape('children'), properties as Properties, (name) => name in MAPPING.children.fields),
  z.object(own),
)
/** A row of a query that gives one page of children. */
export const childPageRow = z.object({
  total: z.number(),
  page: z.array(
    z.object({ rank: z.number(), names: z.array(z.string()), child: listedChild, grants: usedGrants }),
  ),
})

/** The page of such a row, if there is one; notes that the viewer has seen who is on it. */
export function childPage(
  viewer: Viewer,
  found: z.output<typeof childPageRow> | undefined,
): FoundPage<ChildSource> {
  for (const { child, grants } of found?.page ?? []) noteSeen(viewer, child.id, grants)
  return {
    total: found?.total ?? 0,
    page: (found?.page ?? []).map(({ rank, names, child }) => ({
      place: { rank, names, id: child.id },
      node: child,
    })),
  }
}
