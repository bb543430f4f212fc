import type { PracticeProfile } from '../profile.ts'

const WORKING_TOGETHER = 'Working Together to Safeguard Children. HM Government, 2023'
const CARE_PLANNING = 'The Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959'
const PROCEDURES = 'Local child protection procedures'
const PARTNER_PRACTICE =
  'Multi-Professional Practice and Liaison with Partner Agencies. Buckinghamshire Council, 2020'

/** England's default profile. Where no document gives a number, the source says what it was derived from. */
export const england: PracticeProfile = {
  id: 'england',
  name: 'England (default)',
  window: {
    'child-protection': {
      value: 49,
      source: `${PROCEDURES}: a core group at least every six weeks, and a week`,
    },
    'child-in-need': { value: 63, source: `${PROCEDURES}: a network meeting every two months` },
    'childrens-team': { value: 63, source: `${PROCEDURES}: a network meeting every two months` },
    'early-help': { value: 98, source: `${PROCEDURES}: a review every three months, and a week` },
    'care-leaver': { value: 98, source: `${PROCEDURES}: a review every three months, and a week` },
    'looked-after': {
      value: 190,
      source: `${CARE_PLANNING}: a review at least every six months, and a week`,
    },
  },
  voiceWindow: {
    'looked-after': {
      value: 98,
      source: `${CARE_PLANNING}: visits at intervals of at most three months, and a week`,
    },
  },
  childSeenWithin: {
    'child-protection': { value: 14, source: `${PROCEDURES}: seen at least every ten working days` },
    'child-in-need': { value: 30, source: `${PROCEDURES}: seen at least once a month` },
    'looked-after': { value: 42, source: `${CARE_PLANNING}: visits at intervals of at most six weeks` },
  },
  establishedAfter: { value: 14, source: `${PROCEDURES}: a first exchange within ten working days` },
  impactAfter: { value: 42, source: `${PARTNER_PRACTICE}: looked at from the second core group on` },
  supervisionWithin: {
    value: 42,
    source: `${PROCEDURES}: supervision of each child at least every six weeks`,
  },
  actionUrgentAfter: { value: 28, source: `${PARTNER_PRACTICE}: drift is named before the next core group` },
  disagreementUrgentAfter: { value: 28, source: `${PROCEDURES}: escalated within twenty working days` },
  visitGrace: { value: 3, source: `${PARTNER_PRACTICE}: a visit moved within the week is no drift` },
  exitAhead: { value: 56, source: `${PARTNER_PRACTICE}: endings are planned over two months` },
  absenceWithin: { value: 365, source: `${WORKING_TOGETHER}: two meetings in a row within a year` },
  visitsAWeek: { value: 7, source: `${PARTNER_PRACTICE}: more than one visit a day asks for coordination` },
  voiceFromAge: { value: 3, source: `${WORKING_TOGETHER}: the child's wishes and feelings` },
  planExpected: {
    value: ['child-in-need', 'child-protection', 'looked-after', 'childrens-team', 'care-leaver'],
    source: WORKING_TOGETHER,
  },
  agreementExpected: { value: ['early-help', 'childrens-team'], source: WORKING_TOGETHER },
  otherForums: {
    value: ['panel', 'supervision', 'strategy-meeting', 'child-exploitation-panel'],
    source: PROCEDURES,
  },
  expectations: [
    {
      id: 'school',
      when: { type: 'age', from: 5, to: 15 },
      functions: ['teacher', 'designated-safeguarding-lead', 'special-educational-needs-coordinator'],
      source: WORKING_TOGETHER,
    },
    {
      id: 'early-years-health',
      when: { type: 'age', from: 0, to: 4 },
      functions: ['health-visitor', 'midwife', 'early-years-practitioner'],
      source: WORKING_TOGETHER,
    },
    { id: 'midwife', when: { type: 'unborn' }, functions: ['midwife'], source: WORKING_TOGETHER },
    { id: 'gp', when: { type: 'always' }, functions: ['gp'], source: WORKING_TOGETHER },
    {
      id: 'social-worker',
      when: { type: 'pathway', pathways: ['child-in-need', 'child-protection', 'looked-after'] },
      functions: ['social-worker'],
      source: WORKING_TOGETHER,
    },
    {
      id: 'reviewing-officer',
      when: { type: 'pathway', pathways: ['looked-after'] },
      functions: ['independent-reviewing-officer'],
      source: CARE_PLANNING,
    },
    {
      id: 'looked-after-health',
      when: { type: 'pathway', pathways: ['looked-after'] },
      functions: ['children-in-care-nurse', 'paediatrician'],
      source: CARE_PLANNING,
    },
    {
      id: 'personal-adviser',
      when: { type: 'pathway', pathways: ['care-leaver'] },
      functions: ['personal-adviser'],
      source: CARE_PLANNING,
    },
    {
      id: 'parental-substance-use',
      when: { type: 'need', category: 'parental-substance-use' },
      functions: ['substance-use-worker'],
      source: WORKING_TOGETHER,
    },
    {
      id: 'parental-mental-health',
      when: { type: 'need', category: 'parental-mental-health' },
      functions: ['adult-mental-health-worker', 'psychologist'],
      source: WORKING_TOGETHER,
    },
    {
      id: 'parental-learning-disability',
      when: { type: 'need', category: 'parental-learning-disability' },
      functions: ['learning-disability-worker', 'adult-social-worker'],
      source: WORKING_TOGETHER,
    },
    {
      id: 'domestic-abuse',
      when: { type: 'need', category: 'domestic-abuse' },
      functions: ['domestic-abuse-advocate'],
      source: WORKING_TOGETHER,
    },
  ],
}
