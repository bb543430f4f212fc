import type { Network } from '../network/network.ts'
import type { Finding } from './finding.ts'
import type { FindingKind } from './finding-kind.ts'
import type { ListName, PracticeProfile } from './profile.ts'
import { type Source, sourceText } from './profile-source.ts'
import {
  PATHWAY_RANGE,
  type PathwayThresholdName,
  THRESHOLDS,
  type ThresholdName,
  type Unit,
} from './thresholds.ts'

/** An entry of the profile that a rule may rest on. */
export type UsedName = ThresholdName | PathwayThresholdName | ListName | 'quorums' | 'expectations'

/** What each kind of finding takes from the profile, what decides first. */
export const USED: Readonly<Record<FindingKind, readonly UsedName[]>> = {
  UNMET_NEED: [],
  DUPLICATE_INVOLVEMENT: [],
  LIMITED_IMPACT: ['impactAfter', 'oversight'],
  ABSENT_FROM_INFORMATION_FLOW: ['window', 'establishedAfter', 'urgentAt'],
  ONE_WAY_INFORMATION: ['window', 'establishedAfter'],
  CUT_OFF_FROM_LEAD: ['window', 'establishedAfter'],
  NO_LEAD_PROFESSIONAL: ['leadExpectedFrom', 'leadUrgentAt'],
  SEVERAL_LEAD_PROFESSIONALS: [],
  LEAD_WITHOUT_SUPERVISION: ['supervisionWithin', 'supervisionExpected'],
  DIFFUSED_RESPONSIBILITY: ['diffusedFrom', 'diffusedAgencies', 'window'],
  SINGLE_LINK: ['singleLinkCutOff', 'window'],
  SINGLE_SOURCE: ['sourcesExpected', 'secondSourceAfter'],
  ACTION_OVERDUE: ['actionUrgentAfter'],
  VISIT_OVERDUE: ['visitGrace', 'visitGraceShare'],
  REVIEW_OVERDUE: [],
  NO_PLAN: ['planAfter', 'planExpected'],
  NEED_WITHOUT_GOAL: ['goalAfter'],
  NETWORK_NOT_MET: ['window', 'meetingExpectedFrom', 'otherForums'],
  AGREEMENT_NOT_RECORDED: ['agreementAfter', 'agreementExpected'],
  DISAGREEMENT_OPEN: ['disagreementAfter', 'disagreementUrgentAfter'],
  STRAINED_RELATIONSHIP: [],
  CHILD_VOICE_MISSING: ['voiceWindow', 'voiceFromAge'],
  CHILD_NOT_SEEN: ['childSeenWithin', 'faceToFace', 'urgentAt'],
  EXPECTED_ROLE_MISSING: ['expectations'],
  NOT_INVITED: ['invitedAfter', 'window', 'otherForums'],
  REPEATEDLY_ABSENT: ['absentInARow', 'absenceWithin', 'otherForums'],
  MEETING_NOT_QUORATE: ['quorums', 'window'],
  EXIT_GAP: ['exitAhead'],
  SHARING_BASIS_NOT_RECORDED: ['window', 'basisExpected'],
  UNREACHABLE: [],
  INCOMPLETE_PICTURE: ['pictureAfter'],
  MANY_VISITS: ['visitsAWeek', 'visiting', 'ofTheHousehold'],
  SAME_SOURCES: ['sameSourcesChildren', 'sameSourcesShare'],
}

/** An entry of the profile as a finding used it. */
export interface UsedThreshold {
  name: UsedName
  /** The number and what it counts; none for a list, a quorum or an expectation without an age. */
  value?: number
  unit?: Unit
  /** The codes of a list, a quorum's forum, or the functions expected. */
  codes: readonly string[]
  source: string
}

/**
 * What a finding used of its profile: the numbers of the child's pathway, and of EXPECTED_ROLE_MISSING and
 * MEETING_NOT_QUORATE the one expectation or quorum.
 */
export function usedThresholds(
  finding: Pick<Finding, 'kind' | 'expectation' | 'evidence'>,
  { pathway }: Partial<Pick<Network, 'pathway'>>,
  profile: PracticeProfile,
): UsedThreshold[] {
  return USED[finding.kind].flatMap((name): UsedThreshold[] => {
    switch (name) {
      case 'window':
      case 'voiceWindow':
      case 'childSeenWithin': {
        if (pathway === undefined || pathway === 'universal') return []
        const threshold = pathwayThreshold(profile, name, pathway)
        return threshold ? [{ name, unit: PATHWAY_RANGE.unit, codes: [pathway], ...read(threshold) }] : []
      }
      case 'expectations': {
        const expectation = profile.expectations[finding.expectation ?? '']
        if (!expectation) return []
        return [{ name, codes: expectation.functions, source: sourceText(expectation.source) }]
      }
      case 'quorums':
        return finding.evidence.flatMap((fact) => {
          const quorum = fact.type === 'meeting' ? profile.quorums[fact.forum] : undefined
          if (fact.type !== 'meeting' || !quorum) return []
          return [{ name, codes: [fact.forum], source: sourceText(quorum.source) }]
        })
      default: {
        if (isThreshold(name))
          return [{ name, unit: THRESHOLDS[name].unit, codes: [], ...read(profile[name]) }]
        const { value, source } = profile[name]
        return [{ name, codes: value, source: sourceText(source) }]
      }
    }
  })
}

function pathwayThreshold(
  profile: PracticeProfile,
  name: PathwayThresholdName,
  pathway: keyof PracticeProfile['window'],
) {
  return profile[name][pathway] ?? (name === 'voiceWindow' ? profile.window[pathway] : undefined)
}

function read({ value, source }: { value: number; source: Source }) {
  return { value, source: sourceText(source) }
}

function isThreshold(name: ThresholdName | ListName): name is ThresholdName {
  return Object.hasOwn(THRESHOLDS, name)
}
