import { addDays, fullYears } from '../../network/day.ts'
import { type FindingRule, isUnborn, onPathwayFor } from '../rule.ts'

/** A child old enough to tell, and no words of theirs on record in the window. */
export const childVoiceMissing: FindingRule = {
  kind: 'CHILD_VOICE_MISSING',
  atUniversal: false,
  find({ network, profile, windowDays, visits, meetings }) {
    const { child, asOf, pathway } = network
    if (isUnborn(network) || fullYears(child.dateOfBirth ?? asOf, asOf) < profile.voiceFromAge.value)
      return []
    const days = (pathway === 'universal' ? undefined : profile.voiceWindow[pathway]?.value) ?? windowDays
    if (!onPathwayFor(network, days)) return []
    const after = addDays(asOf, -days)
    const withChild = new Set(network.around.filter((one) => one.with === child.id).map(({ id }) => id))
    const heard = [
      ...visits.filter(({ involvements }) => involvements.some((id) => withChild.has(id))),
      ...meetings,
    ].filter(({ childVoice }) => childVoice !== undefined)
    if (heard.some(({ on }) => on > after)) return []
    const last = heard
      .map(({ on }) => on)
      .sort()
      .at(-1)
    return [
      {
        severity: 'attention',
        subjects: [child.id],
        about: [child.id],
        evidence: [{ type: 'not-heard', child: child.id, from: addDays(after, 1), to: asOf, last }],
      },
    ]
  },
}
