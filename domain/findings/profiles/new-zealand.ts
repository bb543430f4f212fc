import { type PracticeProfile, profileSchema } from '../profile.ts'
import type { DocumentSource } from '../profile-source.ts'
import { england } from './england.ts'
import { CHILDRENS_TEAMS, ORANGA_TAMARIKI_ACT } from './new-zealand-documents.ts'
import { newZealandExpectations } from './new-zealand-expectations.ts'

const NO_NUMBER = 'no public document of New Zealand gives a number'

/**
 * New Zealand's profile. Where no public document of the country gives a number, it is carried over from England's, and the
 * source says why; statute there asks for visits and meetings as often as the child's needs do, not by a number of days.
 * Children's Teams were handed over to community organisations in 2021; the pathway stays for their records and their work.
 */
export const newZealand: PracticeProfile = profileSchema.parse({
  id: 'new-zealand',
  name: 'New Zealand',
  window: {
    'child-protection': carriedOver(
      49,
      'there is no core group; a family group conference’s plan is reviewed within 6 or 12 months, too long to see who is in touch',
    ),
    'child-in-need': carriedOver(63, NO_NUMBER),
    'childrens-team': carriedOver(
      63,
      'the members of a Child’s Action Network keep each other informed, and how often is not said',
    ),
    'early-help': carriedOver(
      98,
      'it fits a family/whānau agreement, which usually lasts up to three months, and a week',
    ),
    'care-leaver': carriedOver(98, NO_NUMBER),
    'looked-after': document(
      190,
      ORANGA_TAMARIKI_ACT,
      'section 134, a plan is reviewed within six months where the child is under seven, otherwise within twelve; the shorter, and a week',
    ),
  },
  voiceWindow: {
    'looked-after': carriedOver(98, 'visits are as frequent as the assessed needs ask for'),
  },
  childSeenWithin: {
    'child-protection': carriedOver(14, NO_NUMBER),
    'child-in-need': carriedOver(30, NO_NUMBER),
    'looked-after': carriedOver(
      42,
      'regulation 27 of the National Care Standards has visits as frequent as the assessed needs ask for; where a plan says how often, put that number in a site’s own profile',
    ),
  },
  establishedAfter: carriedOver(14, NO_NUMBER),
  planAfter: carriedOver(14, NO_NUMBER),
  agreementAfter: carriedOver(
    14,
    'agreement comes before the referral is accepted, and may be recorded later',
  ),
  goalAfter: carriedOver(14, NO_NUMBER),
  secondSourceAfter: carriedOver(14, NO_NUMBER),
  disagreementAfter: carriedOver(14, 'differences are named early, and how early is not said'),
  invitedAfter: carriedOver(14, NO_NUMBER),
  pictureAfter: carriedOver(14, NO_NUMBER),
  impactAfter: carriedOver(42, NO_NUMBER),
  supervisionWithin: carriedOver(
    42,
    'supervision of lead professionals is compulsory; how often each child is talked over is not said',
  ),
  actionUrgentAfter: carriedOver(28, NO_NUMBER),
  disagreementUrgentAfter: carriedOver(28, NO_NUMBER),
  visitGrace: carriedOver(3, NO_NUMBER),
  visitGraceShare: carriedOver(25, NO_NUMBER),
  exitAhead: carriedOver(56, NO_NUMBER),
  absenceWithin: carriedOver(365, NO_NUMBER),
  absentInARow: carriedOver(2, NO_NUMBER),
  visitsAWeek: carriedOver(7, NO_NUMBER),
  voiceFromAge: carriedOver(3, 'the Oranga Tamariki Act 1989 gives every child a voice and names no age'),
  sourcesExpected: carriedOver(
    2,
    'each professional holds a partial picture; that a judgement rests on two sources is said elsewhere',
  ),
  leadExpectedFrom: document(2, CHILDRENS_TEAMS, 'one member of the network takes on the lead'),
  meetingExpectedFrom: carriedOver(3, 'professionals meet as a group, and from how many is not said'),
  diffusedFrom: carriedOver(
    3,
    'so many others were involved that each felt sure one would act; how many is not said',
  ),
  diffusedAgencies: carriedOver(2, NO_NUMBER),
  singleLinkCutOff: carriedOver(2, NO_NUMBER),
  sameSourcesChildren: carriedOver(3, NO_NUMBER),
  sameSourcesShare: carriedOver(50, NO_NUMBER),
  planExpected: document(
    ['child-in-need', 'child-protection', 'looked-after', 'childrens-team', 'care-leaver'],
    CHILDRENS_TEAMS,
    'one plan for each child; for children in care and leaving it the National Care Standards Regulations 2018 ask for one too',
  ),
  agreementExpected: document(
    ['early-help', 'childrens-team'],
    CHILDRENS_TEAMS,
    'the child and family agree to take part',
  ),
  supervisionExpected: document(
    ['child-in-need', 'child-protection', 'looked-after', 'childrens-team', 'care-leaver'],
    CHILDRENS_TEAMS,
    'supervision of lead professionals is compulsory',
  ),
  basisExpected: document(
    ['early-help', 'childrens-team', 'child-in-need', 'looked-after', 'care-leaver'],
    ORANGA_TAMARIKI_ACT,
    'sections 65A to 66Q give child welfare and protection agencies a basis for sharing; elsewhere it is the Privacy Act 2020',
  ),
  leadUrgentAt: document(
    ['child-protection', 'looked-after', 'childrens-team'],
    CHILDRENS_TEAMS,
    'a lead professional is essential to the team',
  ),
  urgentAt: carriedOver(england.urgentAt.value, 'where harm is likely, someone acts today'),
  otherForums: document(
    ['panel', 'supervision', 'strategy-meeting', 'child-exploitation-panel'],
    CHILDRENS_TEAMS,
    'the panel decides and reviews, the network works; the other forums are carried over from England’s default',
  ),
  oversight: carriedOver(
    england.oversight.value,
    'lawyer for child, lay advocate and caregiver social worker are such functions too; there is no reviewing officer to be found',
  ),
  ofTheHousehold: carriedOver(england.ofTheHousehold.value, 'their work is part of the day'),
  faceToFace: carriedOver(
    england.faceToFace.value,
    'these are ways of meeting in which the child can be seen',
  ),
  visiting: carriedOver(england.visiting.value, 'a family gives these an appointment'),
  reportsExpected: carriedOver(
    ['child-protection-conference'],
    'the forum is England’s, and where it is held its reports go with it',
  ),
  expectations: newZealandExpectations,
  quorums: {
    'child-protection-conference': {
      attendedBy: 'social-worker',
      otherAgencies: 2,
      urgentAgain: true,
      source: own('the forum is England’s, and where it is held its quorum goes with it'),
    },
    'core-group': {
      attendedBy: 'lead',
      otherAgencies: 1,
      source: own('the forum is England’s, and where it is held its quorum goes with it'),
    },
  },
})

function own(why: string) {
  return { own: `Carried over from England’s default: ${why}.` }
}

function carriedOver<Value>(value: Value, why: string) {
  return { value, source: own(why) }
}

function document<Value>(value: Value, source: DocumentSource, says: string) {
  return { value, source: { ...source, says } }
}
