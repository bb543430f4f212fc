import type * as codes from '../../../domain/network/codes.ts'

type Words<Codes extends readonly string[]> = Record<Codes[number], string>

const pathway: Words<typeof codes.PATHWAYS> = {
  universal: 'Universal services',
  'early-help': 'Early help',
  'childrens-team': 'Children’s Team',
  'child-in-need': 'Child in need',
  'child-protection': 'Child protection',
  'looked-after': 'Looked after',
  'care-leaver': 'Care leaver',
}

const householdKind: Words<typeof codes.HOUSEHOLD_KINDS> = {
  home: 'Home',
  placement: 'Placement',
  residential: 'Residential home',
  hospital: 'Hospital',
  custody: 'Custody',
  other: 'Household',
}

const sector: Words<typeof codes.SECTORS> = {
  education: 'Education',
  'early-years': 'Early years',
  health: 'Health',
  'mental-health': 'Mental health',
  'social-care': 'Social care',
  police: 'Police',
  justice: 'Justice',
  housing: 'Housing',
  'substance-use': 'Substance use',
  disability: 'Disability',
  'adult-care': 'Adult care',
  youth: 'Youth work',
  voluntary: 'Voluntary sector',
  iwi: 'Iwi and Māori providers',
  legal: 'Legal',
  welfare: 'Welfare and benefits',
}

const roleFunction: Words<typeof codes.ROLE_FUNCTIONS> = {
  'social-worker': 'Social worker',
  'family-support-worker': 'Family support worker',
  'residential-worker': 'Residential worker',
  teacher: 'Teacher',
  'designated-safeguarding-lead': 'Designated safeguarding lead',
  'special-educational-needs-coordinator': 'Special educational needs coordinator',
  'attendance-officer': 'Attendance officer',
  'early-years-practitioner': 'Early years practitioner',
  gp: 'GP',
  'health-visitor': 'Health visitor',
  midwife: 'Midwife',
  nurse: 'Nurse',
  'school-nurse': 'School nurse',
  'children-in-care-nurse': 'Children in care nurse',
  paediatrician: 'Paediatrician',
  therapist: 'Therapist',
  dentist: 'Dentist',
  'mental-health-practitioner': 'Mental health practitioner',
  psychologist: 'Psychologist',
  counsellor: 'Counsellor',
  'adult-mental-health-worker': 'Adult mental health worker',
  'substance-use-worker': 'Substance use worker',
  'adult-social-worker': 'Adult social worker',
  'learning-disability-worker': 'Learning disability worker',
  'care-worker': 'Care worker',
  'domestic-abuse-advocate': 'Domestic abuse advocate',
  'police-officer': 'Police officer',
  'probation-officer': 'Probation officer',
  'youth-worker': 'Youth worker',
  mentor: 'Mentor',
  'youth-justice-worker': 'Youth justice worker',
  'housing-officer': 'Housing officer',
  'welfare-adviser': 'Welfare adviser',
  'iwi-worker': 'Iwi worker',
  lawyer: 'Lawyer',
  'independent-reviewing-officer': 'Independent reviewing officer',
  guardian: 'Guardian',
  advocate: 'Advocate',
  'foster-carer-support-worker': 'Foster carer support worker',
  'personal-adviser': 'Personal adviser',
  interpreter: 'Interpreter',
  other: 'Other role',
}

const clientGroup: Words<typeof codes.CLIENT_GROUPS> = {
  child: 'Works with children',
  adult: 'Works with adults',
  family: 'Works with families',
}

const needCategory: Words<typeof codes.NEED_CATEGORIES> = {
  safety: 'Safety',
  'physical-health': 'Physical health',
  'mental-health': 'Mental health',
  education: 'Education',
  development: 'Development',
  'identity-and-culture': 'Identity and culture',
  relationships: 'Relationships',
  parenting: 'Parenting',
  'parental-substance-use': 'Parental substance use',
  'parental-mental-health': 'Parental mental health',
  'parental-learning-disability': 'Parental learning disability',
  'domestic-abuse': 'Domestic abuse',
  housing: 'Housing',
  income: 'Income',
  exploitation: 'Harm from exploitation',
  offending: 'Offending',
  disability: 'Disability',
  'leisure-and-community': 'Leisure and community',
}

const level: Words<typeof codes.LEVELS> = {
  emerging: 'Emerging',
  moderate: 'Moderate',
  high: 'High',
  critical: 'Critical',
}

const needOutcome: Words<typeof codes.NEED_OUTCOMES> = {
  met: 'Met',
  'no-longer-applies': 'No longer applies',
}

const goalOutcome: Words<typeof codes.GOAL_OUTCOMES> = {
  achieved: 'Achieved',
  'partly-achieved': 'Partly achieved',
  'not-achieved': 'Not yet achieved when closed',
  'no-longer-applies': 'No longer applies',
}

const quality: Words<typeof codes.QUALITIES> = {
  strong: 'Strong',
  positive: 'Positive',
  tenuous: 'Tenuous',
  strained: 'Strained',
  conflict: 'In conflict',
  broken: 'Broken',
}

const flow: Words<typeof codes.FLOWS> = {
  'to-family': 'Support to the family',
  'from-family': 'From the family',
  both: 'Both ways',
}

const impact: Words<typeof codes.IMPACTS> = {
  high: 'High',
  some: 'Some',
  limited: 'Limited',
  none: 'None seen yet',
}

const voice: Words<typeof codes.VOICES> = { worker: 'Worker', child: 'Child', family: 'Family' }

const delivery: Words<typeof codes.DELIVERIES> = {
  'home-visit': 'Home visit',
  clinic: 'Clinic',
  school: 'At school',
  office: 'Office',
  phone: 'Phone',
  video: 'Video',
  group: 'Group',
  community: 'In the community',
  letter: 'Letter',
}

const channel: Words<typeof codes.CHANNELS> = {
  phone: 'Phone',
  video: 'Video',
  email: 'E-mail',
  'in-person': 'In person',
  letter: 'Letter',
  'record-system': 'Record system',
}

const forum: Words<typeof codes.FORUMS> = {
  'core-group': 'Core group',
  'child-protection-conference': 'Child protection conference',
  'strategy-meeting': 'Strategy meeting',
  'looked-after-review': 'Looked-after review',
  'family-group-conference': 'Family group conference',
  'case-review': 'Case review',
  'care-package-review': 'Care package review',
  'education-review': 'Education review',
  'network-meeting': 'Network meeting',
  'risk-conference': 'Risk conference',
  'child-exploitation-panel': 'Child exploitation panel',
  panel: 'Panel',
  supervision: 'Supervision',
}

const eventStatus: Words<typeof codes.EVENT_STATUSES> = {
  planned: 'Planned',
  held: 'Held',
  cancelled: 'Cancelled',
}

const response: Words<typeof codes.RESPONSES> = {
  accepted: 'Accepted',
  declined: 'Declined',
  tentative: 'Tentative',
}

const attendance: Words<typeof codes.ATTENDANCES> = {
  'in-person': 'In person',
  phone: 'By phone',
  video: 'By video',
  absent: 'Not present',
}

const contribution: Words<typeof codes.CONTRIBUTIONS> = {
  spoken: 'Spoke',
  'written-report': 'Written report',
  'through-colleague': 'Through a colleague',
  none: 'None recorded',
}

const childVoiceBy: Words<typeof codes.CHILD_VOICE_CHANNELS> = {
  direct: 'Directly',
  advocate: 'Through an advocate',
  written: 'In writing',
}

const kinship: Words<typeof codes.KINSHIPS> = {
  mother: 'Mother',
  father: 'Father',
  'step-parent': 'Step-parent',
  'partner-of-parent': 'Partner of a parent',
  'foster-carer': 'Foster carer',
  'kinship-carer': 'Kinship carer',
  grandparent: 'Grandparent',
  sibling: 'Sibling',
  'aunt-or-uncle': 'Aunt or uncle',
  cousin: 'Cousin',
  whanau: 'Whānau',
  friend: 'Friend',
  neighbour: 'Neighbour',
  community: 'Community',
}

const standing: Words<typeof codes.STANDINGS> = { fact: 'As a fact', view: 'As somebody’s view' }

const basis: Words<typeof codes.BASES> = {
  consent: 'Consent',
  'child-protection': 'Child protection',
  'legal-duty': 'Legal duty',
  'vital-interest': 'Vital interest',
  'public-task': 'Public task',
}

const referralStatus: Words<typeof codes.REFERRAL_STATUSES> = {
  received: 'Received',
  'at-panel': 'Before the panel',
  decided: 'Decided',
  withdrawn: 'Withdrawn',
}

const decision: Words<typeof codes.DECISIONS> = {
  accept: 'Accepted',
  redirect: 'Redirected',
  decline: 'Declined',
  'ask-for-more': 'More asked for',
}

/** Each coded value as a reader meets it. */
export const enCodes = {
  pathway,
  householdKind,
  sector,
  roleFunction,
  clientGroup,
  needCategory,
  level,
  needOutcome,
  goalOutcome,
  quality,
  flow,
  impact,
  voice,
  delivery,
  channel,
  forum,
  eventStatus,
  response,
  attendance,
  contribution,
  childVoiceBy,
  kinship,
  basis,
  standing,
  referralStatus,
  decision,
}
