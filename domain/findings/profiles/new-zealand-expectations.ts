import type { z } from 'zod'
import type { expectationSchema } from '../profile.ts'
import {
  CHILDRENS_TEAMS,
  SUPPORTING_PARENTS,
  WELL_CHILD,
  WORKING_WITH_PROFESSIONALS,
} from './new-zealand-documents.ts'

/**
 * Who is expected in a child's network in New Zealand, by the expectation's id. There is no reviewing officer. A lawyer for
 * child is appointed in proceedings, which a record doesn't show: one is part of the network when recorded, and not expected.
 */
export const newZealandExpectations: Record<string, z.input<typeof expectationSchema>> = {
  school: {
    when: { type: 'age', from: 5, to: 15 },
    functions: ['teacher', 'designated-safeguarding-lead', 'special-educational-needs-coordinator'],
    source: {
      title: 'Education and Training Act 2020',
      publisher: 'New Zealand Parliament',
      year: 2020,
      says: 'sections 33 and 35, a place at school from the fifth birthday, enrolment from the sixth to the sixteenth',
    },
  },
  'early-years-health': {
    when: { type: 'age', from: 0, to: 4 },
    functions: ['health-visitor', 'midwife', 'early-years-practitioner'],
    source: {
      ...WELL_CHILD,
      says: 'twelve visits from birth to five; record a Well Child nurse as health visitor',
    },
  },
  midwife: {
    when: { type: 'unborn' },
    functions: ['midwife'],
    source: {
      title: 'Primary Maternity Services Notice 2021',
      publisher: 'Ministry of Health, New Zealand',
      year: 2021,
      says: 'care from the first trimester on by a lead maternity carer, who may be a midwife',
    },
  },
  gp: {
    when: { type: 'always' },
    functions: ['gp'],
    source: { ...WELL_CHILD, says: 'a check by a general practitioner at six weeks, with the immunisations' },
  },
  'social-worker': {
    when: { type: 'pathway', pathways: ['child-in-need', 'child-protection', 'looked-after'] },
    functions: ['social-worker'],
    source: {
      title: 'Allocating a key worker and co-worker',
      publisher: 'Oranga Tamariki Practice Centre',
      year: 2020,
      says: 'a key worker answers for all work with a child who is assessed under the Act; record a social worker',
    },
  },
  'looked-after-health': {
    when: { type: 'pathway', pathways: ['looked-after'] },
    functions: ['children-in-care-nurse', 'paediatrician'],
    source: {
      title: 'Gateway Assessment Review Findings',
      publisher: 'Oranga Tamariki, Ministry for Children',
      year: 2024,
      says: 'a Gateway Assessment is expected for every child entering or in care',
    },
  },
  'personal-adviser': {
    when: { type: 'pathway', pathways: ['care-leaver'] },
    functions: ['personal-adviser'],
    source: {
      title: 'Transition to adulthood',
      publisher: 'Oranga Tamariki Practice Centre',
      year: 2019,
      says: 'contact, advice and assistance after care; record a transition worker as personal adviser',
    },
  },
  'childrens-team-lead': {
    when: { type: 'pathway', pathways: ['childrens-team'] },
    form: 'lead',
    source: {
      ...CHILDRENS_TEAMS,
      says: 'a lead professional, of government or not and of whatever background',
    },
  },
  iwi: {
    when: { type: 'iwi' },
    form: 'offer',
    functions: ['iwi-worker'],
    source: {
      title: 'Kairaranga ā-whānau',
      publisher: 'Oranga Tamariki Practice Centre',
      year: 2019,
      says: 'whānau, hapū and iwi are identified and engaged as early as possible',
    },
  },
  'parental-substance-use': {
    when: { type: 'need', category: 'parental-substance-use' },
    functions: ['substance-use-worker'],
    source: { ...SUPPORTING_PARENTS, says: 'addiction services work with the parent as a parent' },
  },
  'parental-mental-health': {
    when: { type: 'need', category: 'parental-mental-health' },
    functions: ['adult-mental-health-worker', 'psychologist'],
    source: { ...SUPPORTING_PARENTS, says: 'mental health services work with the parent as a parent' },
  },
  'parental-learning-disability': {
    when: { type: 'need', category: 'parental-learning-disability' },
    functions: ['learning-disability-worker', 'adult-social-worker'],
    source: {
      ...WORKING_WITH_PROFESSIONALS,
      says: 'those whose client is the parent are part of the picture',
    },
  },
  'domestic-abuse': {
    when: { type: 'need', category: 'domestic-abuse' },
    functions: ['domestic-abuse-advocate'],
    source: {
      title: 'Family Violence Act 2018',
      publisher: 'New Zealand Parliament',
      year: 2018,
      says: 'those who are harmed should have access to services that help to keep them safe',
    },
  },
}
