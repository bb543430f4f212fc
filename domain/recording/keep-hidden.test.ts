import { describe, expect, it } from 'vitest'
import type { RecordOf } from '../network/network-file.ts'
import { keepHidden } from './keep-hidden.ts'

const hidden = (...ids: string[]) => {
  const all = new Set(ids)
  return (id: string) => all.has(id)
}
const CONTACT: RecordOf<'contacts'> = {
  ...{ id: 'call', children: ['noor', 'other'], on: '2026-06-01', channel: 'phone', from: 'mei' },
  ...{ to: ['ines'], summary: 'Late twice.' },
}
const PLAN: RecordOf<'plans'> = {
  ...{ id: 'plan', child: 'noor', kind: 'Child in need', startedOn: '2026-01-01' },
  goals: [
    {
      ...{ id: 'goal', aim: 'Calm evenings', needs: ['seen-need', 'unseen-need'] },
      actions: [
        { id: 'call-gran', task: 'Call', owner: 'gran' },
        { id: 'hidden-action', task: 'Refuge' },
      ],
    },
    { id: 'hidden-goal', aim: 'Moving', needs: [], actions: [] },
  ],
}

describe('what somebody enters who does not see all of a record', () => {
  it('keeps a child whom they may not see among those whom it is about', () => {
    const entered = { ...CONTACT, children: ['noor'], summary: 'Late three times.' }
    expect(keepHidden('contacts', CONTACT, entered, hidden('other'))).toEqual({
      ...CONTACT,
      summary: 'Late three times.',
    })
  })

  it('takes away whom they do see', () => {
    const entered = { ...CONTACT, children: ['noor'] }
    expect(keepHidden('contacts', CONTACT, entered, hidden())).toEqual(entered)
  })

  it('keeps on whose word it stands where that is somebody whom they may not see, and takes away whom they do', () => {
    const onWordOf = { ...CONTACT, source: 'refuge-worker' }
    expect(keepHidden('contacts', onWordOf, CONTACT, hidden('refuge-worker'))).toEqual(onWordOf)
    expect(keepHidden('contacts', onWordOf, CONTACT, hidden())).toEqual(CONTACT)
  })

  it('keeps parts and what parts name, however deep, and changes what is seen of them', () => {
    const entered: RecordOf<'plans'> = {
      ...PLAN,
      goals: [
        {
          ...{ id: 'goal', aim: 'Calmer evenings', needs: ['seen-need'] },
          actions: [{ id: 'call-gran', task: 'Call her' }],
        },
      ],
    }
    const seen = hidden('unseen-need', 'hidden-action', 'hidden-goal', 'gran')
    expect(keepHidden('plans', PLAN, entered, seen).goals).toEqual([
      {
        ...{ id: 'goal', aim: 'Calmer evenings', needs: ['seen-need', 'unseen-need'] },
        actions: [
          { id: 'call-gran', task: 'Call her', owner: 'gran' },
          { id: 'hidden-action', task: 'Refuge' },
        ],
      },
      PLAN.goals[1],
    ])
  })

  it('puts somebody whom they name in the place of one whom they do not see', () => {
    const consent = { id: 'consent', child: 'noor', given: true, scope: 'School', on: '2026-06-01' }
    const whole = { ...consent, givenBy: 'hidden-father' }
    const isHidden = hidden('hidden-father')
    expect(keepHidden('consents', whole, { ...consent, givenBy: 'mother' }, isHidden).givenBy).toBe('mother')
    expect(keepHidden('consents', whole, consent, isHidden).givenBy).toBe('hidden-father')
  })
})
