import { fold } from '../../domain/network/fold.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import type { Place } from './cursor.ts'
import type { FoundPage } from './page.ts'

/**
 * A page of a list of which there is as much as a place has, so that all of it is read and looked through here, where names
 * are folded: by name, whatever is looked for.
 * @param textOf what each word that is looked for may be in any part of
 */
export function pageOfAll<Node extends { id: string }>(
  all: readonly Node[],
  { nameOf, textOf }: { nameOf: (node: Node) => string; textOf: (node: Node) => string },
  searched: string,
  after: Place | undefined,
  limit: number,
): FoundPage<Node> {
  const words = searched.split(' ')
  const found = all
    .map((node) => ({ node, place: { rank: 0, names: [fold(nameOf(node))], id: node.id } }))
    .filter(({ node }) => {
      const text = fold(textOf(node))
      return words.every((word) => text.includes(word))
    })
    .sort((one, other) => comparePlaces(one.place, other.place))
  return {
    total: found.length,
    page: found.filter(({ place }) => !after || comparePlaces(place, after) > 0).slice(0, limit),
  }
}

function comparePlaces(one: Place, other: Place): number {
  const [[first = ''], [second = '']] = [one.names, other.names]
  return compareCodePoints(first, second) || compareCodePoints(one.id, other.id)
}
