import { expect, test } from 'vitest'
import { LISTS } from '../profile.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { england } from './england.ts'
import { newZealand } from './new-zealand.ts'

/** The numbers of a profile, without their sources. */
function numbers(profile: typeof england) {
  const values = (table: object) =>
    Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, entry?.value]))
  return {
    window: values(profile.window),
    voiceWindow: values(profile.voiceWindow),
    childSeenWithin: values(profile.childSeenWithin),
    ...values(
      Object.fromEntries(Object.keys(THRESHOLDS).map((name) => [name, profile[name as 'visitGrace']])),
    ),
  }
}

test('England has the numbers that the findings are told with', () => {
  expect(numbers(england)).toEqual({
    window: {
      'child-protection': 49,
      'child-in-need': 63,
      'childrens-team': 63,
      'early-help': 98,
      'care-leaver': 98,
      'looked-after': 190,
    },
    voiceWindow: { 'looked-after': 98 },
    childSeenWithin: { 'child-protection': 14, 'child-in-need': 30, 'looked-after': 42 },
    establishedAfter: 14,
    planAfter: 14,
    agreementAfter: 14,
    goalAfter: 14,
    secondSourceAfter: 14,
    disagreementAfter: 14,
    invitedAfter: 14,
    pictureAfter: 14,
    impactAfter: 42,
    supervisionWithin: 42,
    actionUrgentAfter: 28,
    disagreementUrgentAfter: 28,
    visitGrace: 3,
    visitGraceShare: 25,
    exitAhead: 56,
    absenceWithin: 365,
    absentInARow: 2,
    visitsAWeek: 7,
    voiceFromAge: 3,
    sourcesExpected: 2,
    leadExpectedFrom: 2,
    meetingExpectedFrom: 3,
    diffusedFrom: 3,
    diffusedAgencies: 2,
    singleLinkCutOff: 2,
    sameSourcesChildren: 3,
    sameSourcesShare: 50,
  })
})

test('England has the lists that the findings are told with', () => {
  const lists = Object.keys(LISTS).map((name) => [name, england[name as 'oversight'].value])
  const plans = ['child-in-need', 'child-protection', 'looked-after', 'childrens-team', 'care-leaver']
  expect(Object.fromEntries(lists)).toEqual({
    planExpected: plans,
    agreementExpected: ['early-help', 'childrens-team'],
    supervisionExpected: plans,
    basisExpected: ['early-help', 'childrens-team', 'child-in-need', 'looked-after', 'care-leaver'],
    leadUrgentAt: ['child-protection', 'looked-after', 'childrens-team'],
    urgentAt: ['child-protection'],
    otherForums: ['panel', 'supervision', 'strategy-meeting', 'child-exploitation-panel'],
    oversight: [
      'independent-reviewing-officer',
      'guardian',
      'advocate',
      'lawyer',
      'interpreter',
      'foster-carer-support-worker',
      'children-in-care-nurse',
    ],
    ofTheHousehold: ['care-worker', 'residential-worker'],
    faceToFace: ['home-visit', 'clinic', 'school', 'office', 'group', 'community'],
    visiting: ['home-visit', 'clinic', 'office', 'community'],
  })
})

/** The expectations of a profile, each as a line. */
function expectations(profile: typeof england): string[] {
  return Object.entries(profile.expectations).map(([id, { when, form, functions }]) => {
    const { type, ...more } = when
    const who = [...(form === 'role' ? [] : [form]), ...functions].join(', ')
    return `${id}: ${[type, ...Object.values(more).flat()].join(' ')} → ${who}`
  })
}

test('England expects whom the findings are told with', () => {
  expect(expectations(england)).toEqual([
    'school: age 5 15 → teacher, designated-safeguarding-lead, special-educational-needs-coordinator',
    'early-years-health: age 0 4 → health-visitor, midwife, early-years-practitioner',
    'midwife: unborn → midwife',
    'gp: always → gp',
    'social-worker: pathway child-in-need child-protection looked-after → social-worker',
    'reviewing-officer: pathway looked-after → independent-reviewing-officer',
    'looked-after-health: pathway looked-after → children-in-care-nurse, paediatrician',
    'personal-adviser: pathway care-leaver → personal-adviser',
    'parental-substance-use: need parental-substance-use → substance-use-worker',
    'parental-mental-health: need parental-mental-health → adult-mental-health-worker, psychologist',
    'parental-learning-disability: need parental-learning-disability → learning-disability-worker, adult-social-worker',
    'domestic-abuse: need domestic-abuse → domestic-abuse-advocate',
  ])
})

test('New Zealand has England’s numbers where no document of its own gives another, and says so of each', () => {
  expect(numbers(newZealand)).toEqual(numbers(england))
  const sources = JSON.stringify(newZealand).match(/"own":"[^"]*"/g) ?? []
  expect(sources.length).toBeGreaterThan(20)
  for (const source of sources) expect(source).toMatch(/^"own":"Carried over from England’s default: /)
})

test('New Zealand expects no reviewing officer, and as well a lead and to offer an iwi worker', () => {
  const [theirs, own] = [expectations(england), expectations(newZealand)]
  expect(theirs.filter((line) => !own.includes(line))).toEqual([
    'reviewing-officer: pathway looked-after → independent-reviewing-officer',
  ])
  expect(own.filter((line) => !theirs.includes(line))).toEqual([
    'childrens-team-lead: pathway childrens-team → lead',
    'iwi: iwi → offer, iwi-worker',
  ])
})
