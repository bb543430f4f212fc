import { expect, test } from 'vitest'
import {
  finder,
  involvement,
  mother,
  need,
  plan,
  professional,
  type Told,
} from '../../../tests/support/told-network.ts'

type Goal = NonNullable<ReturnType<typeof plan>['goals']>[number]
type Action = NonNullable<Goal['actions']>[number]

const found = finder('DIFFUSED_RESPONSIBILITY')
const involvements = ['a', 'b', 'd'].map((id) => involvement(id, { addresses: ['n'] }))
const three: Told = { needs: [need()], involvements }

/** What is found with one action, owned by `a` unless the case says otherwise. */
function owned(
  action: Partial<Action>,
  goal: Partial<Goal> = {},
  changes: Parameters<typeof plan>[0] = {},
  told: Told = {},
) {
  const actions = [{ id: 'action', task: 'Walk home with her', owner: 'a', ...action }]
  const goals = [{ id: 'goal', aim: 'Safe', needs: ['n'], actions, ...goal }]
  const plans = [plan({ goals, ...changes })]
  return found({ ...three, plans, ...told })
}

test('three professionals for one serious need, and nobody owns an action for it', () => {
  expect(found(three)).toEqual([['attention', 'a', 'b', 'd', 'n']])
})

test('urgent when critical; no finding below serious, or once closed', () => {
  const level = (level: 'moderate' | 'critical') =>
    found({ ...three, needs: [need({ levels: [{ on: '2026-01-01', level }] })] })
  expect(level('critical')).toEqual([['urgent', 'a', 'b', 'd', 'n']])
  expect(level('moderate')).toEqual([])
  expect(found({ ...three, needs: [need({ closedOn: '2026-06-30' })] })).toEqual([])
})

test('three professionals, not involvements, of the network and for this need', () => {
  const [a, b, d] = involvements
  const instead = (third: Partial<typeof a>) =>
    found({ ...three, involvements: [a, b, { ...d, ...third }] as never })
  expect(instead({ professional: 'b' })).toEqual([])
  expect(instead({ endedOn: '2026-06-30' })).toEqual([])
  expect(instead({ addresses: [] })).toEqual([])
  expect(instead({ with: 'mum', for: ['c'] })).toHaveLength(1)
})

test('of two agencies or more', () => {
  const of = (...agencies: string[]) =>
    found({
      ...three,
      professionals: ['a', 'b', 'd'].map((id, at) =>
        professional(id, { roles: ['mentor'], agency: agencies[at] }),
      ),
    })
  expect(of('council', 'council', 'council')).toEqual([])
  expect(of('council', 'council', 'school')).toHaveLength(1)
})

test('an action is owned by a professional of the network, by the child, or by their family', () => {
  expect(owned({})).toEqual([])
  expect(owned({ owner: 'c' })).toEqual([])
  expect(owned({ owner: 'mum' })).toEqual([])
  expect(owned({ owner: undefined })).toHaveLength(1)
  expect(owned({ owner: 'stranger' })).toHaveLength(1)
  const former = mother({ relationships: [{ child: 'c', kinship: 'mother', until: '2026-06-30' }] })
  expect(owned({ owner: 'mum' }, {}, {}, { familyMembers: [former] })).toHaveLength(1)
})

test('one such action among others is enough', () => {
  const actions = [
    { id: 'nobody', task: 'A lamp in the lane' },
    { id: 'owned', task: 'Walk home with her', owner: 'a' },
  ]
  expect(owned({}, { actions })).toEqual([])
})

test('for a goal that meets the need, of a plan of the child', () => {
  expect(owned({}, { needs: [] })).toHaveLength(1)
  expect(owned({}, {}, { child: 'sibling' })).toHaveLength(1)
})

test('agreed, and neither cancelled nor over', () => {
  expect(owned({ agreedOn: '2026-06-30' })).toEqual([])
  expect(owned({ agreedOn: '2026-07-01' })).toHaveLength(1)
  expect(owned({ cancelledOn: '2026-07-01' })).toEqual([])
  expect(owned({ cancelledOn: '2026-06-30' })).toHaveLength(1)
  expect(owned({}, { closedOn: '2026-06-30' })).toHaveLength(1)
  expect(owned({}, {}, { endedOn: '2026-06-30' })).toHaveLength(1)
  expect(owned({}, {}, { startedOn: '2026-07-01' })).toHaveLength(1)
})

test('one completed in the window counts, whatever became of its goal and plan', () => {
  const over = [{ closedOn: '2026-06-20' }, { endedOn: '2026-06-20' }] as const
  expect(owned({ completedOn: '2026-05-13' }, ...over)).toEqual([])
  expect(owned({ completedOn: '2026-05-12' }, ...over)).toHaveLength(1)
  expect(owned({ completedOn: '2026-06-30' }, ...over)).toEqual([])
  expect(owned({ completedOn: '2026-07-01' }, ...over)).toHaveLength(1)
  expect(owned({ completedOn: '2026-07-01' })).toEqual([])
  expect(owned({ completedOn: '2026-06-20' }, {}, { startedOn: '2026-06-30' })).toEqual([])
  expect(owned({ completedOn: '2026-06-20' }, {}, { startedOn: '2026-07-01' })).toHaveLength(1)
})
