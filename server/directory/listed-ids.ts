import { z } from 'zod'
import type { FoundPage } from './page.ts'

/** A row of a query that gives one page of a list: whom, and where they stand in it. */
export const listedIds = z.object({
  total: z.number(),
  page: z.array(z.object({ rank: z.number(), names: z.array(z.string()), id: z.string() })),
})

/**
 * The page of such a row, with what is known of those on it; who is not known any more is left out.
 * @param gather asks for what is known of these ids, in any order
 */
export async function pageOfListed<Node>(
  found: z.output<typeof listedIds> | undefined,
  gather: (ids: string[]) => Promise<ReadonlyMap<string, Node>>,
): Promise<FoundPage<Node>> {
  if (!found || found.page.length === 0) return { total: found?.total ?? 0, page: [] }
  const known = await gather(found.page.map(({ id }) => id))
  return {
    total: found.total,
    page: found.page.flatMap((place) => {
      const node = known.get(place.id)
      return node === undefined ? [] : [{ place, node }]
    }),
  }
}
