import { type ReactNode, useMemo } from 'react'
import { heldSince, LOOKED_BACK } from '../../domain/findings/held-since.ts'
import { addDays } from '../../domain/network/day.ts'
import { type Reviews, ReviewsContext } from '../findings/reviews/ReviewsContext.ts'
import { useHistories } from '../findings/reviews/useHistories.ts'
import { personName, roleTitle } from './details/names.ts'
import { useEcoMap } from './EcoMapContext.ts'

/** Lets the findings of a child’s page be reviewed: today’s, as they are on record. */
export function ReviewsOfChild({ children }: { children: ReactNode }) {
  const { index, network, practice, today, day, search } = useEcoMap()
  const child = index.child.id
  const histories = useHistories(child)
  const canReview = day === today && search.whatif === undefined
  const reviews = useMemo<Reviews>(
    () => ({
      child,
      today,
      histories,
      canReview,
      people: [...network.professionals].map(([id, involvements]) => ({
        value: id,
        name: personName(index, id),
        hint: [...new Set(involvements.map(({ role }) => roleTitle(index, role)))].join(', '),
      })),
      heldSince(finding) {
        const since = heldSince(index, practice, finding, day)
        return { since, isLonger: since === addDays(day, -LOOKED_BACK) }
      },
      nameOf: (id) =>
        index.professionals.get(id)?.name ??
        index.children.get(id)?.name ??
        index.needs.get(id)?.description ??
        index.professionals.get(index.involvements.get(id)?.professional ?? '')?.name,
    }),
    [child, today, day, histories, canReview, network, index, practice],
  )
  return <ReviewsContext value={reviews}>{children}</ReviewsContext>
}
