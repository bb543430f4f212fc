import { expect, test } from 'vitest'
import { goalQuestions } from './goal-questions.ts'

const DAY = '2026-06-30'
const DONE = { id: 'a', task: 'Call the school', owner: 'mum' }
const GOAL = { measure: 'Three days a week', dueOn: '2026-08-01', actions: [DONE] }

test('a goal with a measure, a day and an owned action leaves nothing open', () => {
  expect(goalQuestions(GOAL, DAY)).toEqual([])
})

test('what is not recorded of it is asked, each on its own', () => {
  expect(goalQuestions({ ...GOAL, measure: undefined }, DAY)).toEqual(['measure'])
  expect(goalQuestions({ ...GOAL, measure: '  ' }, DAY)).toEqual(['measure'])
  expect(goalQuestions({ ...GOAL, dueOn: undefined }, DAY)).toEqual(['dueOn'])
  expect(goalQuestions({ ...GOAL, actions: [] }, DAY)).toEqual(['action'])
  expect(goalQuestions({ ...GOAL, actions: [DONE, { ...DONE, owner: undefined }] }, DAY)).toEqual(['owner'])
  expect(goalQuestions({}, DAY)).toEqual(['measure', 'dueOn', 'action'])
})

test('an action that is done needs no owner any more, one that was given up or agreed later is none', () => {
  const nobody = { id: 'b', task: 'Call the school' }
  expect(goalQuestions({ ...GOAL, actions: [{ ...nobody, completedOn: DAY }] }, DAY)).toEqual([])
  expect(goalQuestions({ ...GOAL, actions: [{ ...nobody, cancelledOn: DAY }] }, DAY)).toEqual(['action'])
  expect(goalQuestions({ ...GOAL, actions: [{ ...nobody, agreedOn: '2026-07-01' }] }, DAY)).toEqual([
    'action',
  ])
})

test('a closed goal is asked nothing, from the day on which it was closed', () => {
  expect(goalQuestions({ closedOn: DAY }, DAY)).toEqual([])
  expect(goalQuestions({ ...GOAL, measure: undefined, closedOn: '2026-07-01' }, DAY)).toEqual(['measure'])
})

test('that a day has passed is for the findings to say', () => {
  expect(goalQuestions({ ...GOAL, dueOn: '2026-01-01' }, DAY)).toEqual([])
})
