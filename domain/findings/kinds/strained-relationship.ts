import type { Quality } from '../../network/codes.ts'
import type { Network } from '../../network/network.ts'
import type { Rating } from '../../network/network-file.ts'
import { compareCodePoints } from '../../network/order.ts'
import { latestOn } from '../../network/period.ts'
import type { Evidence, FindingFacts, Severity } from '../finding.ts'
import { type FindingRule, involvementEvidence } from '../rule.ts'

const STRAINED: ReadonlySet<Quality | undefined> = new Set<Quality>(['strained', 'conflict', 'broken'])

/** An involvement, or a tie between two professionals, that workers rate as strained, in conflict or broken. */
export const strainedRelationship: FindingRule = {
  kind: 'STRAINED_RELATIONSHIP',
  atUniversal: false,
  find({ network }) {
    const involvements = network.involvements.flatMap((involvement): FindingFacts[] => {
      const rating = strain(involvement.ratings, network)
      if (!rating) return []
      return [
        {
          severity: severity([rating]),
          subjects: [involvement.id],
          about: [involvement.id, involvement.professional, involvement.with],
          evidence: [involvementEvidence(involvement), strainEvidence(rating, involvement.id)],
        },
      ]
    })
    return [...involvements, ...strainedPairs(network)]
  },
}

function strainedPairs(network: Network): FindingFacts[] {
  const strained = network.index.record.ties.flatMap(({ from, to, ratings }) => {
    const rating = strain(ratings, network)
    return rating && network.professionals.has(from) && network.professionals.has(to)
      ? [{ from, to, rating }]
      : []
  })
  const pairs = Map.groupBy(strained, ({ from, to }) => JSON.stringify([from, to].sort(compareCodePoints)))
  return [...pairs].map(([pair, ties]): FindingFacts => {
    const both: string[] = JSON.parse(pair)
    return {
      severity: severity(ties.map(({ rating }) => rating)),
      subjects: both,
      about: [...both, ...ties.map(({ from, to }) => `${from}|TIED_TO|${to}`)],
      evidence: ties.map(({ from, to, rating }) => strainEvidence(rating, from, to)),
    }
  })
}

function strain(ratings: readonly Rating[], { asOf }: Network): Rating | undefined {
  const rating = latestOn(ratings, asOf, ({ by, quality }) => by === 'worker' && quality !== undefined)
  return rating && STRAINED.has(rating.quality) ? rating : undefined
}

function severity(ratings: readonly Rating[]): Severity {
  return ratings.some(({ quality }) => quality === 'broken') ? 'urgent' : 'attention'
}

function strainEvidence({ quality, on, words }: Rating, of: string, to?: string): Evidence {
  return { type: 'quality', of, to, quality: quality ?? 'strained', on, words }
}
