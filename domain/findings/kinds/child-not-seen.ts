import { addDays } from '../../network/day.ts'
import { type FindingRule, isAmong, isUnborn, onPathwayFor } from '../rule.ts'

/** No visit on record, within the days that the pathway asks for, in which the child was seen face to face. */
export const childNotSeen: FindingRule = {
  kind: 'CHILD_NOT_SEEN',
  atUniversal: false,
  find({ network, profile, visits }) {
    const { child, asOf, pathway, around } = network
    const days = pathway === 'universal' ? undefined : profile.childSeenWithin[pathway]?.value
    if (days === undefined || isUnborn(network) || !onPathwayFor(network, days)) return []
    const after = addDays(asOf, -days)
    const ids = new Set(around.map(({ id }) => id))
    const seen = visits.filter(
      ({ involvements, childSeen, mode }) =>
        childSeen === true &&
        isAmong(mode, profile.faceToFace.value) &&
        involvements.some((id) => ids.has(id)),
    )
    const last = seen.at(-1)?.on
    if (last !== undefined && last > after) return []
    return [
      {
        severity: isAmong(pathway, profile.urgentAt.value) ? 'urgent' : 'attention',
        subjects: [child.id],
        about: [child.id],
        evidence: [{ type: 'not-seen', child: child.id, from: addDays(after, 1), to: asOf, last }],
      },
    ]
  },
}
