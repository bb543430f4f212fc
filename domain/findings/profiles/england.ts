import { type PracticeProfile, profileSchema } from '../profile.ts'
import type { DocumentSource } from '../profile-source.ts'
import { PARTNER_PRACTICE, WORKING_TOGETHER } from './documents.ts'
import { englandExpectations } from './england-expectations.ts'

const CARE_PLANNING: DocumentSource = {
  title: 'The Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959',
  publisher: 'HM Government',
  year: 2010,
}
const TEN_WORKING_DAYS = 'Ecomap’s default: two weeks, as long as the first core group has to meet in'
const OWN = 'Ecomap’s default; no public document gives a number'

/**
 * England's profile, the default. Where no public document gives a number it says so, and what the number was made from.
 * Local procedures differ: a site puts its own in their place.
 */
export const england: PracticeProfile = profileSchema.parse({
  id: 'england',
  name: 'England (default)',
  window: {
    'child-protection': own(
      49,
      'Ecomap’s default: six weeks and one more; local procedures have core groups meet every four to six weeks',
    ),
    'child-in-need': own(
      63,
      'Ecomap’s default: nine weeks; local procedures have the plan reviewed every six weeks (Bolton) to every twelve (York)',
    ),
    'childrens-team': own(63, 'Ecomap’s default: as for a child in need; the pathway is New Zealand’s'),
    'early-help': own(
      98,
      'Ecomap’s default: three months and a week; local guidance has plans reviewed every 6 to 12 weeks',
    ),
    'care-leaver': own(
      98,
      'Ecomap’s default: three months and a week; by the Care Leavers (England) Regulations 2010 a personal adviser visits every two months where the authority houses the young person, and the plan is reviewed every six',
    ),
    'looked-after': document(
      190,
      CARE_PLANNING,
      'regulation 33, reviews at most six months apart; and a week',
    ),
  },
  voiceWindow: {
    'looked-after': document(
      98,
      CARE_PLANNING,
      'regulation 28, visits at most three months apart after the first year of a lasting placement; and a week',
    ),
  },
  childSeenWithin: {
    'child-protection': document(
      14,
      {
        title: 'Monitoring Visits to Children Subject to a Child Protection Plan',
        publisher: 'Central Bedfordshire Council',
        year: 2024,
      },
      'a visit in which the child is seen every ten working days',
    ),
    'child-in-need': document(
      30,
      {
        title: 'Child Action Meetings and Child in Need Plans and Reviews',
        publisher: 'Bolton Council',
        year: 2017,
      },
      'visits every four weeks, never more than six apart; counted as a month',
    ),
    'looked-after': document(
      42,
      CARE_PLANNING,
      'regulation 28, visits at most six weeks apart in the first year of a placement',
    ),
  },
  establishedAfter: own(14, TEN_WORKING_DAYS),
  planAfter: own(14, TEN_WORKING_DAYS),
  agreementAfter: own(14, TEN_WORKING_DAYS),
  goalAfter: own(14, TEN_WORKING_DAYS),
  secondSourceAfter: own(14, TEN_WORKING_DAYS),
  disagreementAfter: own(14, TEN_WORKING_DAYS),
  invitedAfter: own(14, TEN_WORKING_DAYS),
  pictureAfter: own(14, TEN_WORKING_DAYS),
  impactAfter: own(42, `${OWN}: six weeks, by when a second core group has met`),
  supervisionWithin: own(
    42,
    'Ecomap’s default: six weeks; local policies have supervision at least every month (Nottinghamshire, Walsall), and a child may be talked over at the next one',
  ),
  actionUrgentAfter: own(28, `${OWN}: four weeks late is a core group missed`),
  disagreementUrgentAfter: own(28, `${OWN}: twenty working days, in which nobody took it further`),
  visitGrace: own(3, `${OWN}: a visit moved within the week is no drift`),
  visitGraceShare: own(25, `${OWN}: a quarter of the interval`),
  exitAhead: own(56, `${OWN}: two months in which to arrange what carries on`),
  absenceWithin: own(365, `${OWN}: the meetings of a year`),
  absentInARow: own(2, `${OWN}: one meeting may be missed, two in a row ask for another way to contribute`),
  visitsAWeek: own(7, `${OWN}: more than a visit a day`),
  voiceFromAge: own(3, `${OWN}: by three most children can say in words how things are`),
  sourcesExpected: document(2, PARTNER_PRACTICE, 'triangulation: more than one source'),
  leadExpectedFrom: document(
    2,
    WORKING_TOGETHER,
    'a lead practitioner coordinates the work around a family; two are the fewest to coordinate',
  ),
  meetingExpectedFrom: own(3, `${OWN}: two can settle it by telephone`),
  diffusedFrom: own(3, `${OWN}: three, each of whom may assume that another acts`),
  diffusedAgencies: own(2, `${OWN}: within one agency its manager sees who acts`),
  singleLinkCutOff: own(2, `${OWN}: one person alone is said by what is not recorded of them`),
  sameSourcesChildren: own(3, `${OWN}: fewer children show no habit`),
  sameSourcesShare: own(50, `${OWN}: half of those who could be asked`),
  planExpected: document(
    ['child-in-need', 'child-protection', 'looked-after', 'childrens-team', 'care-leaver'],
    WORKING_TOGETHER,
    'a plan for every child in need or in need of protection; care and pathway plans by the regulations of 2010',
  ),
  agreementExpected: own(
    ['early-help', 'childrens-team'],
    'Ecomap’s default: local procedures (Buckinghamshire, Surrey) have early help given with the consent of the family, and a Children’s Team works with those who agreed to take part',
  ),
  supervisionExpected: own(
    ['child-in-need', 'child-protection', 'looked-after', 'childrens-team', 'care-leaver'],
    'Ecomap’s default: at early help a lead is often supervised outside of social care',
  ),
  basisExpected: document(
    ['early-help', 'childrens-team', 'child-in-need', 'looked-after', 'care-leaver'],
    {
      title:
        'Information sharing: advice for practitioners providing safeguarding services for children, young people, parents and carers',
      publisher: 'Department for Education',
      year: 2024,
    },
    'record why information is shared; consent is not needed where a child is at risk of harm, and the Children’s Wellbeing and Schools Act 2026 provides for a duty to share',
  ),
  leadUrgentAt: own(
    ['child-protection', 'looked-after', 'childrens-team'],
    'Ecomap’s default: pathways on which the law or the approach itself names a lead',
  ),
  urgentAt: own(['child-protection'], 'Ecomap’s default: where harm is likely, someone acts today'),
  otherForums: own(
    ['panel', 'supervision', 'strategy-meeting', 'child-exploitation-panel'],
    'Ecomap’s default: forums in which others decide or confer',
  ),
  oversight: own(
    [
      'independent-reviewing-officer',
      'guardian',
      'advocate',
      'lawyer',
      'interpreter',
      'foster-carer-support-worker',
      'children-in-care-nurse',
    ],
    'Ecomap’s default: functions that watch over or carry the work of others',
  ),
  ofTheHousehold: own(
    ['care-worker', 'residential-worker'],
    'Ecomap’s default: functions that are part of the household’s day',
  ),
  faceToFace: own(
    ['home-visit', 'clinic', 'school', 'office', 'group', 'community'],
    'Ecomap’s default: ways of meeting in which the child can be seen',
  ),
  visiting: own(
    ['home-visit', 'clinic', 'office', 'community'],
    'Ecomap’s default: what a family gives an appointment to',
  ),
  reportsExpected: document(
    ['child-protection-conference'],
    {
      title: 'Sussex Child Protection and Safeguarding Procedures: reports for a child protection conference',
      publisher: 'Sussex Safeguarding Children Partnerships',
      year: 2025,
    },
    'every agency that is invited gives a written report, also where it cannot attend',
  ),
  expectations: englandExpectations,
  quorums: {
    'child-protection-conference': {
      attendedBy: 'social-worker',
      otherAgencies: 2,
      urgentAgain: true,
      source: {
        title: 'Quorate Child Protection Conferences',
        publisher: 'Swindon Borough Council',
        year: 2023,
        says: 'children’s social work and at least two other professional groups or agencies; not two conferences in a row without',
      },
    },
    'core-group': {
      attendedBy: 'lead',
      otherAgencies: 1,
      source: { own: 'Ecomap’s default: a lead and one other agency; local procedures differ' },
    },
  },
})

function own<Value>(value: Value, why: string) {
  return { value, source: { own: `${why}.` } }
}

function document<Value>(value: Value, source: DocumentSource, says: string) {
  return { value, source: { ...source, says } }
}
