import type { Rating, RecordOf } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import type { Becoming } from './becoming.ts'

type Tie = RecordOf<'ties'>

/**
 * What becomes of the ties of two professionals who are one. Each tie of the one who goes is a tie of the one who stays; where
 * that has one with the same colleague, the ratings of both stand in it. A tie of one with the other is nobody's.
 */
export function mergedTies(ties: readonly Tie[], keep: string, gone: string): Becoming<'ties'>[] {
  const stays = (id: string) => (id === gone ? keep : id)
  const isOfGone = ({ from, to }: Tie) => from === gone || to === gone
  const pairOf = ({ from, to }: Tie) => JSON.stringify([stays(from), stays(to)])
  const touched = new Set(ties.filter(isOfGone).map(pairOf))
  const pairs = Map.groupBy(
    ties.filter((tie) => touched.has(pairOf(tie))),
    pairOf,
  )
  return [...pairs.values()].flatMap((same): Becoming<'ties'>[] => {
    const [of] = same as [Tie]
    const [from, to] = [stays(of.from), stays(of.to)]
    const [own, ...further] = same.filter((tie) => !isOfGone(tie))
    const going = [...further, ...same.filter(isOfGone)].map(
      (before): Becoming<'ties'> => ({ list: 'ties', before, after: undefined }),
    )
    if (from === to) return going
    const ratings = going.reduce(
      (all, { before }) => bothRatings(all, before?.ratings ?? []),
      own?.ratings ?? [],
    )
    return [...going, { list: 'ties', before: own, after: { from, to, ratings } }]
  })
}

/** By day. Of two on one day by one voice the first stays, with what the other says besides; words of both stand in it. */
function bothRatings(some: readonly Rating[], others: readonly Rating[]): Rating[] {
  const known = new Map(some.map((rating) => [keyOf(rating), rating]))
  for (const rating of others) {
    const same = known.get(keyOf(rating))
    const words = [...new Set([same?.words, rating.words].filter((text) => text !== undefined))].join('\n')
    known.set(keyOf(rating), { ...rating, ...same, ...(words && { words }) })
  }
  return [...known.values()].sort(
    (one, other) => compareCodePoints(one.on, other.on) || compareCodePoints(one.by, other.by),
  )
}

function keyOf({ on, by }: Rating): string {
  return `${on} ${by}`
}
