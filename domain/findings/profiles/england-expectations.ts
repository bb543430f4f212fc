import type { z } from 'zod'
import type { expectationSchema } from '../profile.ts'
import { PARTNER_PRACTICE, WORKING_TOGETHER } from './documents.ts'

const PARENTS_WORKERS = {
  ...PARTNER_PRACTICE,
  says: 'those who work with the parents are part of the network',
}

/** Who is expected in a child's network in England, by the expectation's id. */
export const englandExpectations: Record<string, z.input<typeof expectationSchema>> = {
  school: {
    when: { type: 'age', from: 5, to: 15 },
    functions: ['teacher', 'designated-safeguarding-lead', 'special-educational-needs-coordinator'],
    source: {
      title: 'Education Act 1996',
      publisher: 'UK Parliament',
      year: 1996,
      says: 'section 8, compulsory school age from five to sixteen',
    },
  },
  'early-years-health': {
    when: { type: 'age', from: 0, to: 4 },
    functions: ['health-visitor', 'midwife', 'early-years-practitioner'],
    source: {
      title: 'Healthy Child Programme: Pregnancy and the First Five Years of Life',
      publisher: 'Department of Health',
      year: 2009,
    },
  },
  midwife: {
    when: { type: 'unborn' },
    functions: ['midwife'],
    source: {
      title: 'Antenatal care (NG201)',
      publisher: 'National Institute for Health and Care Excellence',
      year: 2021,
    },
  },
  gp: {
    when: { type: 'always' },
    functions: ['gp'],
    source: { ...WORKING_TOGETHER, says: 'general practice among those who work together' },
  },
  'social-worker': {
    when: { type: 'pathway', pathways: ['child-in-need', 'child-protection', 'looked-after'] },
    functions: ['social-worker'],
    source: {
      own: 'Ecomap’s default: Working Together to Safeguard Children has a social worker lead where a child is to be protected; from its edition of 2023 another practitioner may lead for a child in need, overseen by a social worker.',
    },
  },
  'reviewing-officer': {
    when: { type: 'pathway', pathways: ['looked-after'] },
    functions: ['independent-reviewing-officer'],
    source: {
      title:
        'IRO Handbook: statutory guidance for independent reviewing officers and local authorities on their functions in relation to case management and review for looked after children',
      publisher: 'Department for Children, Schools and Families',
      year: 2010,
      says: 'an independent reviewing officer for every looked-after child',
    },
  },
  'looked-after-health': {
    when: { type: 'pathway', pathways: ['looked-after'] },
    functions: ['children-in-care-nurse', 'paediatrician'],
    source: {
      title: 'Promoting the health and wellbeing of looked-after children',
      publisher: 'Department for Education and Department of Health',
      year: 2015,
    },
  },
  'personal-adviser': {
    when: { type: 'pathway', pathways: ['care-leaver'] },
    functions: ['personal-adviser'],
    source: {
      title: 'The Care Leavers (England) Regulations 2010, SI 2010/2571',
      publisher: 'HM Government',
      year: 2010,
    },
  },
  'parental-substance-use': {
    when: { type: 'need', category: 'parental-substance-use' },
    functions: ['substance-use-worker'],
    source: PARENTS_WORKERS,
  },
  'parental-mental-health': {
    when: { type: 'need', category: 'parental-mental-health' },
    functions: ['adult-mental-health-worker', 'psychologist'],
    source: PARENTS_WORKERS,
  },
  'parental-learning-disability': {
    when: { type: 'need', category: 'parental-learning-disability' },
    functions: ['learning-disability-worker', 'adult-social-worker'],
    source: PARENTS_WORKERS,
  },
  'domestic-abuse': {
    when: { type: 'need', category: 'domestic-abuse' },
    functions: ['domestic-abuse-advocate'],
    source: {
      title: 'Domestic Abuse Act 2021 Statutory Guidance',
      publisher: 'Home Office',
      year: 2022,
    },
  },
}
