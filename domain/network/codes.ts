/** The coded values of the network, in the order in which a reader meets them. A code outside its list is refused. */

export const PATHWAYS = [
  'universal',
  'early-help',
  'childrens-team',
  'child-in-need',
  'child-protection',
  'looked-after',
  'care-leaver',
] as const
export const HOUSEHOLD_KINDS = ['home', 'placement', 'residential', 'hospital', 'custody', 'other'] as const
export const SECTORS = [
  'education',
  'early-years',
  'health',
  'mental-health',
  'social-care',
  'police',
  'justice',
  'housing',
  'substance-use',
  'disability',
  'adult-care',
  'youth',
  'voluntary',
  'iwi',
  'legal',
  'welfare',
] as const
export const ROLE_FUNCTIONS = [
  'social-worker',
  'family-support-worker',
  'residential-worker',
  'teacher',
  'designated-safeguarding-lead',
  'special-educational-needs-coordinator',
  'attendance-officer',
  'early-years-practitioner',
  'gp',
  'health-visitor',
  'midwife',
  'nurse',
  'school-nurse',
  'children-in-care-nurse',
  'paediatrician',
  'therapist',
  'dentist',
  'mental-health-practitioner',
  'psychologist',
  'counsellor',
  'adult-mental-health-worker',
  'substance-use-worker',
  'adult-social-worker',
  'learning-disability-worker',
  'care-worker',
  'domestic-abuse-advocate',
  'police-officer',
  'probation-officer',
  'youth-worker',
  'mentor',
  'youth-justice-worker',
  'housing-officer',
  'welfare-adviser',
  'iwi-worker',
  'lawyer',
  'independent-reviewing-officer',
  'guardian',
  'advocate',
  'foster-carer-support-worker',
  'personal-adviser',
  'interpreter',
  'other',
] as const
export const CLIENT_GROUPS = ['child', 'adult', 'family'] as const
export const NEED_CATEGORIES = [
  'safety',
  'physical-health',
  'mental-health',
  'education',
  'development',
  'identity-and-culture',
  'relationships',
  'parenting',
  'parental-substance-use',
  'parental-mental-health',
  'parental-learning-disability',
  'domestic-abuse',
  'housing',
  'income',
  'exploitation',
  'offending',
  'disability',
  'leisure-and-community',
] as const
export const LEVELS = ['emerging', 'moderate', 'high', 'critical'] as const
export const NEED_OUTCOMES = ['met', 'no-longer-applies'] as const
export const GOAL_OUTCOMES = ['achieved', 'partly-achieved', 'not-achieved', 'no-longer-applies'] as const
export const QUALITIES = ['strong', 'positive', 'tenuous', 'strained', 'conflict', 'broken'] as const
export const FLOWS = ['to-family', 'from-family', 'both'] as const
export const IMPACTS = ['high', 'some', 'limited', 'none'] as const
export const VOICES = ['worker', 'child', 'family'] as const
export const DELIVERIES = [
  'home-visit',
  'clinic',
  'school',
  'office',
  'phone',
  'video',
  'group',
  'community',
  'letter',
] as const
export const CHANNELS = ['phone', 'video', 'email', 'in-person', 'letter', 'record-system'] as const
export const FORUMS = [
  'core-group',
  'child-protection-conference',
  'strategy-meeting',
  'looked-after-review',
  'family-group-conference',
  'case-review',
  'care-package-review',
  'education-review',
  'network-meeting',
  'risk-conference',
  'child-exploitation-panel',
  'panel',
  'supervision',
] as const
export const EVENT_STATUSES = ['planned', 'held', 'cancelled'] as const
export const RESPONSES = ['accepted', 'declined', 'tentative'] as const
export const ATTENDANCES = ['in-person', 'phone', 'video', 'absent'] as const
export const CONTRIBUTIONS = ['spoken', 'written-report', 'through-colleague', 'none'] as const
export const CHILD_VOICE_CHANNELS = ['direct', 'advocate', 'written'] as const
export const KINSHIPS = [
  'mother',
  'father',
  'step-parent',
  'partner-of-parent',
  'foster-carer',
  'kinship-carer',
  'grandparent',
  'sibling',
  'aunt-or-uncle',
  'cousin',
  'whanau',
  'friend',
  'neighbour',
  'community',
] as const
export const REFERRAL_STATUSES = ['received', 'at-panel', 'decided', 'withdrawn'] as const
export const DECISIONS = ['accept', 'redirect', 'decline', 'ask-for-more'] as const
/** Whether a record says what is or was so, or how somebody sees it. */
export const STANDINGS = ['fact', 'view'] as const

export const BASES = ['consent', 'child-protection', 'legal-duty', 'vital-interest', 'public-task'] as const

/** Whether information was passed on. */
export const SHARING_OUTCOMES = ['shared', 'shared-in-part', 'not-shared'] as const

export type Pathway = (typeof PATHWAYS)[number]
export type Sector = (typeof SECTORS)[number]
export type RoleFunction = (typeof ROLE_FUNCTIONS)[number]
export type NeedCategory = (typeof NEED_CATEGORIES)[number]
export type Level = (typeof LEVELS)[number]
export type Quality = (typeof QUALITIES)[number]
export type Impact = (typeof IMPACTS)[number]
export type Voice = (typeof VOICES)[number]
export type Forum = (typeof FORUMS)[number]
export type Kinship = (typeof KINSHIPS)[number]
export type Delivery = (typeof DELIVERIES)[number]
export type Flow = (typeof FLOWS)[number]
export type HouseholdKind = (typeof HOUSEHOLD_KINDS)[number]
export type ClientGroup = (typeof CLIENT_GROUPS)[number]
export type NeedOutcome = (typeof NEED_OUTCOMES)[number]
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number]
export type Channel = (typeof CHANNELS)[number]
export type EventStatus = (typeof EVENT_STATUSES)[number]
export type Response = (typeof RESPONSES)[number]
export type Attendance = (typeof ATTENDANCES)[number]
export type Contribution = (typeof CONTRIBUTIONS)[number]
export type ChildVoiceChannel = (typeof CHILD_VOICE_CHANNELS)[number]
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number]
export type Decision = (typeof DECISIONS)[number]
export type Basis = (typeof BASES)[number]
export type SharingOutcome = (typeof SHARING_OUTCOMES)[number]
