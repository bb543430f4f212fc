import { describe, expect, test } from 'vitest'
import { recordSchemas } from '../network/network-file.ts'
import { mergeEntries } from './merge.ts'
import { differingFields, type Merge, mergedEntry } from './merged-entry.ts'

const professional = (id: string, more: object = {}) =>
  recordSchemas.professionals.parse({ id, name: `Name of ${id}`, agency: 'clinic', ...more })
const KEEP = professional('keep', {
  ...{ roles: ['nurse'], phone: '020 7946 0018', skills: ['Play', 'Te reo Māori'] },
  supervisedBy: [{ professional: 'gone' }, { professional: 'lead' }],
})
const GONE = professional('gone', {
  ...{ name: 'Siobhán McAteer', agency: 'school', roles: ['nurse', 'mentor'], email: 's@example.org' },
  ...{
    skills: ['te reo maori', 'Signing'],
    supervisedBy: [{ professional: 'lead' }, { professional: 'keep' }],
  },
})
const MERGE: Merge = { list: 'professionals', keep: 'keep', gone: 'gone', take: [] }
const involvement = (id: string, by: string, jointWith: string[] = []) =>
  recordSchemas.involvements.parse({
    ...{
      id,
      professional: by,
      role: 'nurse',
      agency: 'clinic',
      with: 'noor',
      startedOn: '2026-01-01',
      jointWith,
    },
  })
const meeting = (invitations: object[], more: object = {}) =>
  recordSchemas.meetings.parse({ id: 'm', forum: 'core-group', on: '2026-05-01', invitations, ...more })
const becomes = (lists: object, merge = MERGE) =>
  mergeEntries({ professionals: [KEEP, GONE], ...lists }, merge).flatMap(({ list, after }) =>
    list === 'professionals' ? [] : [after],
  )

describe('the entry that stays', () => {
  test('says what either says, of one value its own unless the other’s is chosen', () => {
    expect(differingFields('professionals', KEEP, GONE)).toEqual(['name', 'agency'])
    const merged = mergedEntry(KEEP, GONE, { ...MERGE, take: ['name', 'phone'] })
    expect(merged).toEqual({
      ...{ id: 'keep', name: 'Siobhán McAteer', agency: 'clinic', phone: '020 7946 0018' },
      ...{ email: 's@example.org', roles: ['nurse', 'mentor'], teams: [] },
      ...{ skills: ['Play', 'Te reo Māori', 'Signing'], supervisedBy: [{ professional: 'lead' }] },
    })
  })

  test('the other is on file no more, and whom it supervised is supervised by the one that stays', () => {
    const other = professional('other', { supervisedBy: [{ professional: 'gone', from: '2026-01-01' }] })
    const becoming = mergeEntries({ professionals: [KEEP, GONE, other] }, MERGE)
    expect(becoming.find(({ before }) => before === GONE)?.after).toBeUndefined()
    expect(becoming.find(({ before }) => before === other)?.after).toMatchObject({
      supervisedBy: [{ professional: 'keep', from: '2026-01-01' }],
    })
  })
})

describe('a meeting', () => {
  const held = { status: 'held' }
  test.each([
    [
      'absent as the one, and there as the other',
      [{ attendance: 'absent', contribution: 'written-report', recordSentOn: '2026-05-09' }],
      [{ attendance: 'phone', contribution: 'spoken', recordSentOn: '2026-05-03', response: 'accepted' }],
      { attendance: 'phone', contribution: 'spoken', recordSentOn: '2026-05-03', response: 'accepted' },
    ],
    [
      'who spoke through themselves',
      [{ attendance: 'absent', contribution: 'through-colleague', through: 'gone' }],
      [{ attendance: 'in-person', contribution: 'spoken' }],
      { attendance: 'in-person', contribution: 'spoken' },
    ],
    [
      'who was invited under the other entry alone',
      [],
      [{ attendance: 'absent', contribution: 'through-colleague', through: 'ama' }],
      { attendance: 'absent', contribution: 'through-colleague', through: 'ama' },
    ],
  ])('has one invitation for somebody %s', (_, own, others, one) => {
    const before = meeting([
      ...own.map((told) => ({ person: 'keep', ...told })),
      { person: 'ama', attendance: 'in-person', contribution: 'spoken' },
      ...others.map((told) => ({ person: 'gone', ...told })),
    ])
    const [after] = becomes({ meetings: [before] }) as (typeof before)[]
    expect(after?.invitations).toHaveLength(2)
    expect(after?.invitations).toContainEqual({ person: 'keep', ...one })
  })

  test('that one of them chaired was attended by them, whatever the other’s invitation says', () => {
    const absent = { attendance: 'absent', contribution: 'none' }
    const [after] = becomes({
      meetings: [meeting([{ person: 'gone', ...absent }], { ...held, chair: 'keep' })],
    })
    expect(after).toMatchObject({
      chair: 'keep',
      invitations: [{ person: 'keep', attendance: 'in-person', contribution: 'spoken' }],
    })
    const planned = meeting([{ person: 'gone' }], { status: 'planned', chair: 'keep' })
    expect(becomes({ meetings: [planned] })).toMatchObject([{ invitations: [{ person: 'keep' }] }])
  })
})

describe('what would be of somebody with themselves', () => {
  test('is not: a tie, a call, a contribution to what they led', () => {
    const tie = (from: string, to: string, quality: string) =>
      recordSchemas.ties.parse({ from, to, ratings: [{ on: '2026-01-01', quality, words: `${from} says` }] })
    const ties = [
      tie('keep', 'gone', 'strong'),
      tie('gone', 'ama', 'strained'),
      tie('keep', 'ama', 'positive'),
    ]
    expect(becomes({ ties })).toEqual([
      undefined,
      undefined,
      {
        ...{ from: 'keep', to: 'ama' },
        ratings: [{ on: '2026-01-01', by: 'worker', quality: 'positive', words: 'keep says\ngone says' }],
      },
    ])
    const call = recordSchemas.contacts.parse({
      ...{ id: 'call', children: ['noor'], on: '2026-05-01', channel: 'phone' },
      ...{ from: 'gone', to: ['keep', 'ama'], summary: 'School tomorrow' },
    })
    expect(becomes({ contacts: [call] })).toEqual([{ ...call, from: 'keep', to: ['ama'] }])
    const assessment = recordSchemas.assessments.parse({
      ...{
        id: 'a',
        child: 'noor',
        kind: 'Core',
        startedOn: '2026-01-01',
        by: 'keep',
        contributors: ['gone', 'ama'],
      },
    })
    expect(becomes({ assessments: [assessment] })).toEqual([{ ...assessment, contributors: ['ama'] }])
  })

  test('joint work of their own two alone is none; with somebody else’s it stays', () => {
    const alone = [involvement('one', 'keep', ['two']), involvement('two', 'gone')]
    expect(becomes({ involvements: alone })).toEqual([
      { ...alone[0], jointWith: [] },
      { ...alone[1], professional: 'keep' },
    ])
    const three = [
      involvement('one', 'keep', ['two']),
      involvement('two', 'gone'),
      involvement('three', 'ama', ['two']),
    ]
    expect(becomes({ involvements: three })).toEqual([{ ...three[1], professional: 'keep' }])
  })
})

test('an agency takes over who works for it, its teams and what was done for it', () => {
  const agency = (id: string, more: object) =>
    recordSchemas.agencies.parse({ id, name: 'Clinic', sector: 'health', ...more })
  const merge: Merge = { list: 'agencies', keep: 'clinic', gone: 'school', take: ['phone'] }
  const team = recordSchemas.teams.parse({ id: 'team', name: 'East', agency: 'school' })
  const work = { ...involvement('work', 'gone'), agency: 'school' }
  const agencies = [agency('clinic', { phone: '1' }), agency('school', { phone: '2', remit: 'All' })]
  const after = mergeEntries(
    { agencies, teams: [team], professionals: [KEEP, GONE], involvements: [work] },
    merge,
  ).map(({ after }) => after)
  expect(after).toEqual([
    { id: 'clinic', name: 'Clinic', sector: 'health', phone: '2', remit: 'All' },
    undefined,
    { ...team, agency: 'clinic' },
    { ...GONE, agency: 'clinic' },
    { ...work, agency: 'clinic' },
  ])
})
