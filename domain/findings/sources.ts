import type { FindingKind } from './finding-kind.ts'

/** A public document that a kind of finding rests on. */
export interface PracticeSource {
  title: string
  publisher: string
  year: number
}

const WORKING_WITH_PROFESSIONALS: PracticeSource = {
  title: 'Working with professionals',
  publisher: 'Oranga Tamariki Practice Centre, New Zealand',
  year: 2013,
}
const MULTI_PROFESSIONAL_PRACTICE: PracticeSource = {
  title: 'Multi-Professional Practice and Liaison with Partner Agencies',
  publisher: 'Buckinghamshire Council, England',
  year: 2020,
}
const PROTECTING_CHILDREN: PracticeSource = {
  title: 'Protecting children and young people: the responsibilities of all doctors',
  publisher: 'General Medical Council, United Kingdom',
  year: 2012,
}
const CHILDRENS_TEAMS: PracticeSource = {
  title: "Working with children: Children's Teams",
  publisher: 'Oranga Tamariki, Ministry for Children, New Zealand',
  year: 2017,
}

/** The document behind each kind of finding. */
const SOURCES: Readonly<Record<FindingKind, PracticeSource>> = {
  UNMET_NEED: MULTI_PROFESSIONAL_PRACTICE,
  DUPLICATE_INVOLVEMENT: MULTI_PROFESSIONAL_PRACTICE,
  LIMITED_IMPACT: MULTI_PROFESSIONAL_PRACTICE,
  ABSENT_FROM_INFORMATION_FLOW: WORKING_WITH_PROFESSIONALS,
  ONE_WAY_INFORMATION: WORKING_WITH_PROFESSIONALS,
  CUT_OFF_FROM_LEAD: WORKING_WITH_PROFESSIONALS,
  NO_LEAD_PROFESSIONAL: CHILDRENS_TEAMS,
  SEVERAL_LEAD_PROFESSIONALS: CHILDRENS_TEAMS,
  LEAD_WITHOUT_SUPERVISION: CHILDRENS_TEAMS,
  DIFFUSED_RESPONSIBILITY: WORKING_WITH_PROFESSIONALS,
  SINGLE_LINK: WORKING_WITH_PROFESSIONALS,
  SINGLE_SOURCE: MULTI_PROFESSIONAL_PRACTICE,
  ACTION_OVERDUE: MULTI_PROFESSIONAL_PRACTICE,
  VISIT_OVERDUE: MULTI_PROFESSIONAL_PRACTICE,
  REVIEW_OVERDUE: CHILDRENS_TEAMS,
  NO_PLAN: MULTI_PROFESSIONAL_PRACTICE,
  NEED_WITHOUT_GOAL: MULTI_PROFESSIONAL_PRACTICE,
  NETWORK_NOT_MET: WORKING_WITH_PROFESSIONALS,
  AGREEMENT_NOT_RECORDED: CHILDRENS_TEAMS,
  DISAGREEMENT_OPEN: WORKING_WITH_PROFESSIONALS,
  STRAINED_RELATIONSHIP: WORKING_WITH_PROFESSIONALS,
  CHILD_VOICE_MISSING: MULTI_PROFESSIONAL_PRACTICE,
  CHILD_NOT_SEEN: MULTI_PROFESSIONAL_PRACTICE,
  EXPECTED_ROLE_MISSING: CHILDRENS_TEAMS,
  NOT_INVITED: WORKING_WITH_PROFESSIONALS,
  REPEATEDLY_ABSENT: PROTECTING_CHILDREN,
  MEETING_NOT_QUORATE: PROTECTING_CHILDREN,
  EXIT_GAP: MULTI_PROFESSIONAL_PRACTICE,
  SHARING_BASIS_NOT_RECORDED: WORKING_WITH_PROFESSIONALS,
  UNREACHABLE: PROTECTING_CHILDREN,
  INCOMPLETE_PICTURE: MULTI_PROFESSIONAL_PRACTICE,
  MANY_VISITS: MULTI_PROFESSIONAL_PRACTICE,
  SAME_SOURCES: WORKING_WITH_PROFESSIONALS,
}

/** The source as one line: title, publisher, year. */
export function citation(kind: FindingKind): string {
  const { title, publisher, year } = SOURCES[kind]
  return `${title}. ${publisher}, ${year}.`
}
