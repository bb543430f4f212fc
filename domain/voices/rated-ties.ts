import type { Quality, Voice } from '../network/codes.ts'
import type { Day } from '../network/day.ts'
import type { Network } from '../network/network.ts'
import type { Rating } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import { holdsOn, latestOn } from '../network/period.ts'
import { tieId } from '../network/tie-id.ts'

/** A tie of the network's day that people see in one way or another. */
export interface RatedTie {
  /** The involvement's id; of a tie without an id of its own `from|TYPE|to`. */
  id: string
  kind: 'involvement' | 'kinship' | 'between-professionals'
  /** The id of the professional or person at which it begins, and at which it ends. */
  from: string
  to: string
  /** By whomever, in order of their days. */
  ratings: readonly Rating[]
  /**
   * Whether the child whom a rating is by can be no other than the child of the network: of work with a parent of
   * several children, or of a tie between two children, a record does not say which of them it was.
   */
  isChildsOwn: boolean
}

/** The ties of a day that can be rated: involvements, relationships, and those between two professionals of the network. */
export function ratedTies(network: Network): RatedTie[] {
  return [...involvements(network), ...relationships(network), ...betweenProfessionals(network)]
}

/** How somebody last saw a tie by the day; nothing where that is not recorded. */
export function qualityBy(voice: Voice, ratings: readonly Rating[], on: Day): Quality | undefined {
  return latestOn(ratings, on, ({ by, quality }) => by === voice && quality !== undefined)?.quality
}

function involvements({ involvements: current, child }: Network): RatedTie[] {
  return current.map(({ id, professional, with: client, ratings }) => ({
    id,
    kind: 'involvement',
    from: professional,
    to: client,
    ratings,
    isChildsOwn: client === child.id,
  }))
}

function relationships({ family, child, index, asOf }: Network): RatedTie[] {
  const ofFamily = family.map(({ member, relationships: held }): RatedTie => {
    const ratings = inOrder(held.flatMap((relationship) => relationship.ratings))
    return { ...kinship(member.id, child.id), ratings, isChildsOwn: true }
  })
  const betweenChildren = index.record.children.flatMap((one) =>
    one.relationships
      .filter(({ from, until }) => holdsOn(from, until, asOf))
      .filter((relationship) => one.id === child.id || relationship.child === child.id)
      .map(
        ({ child: other, ratings }): RatedTie => ({
          ...kinship(one.id, other),
          ratings,
          isChildsOwn: one.id === child.id,
        }),
      ),
  )
  return [...ofFamily, ...onePerPair(betweenChildren, asOf)]
}

function kinship(from: string, to: string): Pick<RatedTie, 'id' | 'kind' | 'from' | 'to'> {
  return { id: tieId(from, 'RELATED_TO', to), kind: 'kinship', from, to }
}

/**
 * Two children may each name the other; the tie between them is one, that which workers rated where one of both is. What a
 * child said at either is kept, and is then no more known to be of one of them.
 */
function onePerPair(ties: readonly RatedTie[], on: Day): RatedTie[] {
  const pairs = Map.groupBy(ties, ({ from, to }) => JSON.stringify([from, to].sort(compareCodePoints)))
  return [...pairs.values()].flatMap((both) => {
    const tie = both.find(({ ratings }) => qualityBy('worker', ratings, on) !== undefined) ?? both[0]
    if (!tie || both.length === 1) return tie ?? []
    const others = both.filter((one) => one !== tie).flatMap(({ ratings }) => ratings)
    const said = others.filter(({ by }) => by !== 'worker')
    return { ...tie, ratings: inOrder([...tie.ratings, ...said]), isChildsOwn: false }
  })
}

function betweenProfessionals({ index, professionals }: Network): RatedTie[] {
  return index.record.ties
    .filter(({ from, to }) => professionals.has(from) && professionals.has(to))
    .map(({ from, to, ratings }) => ({
      id: tieId(from, 'TIED_TO', to),
      kind: 'between-professionals',
      from,
      to,
      ratings,
      isChildsOwn: false,
    }))
}

function inOrder(ratings: readonly Rating[]): Rating[] {
  return ratings.toSorted((one, other) => compareCodePoints(one.on, other.on))
}
