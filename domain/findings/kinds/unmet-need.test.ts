import { expect, test } from 'vitest'
import { child, mother, type Told, toldFindings } from '../../../tests/support/told-network.ts'

const need = { id: 'n', of: 'c', category: 'education' as const, description: 'Back in school' }
const moderate = { ...need, levels: [{ on: '2026-01-10', level: 'moderate' as const }] }
const high = { ...need, levels: [{ on: '2026-01-10', level: 'high' as const }] }
const mentor = {
  id: 'i',
  professional: 'p',
  role: 'mentor',
  with: 'c',
  startedOn: '2026-02-01',
  addresses: ['n'],
}
const grandmother: NonNullable<Told['familyMembers']>[number] = {
  id: 'gran',
  family: 'family',
  name: 'Adaeze Okonkwo',
  relationships: [{ child: 'c', kinship: 'grandparent' as const }],
  supports: [{ need: 'n', from: '2026-03-01' }],
}

function found(told: Told, asOf?: string) {
  return toldFindings('UNMET_NEED', told, asOf).map(({ severity, subjects }) => [severity, ...subjects])
}

test('an open need that nobody addresses or supports is found', () => {
  expect(found({ needs: [moderate] })).toEqual([['attention', 'n']])
})

test('it is urgent when serious', () => {
  expect(found({ needs: [high] })).toEqual([['urgent', 'n']])
})

test('an involvement that addresses it meets it, from the day it starts to the day before it ends', () => {
  const told = { needs: [high], involvements: [{ ...mentor, endedOn: '2026-06-01' }] }
  expect(found(told, '2026-01-31')).toHaveLength(1)
  expect(found(told, '2026-02-01')).toEqual([])
  expect(found(told, '2026-05-31')).toEqual([])
  expect(found(told, '2026-06-01')).toHaveLength(1)
})

test('informal support meets a need that is not serious', () => {
  expect(found({ needs: [moderate], familyMembers: [mother({}), grandmother] })).toEqual([])
  expect(found({ needs: [moderate], familyMembers: [mother({}), grandmother] }, '2026-02-28')).toHaveLength(1)
})

test('informal support of another need does not meet it', () => {
  const other = { ...grandmother, supports: [{ need: 'm' }] }
  const needs = [moderate, { ...moderate, id: 'm' }]
  expect(found({ needs, familyMembers: [mother({}), other] })).toEqual([['attention', 'n']])
})

test('informal support alone leaves a serious need open, less urgently', () => {
  expect(found({ needs: [high], familyMembers: [mother({}), grandmother] })).toEqual([['attention', 'n']])
})

test('support recorded twice at once is there since the earlier', () => {
  const since = (...supports: { need: string; from?: string; until?: string }[]) =>
    toldFindings('UNMET_NEED', { needs: [high], familyMembers: [{ ...grandmother, supports }] })[0]
      ?.evidence[1]
  const early = { need: 'n', from: '2026-03-01' }
  const late = { need: 'n', from: '2026-05-01' }
  expect(since(late, early)).toMatchObject({ since: '2026-03-01' })
  expect(since({ ...early, until: '2026-06-30' }, late)).toMatchObject({ since: '2026-05-01' })
  expect(since(early, { need: 'n' })).toMatchObject({ since: undefined })
})

test('support by somebody no longer related does not count', () => {
  const former = {
    ...grandmother,
    relationships: [{ child: 'c', kinship: 'grandparent' as const, until: '2026-06-30' }],
  }
  expect(found({ needs: [moderate], familyMembers: [mother({}), former] })).toHaveLength(1)
  expect(found({ needs: [moderate], familyMembers: [mother({}), former] }, '2026-06-29')).toEqual([])
})

test('a need opens with its first level and is over on the day it is closed', () => {
  const closed = { ...moderate, closedOn: '2026-06-30', outcome: 'met' as const }
  expect(found({ needs: [moderate] }, '2026-01-09')).toEqual([])
  expect(found({ needs: [moderate] }, '2026-01-10')).toHaveLength(1)
  expect(found({ needs: [closed] })).toEqual([])
  expect(found({ needs: [closed] }, '2026-06-29')).toHaveLength(1)
})

test("a close family member's need counts when it is for the child", () => {
  const hers = { ...moderate, of: 'mum', for: ['c'] }
  expect(found({ needs: [hers] })).toHaveLength(1)
  expect(found({ needs: [{ ...hers, for: [] }] })).toEqual([])
})

test("a grandparent's need counts while they live with the child", () => {
  const hers = { ...moderate, of: 'gran', for: ['c'] }
  const near = { ...grandmother, livesIn: [{ household: 'home', until: '2026-06-30' }] }
  expect(found({ needs: [hers], familyMembers: [{ ...near, supports: [] }] }, '2026-06-29')).toHaveLength(1)
  expect(found({ needs: [hers], familyMembers: [{ ...near, supports: [] }] })).toEqual([])
})

test("a worker for a family member who isn't close does not meet it", () => {
  const hers = { ...mentor, with: 'gran', for: ['c'] }
  expect(
    found({
      needs: [high],
      involvements: [hers],
      familyMembers: [mother({}), { ...grandmother, supports: [] }],
    }),
  ).toHaveLength(1)
  expect(found({ needs: [high], involvements: [{ ...hers, with: 'mum' }] })).toEqual([])
})

test('it is computed at the universal pathway too', () => {
  expect(found({ needs: [moderate], children: [child({ pathways: [] })] })).toHaveLength(1)
})

test('since when: informal support that has ended counts, for as long as the relationship did', () => {
  const since = (gran: typeof grandmother) =>
    toldFindings('UNMET_NEED', {
      needs: [high],
      involvements: [{ ...mentor, endedOn: '2026-04-01' }],
      familyMembers: [mother({}), gran],
    })[0]?.evidence.at(-1)
  const ended = { ...grandmother, supports: [{ need: 'n', from: '2026-03-01', until: '2026-06-20' }] }
  expect(since(ended)).toMatchObject({ since: '2026-06-20' })
  expect(
    since({ ...ended, relationships: [{ child: 'c', kinship: 'grandparent', until: '2026-05-05' }] }),
  ).toMatchObject({ since: '2026-05-05' })
  expect(
    since({ ...ended, relationships: [{ child: 'c', kinship: 'grandparent', until: '2026-02-01' }] }),
  ).toMatchObject({ since: '2026-04-01' })
})

test('since when: not by what is for another need, and not before it is over', () => {
  const told = (involvement: object, support: object) =>
    toldFindings('UNMET_NEED', {
      needs: [high, { ...moderate, id: 'm', closedOn: '2026-06-01' }],
      involvements: [
        { ...mentor, id: 'former', endedOn: '2026-04-01' },
        { ...mentor, ...involvement },
      ],
      familyMembers: [mother({}), { ...grandmother, supports: [{ need: 'n', ...support }] }],
    })[0]?.evidence.at(-1)
  const support = { until: '2026-05-01' }
  expect(told({ addresses: ['m'], endedOn: '2026-06-01' }, support)).toMatchObject({ since: '2026-05-01' })
  expect(told({ endedOn: '2026-06-30' }, support)).toMatchObject({ since: '2026-06-30' })
  expect(told({ addresses: [] }, { until: '2026-06-30' })).toMatchObject({ since: '2026-06-30' })
  expect(told({ addresses: [] }, { need: 'm', until: '2026-06-01' })).toMatchObject({ since: '2026-04-01' })
})

test('support that two relationships bound is told as the longer', () => {
  const relationships = [
    { child: 'c', kinship: 'grandparent' as const },
    { child: 'c', kinship: 'kinship-carer' as const, from: '2026-05-01' },
  ]
  for (const order of [relationships, relationships.toReversed()]) {
    const gran = { ...grandmother, relationships: order, supports: [{ need: 'n', until: '2026-06-20' }] }
    expect(toldFindings('UNMET_NEED', { needs: [high], familyMembers: [gran] })[0]?.evidence[1]).toEqual({
      type: 'informal-support',
      familyMember: 'gran',
      need: 'n',
      since: undefined,
      until: '2026-06-20',
    })
  }
})

test('it says since when nothing is recorded, and who came last', () => {
  const told = { needs: [high], involvements: [{ ...mentor, endedOn: '2026-06-01' }] }
  expect(toldFindings('UNMET_NEED', told)[0]?.evidence).toEqual([
    {
      type: 'need',
      need: 'n',
      category: 'education',
      level: 'high',
      since: '2026-01-10',
      levelSince: '2026-01-10',
    },
    expect.objectContaining({ type: 'involvement', involvement: 'i', until: '2026-06-01' }),
    { type: 'nothing-recorded', what: 'support', since: '2026-06-01' },
  ])
})
