import { describe, expect, test } from 'vitest'
import { recordShape, type Shape } from '../../../domain/network/shape.ts'
import { RECORDED_LISTS } from '../../../domain/recording/record-form.ts'
import { enCodes } from '../../locales/en/codes.ts'
import { enRecording } from '../../locales/en/recording.ts'
import { wordsOfCodes } from './code-words.ts'
import { inOrder, withValue } from './draft.ts'
import { isUnasked, LAYOUT } from './layout.ts'

/** What a record has that no form asks: it follows from where it is entered, or is recorded elsewhere. */
const ELSEWHERE: Record<string, readonly string[]> = {
  children: ['family'],
  familyMembers: ['family'],
  needs: ['for'],
  involvements: ['for'],
}

describe.each(RECORDED_LISTS)('the form of %s', (list) => {
  const { fields } = recordShape(list)
  const asked = LAYOUT[list].flatMap((group) => group.fields)

  test('asks for everything that a record has, once', () => {
    const known = [...fields.keys()].filter(
      (name) => !isUnasked(list, name) && !ELSEWHERE[list]?.includes(name),
    )
    expect([...asked].sort()).toEqual(known.sort())
  })

  test('has words for each field and each code', () => {
    for (const name of asked) expectWords(name, fields.get(name)?.shape)
  })

  function expectWords(name: string, shape: Shape | undefined): void {
    const own = (enRecording.own as Record<string, Record<string, string>>)[list]?.[name]
    expect(own ?? (enRecording.fields as Record<string, string>)[name], name).toBeTruthy()
    if (shape?.is === 'code') {
      const words = enCodes[wordsOfCodes(shape.allowed)] as Record<string, string>
      expect(shape.allowed.filter((code) => !words[code])).toEqual([])
    }
    if (shape?.is === 'list') expectWords(name, shape.of)
    if (shape?.is === 'object')
      for (const [inner, { shape: of }] of shape.fields) if (!isUnasked(list, inner)) expectWords(inner, of)
  }
})

test('a value is put at the end of its way and nothing else is another', () => {
  const draft = { id: 'p', goals: [{ id: 'g', actions: [{ id: 'a' }, { id: 'b' }] }] }
  expect(withValue(draft, ['goals', 0, 'actions', 1, 'task'], 'Call')).toEqual({
    ...{ id: 'p', goals: [{ id: 'g', actions: [{ id: 'a' }, { id: 'b', task: 'Call' }] }] },
  })
  expect(draft.goals[0]?.actions[1]).toEqual({ id: 'b' })
})

test('entries of dated lists come in the order of their days, wherever they are', () => {
  const relationship = { child: 'c', ratings: [{ on: '2026-02-01' }, { on: '2026-01-01' }] }
  expect(inOrder('familyMembers', { id: 'm', relationships: [relationship] })).toEqual({
    id: 'm',
    relationships: [{ child: 'c', ratings: [{ on: '2026-01-01' }, { on: '2026-02-01' }] }],
  })
})
