/** What a number of a practice profile counts. */
export const UNITS = [
  'days',
  'years',
  'professionals',
  'agencies',
  'sources',
  'meetings',
  'children',
  'visits-a-week',
  'percent',
] as const
export type Unit = (typeof UNITS)[number]

/** What a threshold counts, and the least and the most that a profile may set it to. */
export interface ThresholdRange {
  unit: Unit
  least: number
  most: number
}

/** Every single number of a practice profile. Those by pathway are tables of their own. */
export const THRESHOLDS = {
  /** From when on a professional, and a lead, is expected to be in touch with the others. */
  establishedAfter: days(0),
  /** From when on a pathway is expected to have its plan. */
  planAfter: days(0),
  /** From when on a pathway is expected to have the family's agreement. */
  agreementAfter: days(0),
  /** From when on an open need is expected to have a goal. */
  goalAfter: days(0),
  /** From when on a serious need is expected to rest on more than one source. */
  secondSourceAfter: days(0),
  /** From when on a disagreement is expected to be resolved. */
  disagreementAfter: days(0),
  /** From when on a professional is expected to be invited. */
  invitedAfter: days(0),
  /** From when on the questions about an involvement are expected to be answered. */
  pictureAfter: days(0),
  /** From when on an involvement's effect is looked at. */
  impactAfter: days(0),
  /** How often a lead attends supervision about the child. */
  supervisionWithin: days(1),
  /** How late an action is when it becomes urgent. */
  actionUrgentAfter: days(1),
  /** How long a disagreement that nobody took further stays before it becomes urgent. */
  disagreementUrgentAfter: days(0),
  /** By how much a visit may be late without a finding: days, and a share of its interval. */
  visitGrace: days(0),
  visitGraceShare: count('percent', 0, 100),
  /** How long before a planned exit what carries on is looked at. */
  exitAhead: days(0),
  /** How far back meetings count for repeated absence, and how many in a row it takes. */
  absenceWithin: days(1),
  absentInARow: count('meetings', 1, 20),
  /** Planned visits a week that a family can take in. */
  visitsAWeek: count('visits-a-week', 1, 100),
  /** From which age the child's own words are expected. */
  voiceFromAge: count('years', 0, 18),
  /** How many sources a serious need rests on. */
  sourcesExpected: count('sources', 1, 10),
  /** From how many professionals on one of them is expected to lead. */
  leadExpectedFrom: count('professionals', 1, 20),
  /** From how many professionals on the network is expected to meet. */
  meetingExpectedFrom: count('professionals', 1, 20),
  /** From how many professionals and agencies on one need an owned action is looked for. */
  diffusedFrom: count('professionals', 1, 20),
  diffusedAgencies: count('agencies', 1, 20),
  /** How many would be cut off before one person's being the only link is worth saying. */
  singleLinkCutOff: count('professionals', 1, 20),
  /** From how many children on, and up to which share of the others asked, a lead's exchanges are looked at. */
  sameSourcesChildren: count('children', 1, 100),
  sameSourcesShare: count('percent', 0, 100),
} as const satisfies Record<string, ThresholdRange>

export type ThresholdName = keyof typeof THRESHOLDS
/** Those that count days. */
export type DaysThreshold = {
  [Name in ThresholdName]: (typeof THRESHOLDS)[Name] extends { unit: 'days' } ? Name : never
}[ThresholdName]

/** The thresholds by pathway. */
export type PathwayThresholdName = 'window' | 'voiceWindow' | 'childSeenWithin'
/** Ten years: what is longer ago is no measure of practice. */
export const PATHWAY_RANGE: ThresholdRange = days(1)

function days(least: number) {
  return count('days', least, 3650)
}

function count<Counted extends Unit>(unit: Counted, least: number, most: number) {
  return { unit, least, most }
}
