import type { Involvement } from '../../network/network-file.ts'
import { daysAgo, type FindingContext, type FindingRule, roleOf } from '../rule.ts'

/** Involvements whose purpose, or whose intervention, frequency or delivery, is not recorded. */
export const incompletePicture: FindingRule = {
  kind: 'INCOMPLETE_PICTURE',
  atUniversal: false,
  find(context) {
    const { network } = context
    const since = daysAgo(context, 'pictureAfter')
    const incomplete = network.involvements
      .filter(({ startedOn }) => startedOn <= since)
      .map((involvement) => ({ involvement, unanswered: unanswered(context, involvement) }))
      .filter(({ unanswered }) => unanswered.length > 0)
    if (incomplete.length === 0) return []
    return [
      {
        severity: 'note',
        subjects: [network.child.id],
        about: [network.child.id, ...incomplete.map(({ involvement }) => involvement.id)],
        evidence: incomplete.map(({ involvement, unanswered }) => ({
          type: 'unanswered',
          involvement: involvement.id,
          professional: involvement.professional,
          role: involvement.role,
          questions: unanswered,
        })),
      },
    ]
  },
}

type Question = 'purpose' | 'intervention' | 'every' | 'delivery'

function unanswered(context: FindingContext, involvement: Involvement): Question[] {
  const asked: Question[] =
    roleOf(context, involvement).universal === true
      ? ['purpose']
      : ['purpose', 'intervention', 'every', 'delivery']
  return asked.filter((question) => involvement[question] === undefined)
}
