import { describe, expect, test } from 'vitest'
import { practiceOf } from '../../../domain/findings/practice.ts'
import { england } from '../../../domain/findings/profiles/england.ts'
import { WORDS } from '../../../tests/support/drawn-map.ts'
import { STORIES, storyRecords } from '../../../tests/support/story.ts'
import { type Told, toldNetwork } from '../../../tests/support/told-network.ts'
import { castOf } from '../cast.ts'
import { toElements } from '../elements.ts'
import { emphasisOf } from '../emphasis.ts'
import { layOut } from '../layout.ts'
import { legendOf } from '../legend.ts'
import { mapOfDay } from '../map-of-day.ts'
import { comparison } from './comparison.ts'

const practice = practiceOf(england)
const told: Told = {
  agencies: [{ id: 'team', name: 'Team', sector: 'social-care' }],
  professionals: ['before', 'after'].map((id) => ({ id, name: id, agency: 'team', roles: ['mentor'] })),
  involvements: [
    {
      id: 'i',
      professional: 'before',
      role: 'mentor',
      with: 'c',
      startedOn: '2026-01-01',
      endedOn: '2026-04-01',
    },
    { id: 'j', professional: 'after', role: 'mentor', with: 'c', startedOn: '2026-04-01' },
  ],
}
const { index } = toldNetwork(told)
const [early, late] = [mapOfDay(index, practice, '2026-03-01'), mapOfDay(index, practice, '2026-05-01')]
const layout = layOut(castOf(index, england), 'landscape')

describe('two days on one map', () => {
  const { model } = comparison(late, early)

  test('show who has left with their tie, and mark them and who joined', () => {
    expect(model.professionals).toMatchObject([
      { id: 'after', changes: ['joined'] },
      { id: 'before', changes: ['left'], otherDay: true },
    ])
    expect(model.professionals[0]?.otherDay).toBeUndefined()
    expect(model.agencies).toMatchObject([{ id: 'team', professionals: ['after', 'before'] }])
    expect(model.ties.find(({ id }) => id === 'i')?.otherDay).toBe(true)
  })

  test('on the earlier day show who is to join as of the other day', () => {
    expect(comparison(early, late)).toMatchObject({ from: '2026-03-01', to: '2026-05-01' })
    expect(comparison(early, late).model.professionals).toMatchObject([
      { id: 'after', changes: ['joined'], otherDay: true },
      { id: 'before', changes: ['left'] },
    ])
  })

  test('move nobody of the day, and set who has left beside the successor in their place', () => {
    const place = (elements: ReturnType<typeof toElements>, id: string) =>
      elements.find(({ data }) => data.id === id)?.position
    const [alone, both] = [late.model, model].map((one) => toElements(one, layout, WORDS))
    for (const { data, position } of alone ?? []) expect(place(both ?? [], data.id)).toEqual(position)
    expect(place(both ?? [], 'before')).not.toEqual(place(both ?? [], 'after'))
  })

  test('are told apart by words before the names, and in the legend', () => {
    const elements = toElements(model, layout, WORDS)
    const label = (id: string) => elements.find(({ data }) => data.id === id)?.data.label
    expect(label('after')).toMatch(/^\+ after/)
    expect(label('before')).toMatch(/^− before/)
    const keys = legendOf(elements, false).map(({ key }) => key)
    expect(keys.slice(0, 2)).toEqual(['joined', 'left'])
    expect(legendOf(toElements(late.model, layout, WORDS), false).map(({ key }) => key)).not.toContain('left')
  })

  test('light up whoever is chosen among the changes, with their ties, and a finding that has gone', () => {
    const compared = comparison(late, early)
    const lit = emphasisOf(late.findings, { selected: 'before', panel: 'changes' }, compared)
    expect(lit).toEqual(new Set(['before', 'i']))
    expect(emphasisOf(late.findings, { selected: 'before' }, compared)).toBeUndefined()
    const [gone] = compared.findings.went
    expect(gone).toBeDefined()
    expect(emphasisOf(late.findings, { finding: gone?.key }, compared)).toEqual(new Set(gone?.about))
  })
})

test('of every story, whatever a finding of either day lights up is drawn, but for the ties and meetings of the other day', () => {
  for (const story of STORIES.flatMap(storyRecords)) {
    const [one, other] = ['2026-11-01', '2026-02-01'].map((day) => mapOfDay(story, practice, day))
    if (!one || !other) throw new Error('two days')
    const compared = comparison(one, other)
    const drawn = new Set(
      toElements(compared.model, layOut(castOf(story, england), 'landscape'), WORDS).map(
        ({ data }) => data.id,
      ),
    )
    for (const { about } of compared.findings.went) {
      const people = about.filter((id) => story.professionals.has(id) || story.needs.has(id))
      expect(people.filter((id) => !drawn.has(id))).toEqual([])
      expect(about.some((id) => drawn.has(id))).toBe(true)
    }
  }
})

test('a day beside itself is the day’s own map', () => {
  const { model, changes, findings } = comparison(late, late)
  expect(model).toEqual(late.model)
  expect([...Object.values(changes).flat(), ...findings.came, ...findings.went]).toEqual([])
})
