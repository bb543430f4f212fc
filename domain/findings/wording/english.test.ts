import { expect, test } from 'vitest'
import { TODAY, type Told, toldFindings, toldNetwork } from '../../../tests/support/told-network.ts'
import type { FindingKind } from '../finding-kind.ts'
import { RULES } from '../rules.ts'
import { citation } from '../sources.ts'
import { wordFinding } from './english.ts'
import { wordEvidence } from './evidence.ts'
import { namesOf } from './names.ts'

const roles: Told['roles'] = [
  { id: 'nurse', title: 'school nurse', function: 'school-nurse', clientGroup: 'child' },
  { id: 'helper', title: 'family support worker', function: 'family-support-worker', clientGroup: 'family' },
]
const agencies: Told['agencies'] = [
  { id: 'school', name: 'Kauri Primary', sector: 'education' },
  { id: 'trust', name: 'Harbour Trust', sector: 'voluntary' },
]
const professionals: Told['professionals'] = [
  { id: 'aroha', name: 'Aroha Ngata', agency: 'school', roles: ['nurse', 'helper'] },
  { id: 'layla', name: 'ليلى حداد', agency: 'trust', roles: ['helper'] },
  { id: 'sam', name: 'Sam Adeyemi', agency: 'trust', roles: ['helper'] },
]
const cast = { roles, agencies, professionals }
const need = (level: 'moderate' | 'high') => [
  {
    id: 'n',
    of: 'c',
    category: 'parental-mental-health' as const,
    description: 'A calm morning',
    levels: [{ on: '2026-01-10', level }],
  },
]
const work = (id: string, professional: string, more = {}) => ({
  id,
  professional,
  role: 'helper',
  with: 'c',
  startedOn: '2026-02-01',
  addresses: ['n'],
  ...more,
})

/** Title, explanation, suggestion and evidence of the only finding of a kind. */
function words(kind: FindingKind, told: Told): string[] {
  const [finding, ...others] = toldFindings(kind, told)
  if (!finding || others.length > 0)
    throw new Error(`expected one finding, got ${others.length + (finding ? 1 : 0)}`)
  const names = namesOf(toldNetwork(told).index)
  const { title, explanation, suggestion } = wordFinding(finding, names, TODAY)
  return [title, explanation, suggestion, ...finding.evidence.map((fact) => wordEvidence(fact, names, TODAY))]
}

test('UNMET_NEED, nothing recorded', () => {
  expect(words('UNMET_NEED', { needs: need('moderate') })).toMatchInlineSnapshot(`
    [
      "No support recorded for this need",
      "“A calm morning” (parental mental health) is recorded as a need, at level moderate. No involvement in the network that addresses it and no informal support is recorded since 10 January 2026.",
      "Record any involvement or informal support that is there already. If there is none, agree with the family who will meet this need, and record it.",
      "“A calm morning” (parental mental health), recorded since 10 January 2026, level moderate.",
      "No support for it is recorded since 10 January 2026.",
    ]
  `)
})

test('UNMET_NEED, after somebody left', () => {
  expect(
    words('UNMET_NEED', {
      ...cast,
      needs: need('high'),
      involvements: [work('i', 'aroha', { role: 'nurse', endedOn: '2026-06-03' })],
    }),
  ).toMatchInlineSnapshot(`
    [
      "No support recorded for this need",
      "“A calm morning” (parental mental health) is recorded as a need, at level high. No involvement in the network that addresses it and no informal support is recorded since 3 June 2026. The last recorded, by Aroha Ngata (school nurse, Kauri Primary), ended on 3 June 2026.",
      "Record any involvement or informal support that is there already. If there is none, agree with the family who will meet this need, and record it.",
      "“A calm morning” (parental mental health), recorded since 10 January 2026, level high.",
      "Aroha Ngata (school nurse, Kauri Primary) with Chidi Okonkwo since 1 February 2026, ended on 3 June 2026.",
      "No support for it is recorded since 3 June 2026.",
    ]
  `)
})

test('UNMET_NEED, informal support alone', () => {
  const gran = {
    id: 'gran',
    family: 'family',
    name: 'Ngaio Ngata',
    relationships: [{ child: 'c', kinship: 'grandparent' as const }],
    supports: [{ need: 'n', from: '2026-03-01' }],
  }
  expect(
    words('UNMET_NEED', {
      needs: need('high'),
      familyMembers: [gran, { ...gran, id: 'nan', name: 'Adaeze Okonkwo', supports: [{ need: 'n' }] }],
    }),
  ).toMatchInlineSnapshot(`
    [
      "Serious need with informal support alone",
      "“A calm morning” (parental mental health) is recorded as a need, at level high. Support by Ngaio Ngata and Adaeze Okonkwo is recorded; no professional involvement in the network that addresses it is recorded since 10 January 2026.",
      "Record any professional involvement that addresses this need already. If there is none, agree with the family, Ngaio Ngata and Adaeze Okonkwo what would help, and who else will be involved.",
      "“A calm morning” (parental mental health), recorded since 10 January 2026, level high.",
      "Informal support by Ngaio Ngata since 1 March 2026.",
      "Informal support by Adaeze Okonkwo.",
      "No support for it is recorded since 10 January 2026.",
    ]
  `)
})

test('DUPLICATE_INVOLVEMENT, the same service', () => {
  const service = { service: 'parenting-programme' }
  const agency = [
    { id: 'trust', name: 'Harbour Trust', sector: 'voluntary' as const },
    ...agencies.slice(0, 1),
  ]
  expect(
    words('DUPLICATE_INVOLVEMENT', {
      ...cast,
      agencies: agency,
      needs: need('high'),
      involvements: [work('a', 'aroha', service), work('b', 'sam', service), work('d', 'layla', service)],
    }),
  ).toMatchInlineSnapshot(`
    [
      "Same work recorded more than once",
      "Aroha Ngata (family support worker, Kauri Primary), Sam Adeyemi (family support worker, Harbour Trust) and ⁨ليلى حداد⁩ (family support worker, Harbour Trust) are recorded as providing the same service (parenting programme) with Chidi Okonkwo for “A calm morning”. They are not all recorded as joint work.",
      "Record it as joint work if they work together by agreement. If not, ask each what they are doing, and agree with the family who carries on.",
      "“A calm morning” (parental mental health), recorded since 10 January 2026, level high.",
      "Aroha Ngata (family support worker, Kauri Primary) with Chidi Okonkwo since 1 February 2026, parenting programme.",
      "Sam Adeyemi (family support worker, Harbour Trust) with Chidi Okonkwo since 1 February 2026, parenting programme.",
      "⁨ليلى حداد⁩ (family support worker, Harbour Trust) with Chidi Okonkwo since 1 February 2026, parenting programme.",
    ]
  `)
})

test('DUPLICATE_INVOLVEMENT, the same kind of work', () => {
  expect(
    words('DUPLICATE_INVOLVEMENT', {
      ...cast,
      needs: need('high'),
      involvements: [work('a', 'aroha'), work('b', 'layla', { endedOn: '2026-09-01' })],
    }),
  ).toMatchInlineSnapshot(`
    [
      "Same work recorded more than once",
      "Aroha Ngata (family support worker, Kauri Primary) and ⁨ليلى حداد⁩ (family support worker, Harbour Trust) are recorded as doing the same kind of work with Chidi Okonkwo for “A calm morning”. They are not all recorded as joint work.",
      "Record it as joint work if they work together by agreement. If not, ask each what they are doing, and agree with the family who carries on.",
      "“A calm morning” (parental mental health), recorded since 10 January 2026, level high.",
      "Aroha Ngata (family support worker, Kauri Primary) with Chidi Okonkwo since 1 February 2026.",
      "⁨ليلى حداد⁩ (family support worker, Harbour Trust) with Chidi Okonkwo since 1 February 2026, planned to end on 1 September 2026.",
    ]
  `)
})

test('LIMITED_IMPACT, as rated', () => {
  expect(
    words('LIMITED_IMPACT', {
      ...cast,
      needs: need('high'),
      involvements: [
        work('a', 'sam', {
          ratings: [{ on: '2026-05-01', impact: 'none', words: 'Two sessions of twelve.' }],
        }),
      ],
    }),
  ).toMatchInlineSnapshot(`
    [
      "Impact worth reviewing",
      "The involvement of Sam Adeyemi (family support worker, Harbour Trust) with Chidi Okonkwo, recorded since 1 February 2026, had its impact rated as none on 1 May 2026. In the words recorded: “Two sessions of twelve.”",
      "Record what this involvement contributes and which need it addresses. If its work is done, agree its ending with the family and the network.",
      "Sam Adeyemi (family support worker, Harbour Trust) with Chidi Okonkwo since 1 February 2026.",
      "Impact rated none on 1 May 2026: “Two sessions of twelve.”",
    ]
  `)
})

test('LIMITED_IMPACT, addressing no open need', () => {
  expect(
    words('LIMITED_IMPACT', { ...cast, involvements: [work('a', 'sam', { addresses: [] })] }),
  ).toMatchInlineSnapshot(`
    [
      "Impact worth reviewing",
      "The involvement of Sam Adeyemi (family support worker, Harbour Trust) with Chidi Okonkwo, recorded since 1 February 2026, is not recorded as addressing any need that is open on 30 June 2026.",
      "Record what this involvement contributes and which need it addresses. If its work is done, agree its ending with the family and the network.",
      "Sam Adeyemi (family support worker, Harbour Trust) with Chidi Okonkwo since 1 February 2026.",
    ]
  `)
})

test('ABSENT_FROM_INFORMATION_FLOW, since the last exchange, in two roles', () => {
  const contacts = [
    { id: 'k', children: ['c'], on: '2026-06-20', channel: 'phone' as const, from: 'sam', to: ['layla'] },
    { id: 'old', children: ['c'], on: '2026-03-03', channel: 'phone' as const, from: 'sam', to: ['aroha'] },
  ]
  const involvements = [
    work('a', 'aroha', { role: 'nurse' }),
    work('a2', 'aroha'),
    work('b', 'sam'),
    work('d', 'layla'),
  ]
  expect(words('ABSENT_FROM_INFORMATION_FLOW', { ...cast, contacts, involvements })).toMatchInlineSnapshot(`
    [
      "No information exchange recorded",
      "No exchange of information between Aroha Ngata (school nurse, Kauri Primary) and anyone else in the network is recorded since 3 March 2026, when the last contact is recorded. Roles here: school nurse and family support worker.",
      "Record any contact, joint visit or meeting in which Aroha Ngata took part. If there was none, get in touch, and invite Aroha Ngata to the next meeting.",
      "Aroha Ngata (school nurse, Kauri Primary) with Chidi Okonkwo since 1 February 2026.",
      "Aroha Ngata (family support worker, Kauri Primary) with Chidi Okonkwo since 1 February 2026.",
      "The last exchange recorded with Aroha Ngata is a contact on 3 March 2026.",
    ]
  `)
})

test('ABSENT_FROM_INFORMATION_FLOW, since the beginning', () => {
  const contacts = [
    { id: 'k', children: ['c'], on: '2026-06-20', channel: 'phone' as const, from: 'sam', to: ['aroha'] },
  ]
  expect(
    words('ABSENT_FROM_INFORMATION_FLOW', {
      ...cast,
      contacts,
      involvements: [work('a', 'aroha'), work('b', 'sam'), work('d', 'layla')],
    }),
  ).toMatchInlineSnapshot(`
    [
      "No information exchange recorded",
      "No exchange of information between ⁨ليلى حداد⁩ (family support worker, Harbour Trust) and anyone else in the network is recorded since the involvement began on 1 February 2026.",
      "Record any contact, joint visit or meeting in which ⁨ليلى حداد⁩ took part. If there was none, get in touch, and invite ⁨ليلى حداد⁩ to the next meeting.",
      "⁨ليلى حداد⁩ (family support worker, Harbour Trust) with Chidi Okonkwo since 1 February 2026.",
      "No exchange with ⁨ليلى حداد⁩ is recorded up to 30 June 2026.",
    ]
  `)
})

test('NO_LEAD_PROFESSIONAL, never recorded and after one ended', () => {
  const involvements = [work('a', 'aroha'), work('b', 'sam')]
  expect(words('NO_LEAD_PROFESSIONAL', { ...cast, involvements })).toMatchInlineSnapshot(`
    [
      "No lead professional recorded",
      "2 professionals are involved, and no lead professional is recorded since 1 February 2026.",
      "Record who is lead professional if that is agreed already. If not, agree with the family who will be their single point of contact.",
      "Child protection since 1 January 2025.",
      "2 professionals in the network.",
      "No lead professional is recorded since 1 February 2026.",
    ]
  `)
  const former = work('d', 'layla', { leadFrom: '2026-02-01', leadUntil: '2026-05-03' })
  expect(
    words('NO_LEAD_PROFESSIONAL', { ...cast, involvements: [...involvements, former] }),
  ).toMatchInlineSnapshot(`
    [
      "No lead professional recorded",
      "3 professionals are involved, and no lead professional is recorded since 3 May 2026, when the lead of ⁨ليلى حداد⁩ (Harbour Trust) ended.",
      "Record who is lead professional if that is agreed already. If not, agree with the family who will be their single point of contact.",
      "Child protection since 1 January 2025.",
      "3 professionals in the network.",
      "⁨ليلى حداد⁩ (Harbour Trust) as lead professional since 1 February 2026, ended on 3 May 2026.",
      "No lead professional is recorded since 3 May 2026.",
    ]
  `)
})

test('SEVERAL_LEAD_PROFESSIONALS', () => {
  const involvements = ['aroha', 'sam'].map((id) =>
    work(id === 'sam' ? 'b' : 'a', id, {
      leadFrom: '2026-04-01',
      leadUntil: id === 'sam' ? '2026-08-01' : undefined,
    }),
  )
  expect(words('SEVERAL_LEAD_PROFESSIONALS', { ...cast, involvements })).toMatchInlineSnapshot(`
    [
      "More than one lead professional recorded",
      "Aroha Ngata (Kauri Primary) since 1 April 2026 and Sam Adeyemi (Harbour Trust) since 1 April 2026 are recorded as lead professional at the same time.",
      "Record the day on which a lead was handed over, if it was. If not, agree with the family who is their single point of contact.",
      "Aroha Ngata (Kauri Primary) as lead professional since 1 April 2026.",
      "Sam Adeyemi (Harbour Trust) as lead professional since 1 April 2026, planned to end on 1 August 2026.",
    ]
  `)
})

test.each([
  ['P1W', '8', '8'],
  ['P50W', 'just over 7', 'Just over 7'],
])('MANY_VISITS, with another every %s', (every, sum, atFirst) => {
  const visits = { delivery: 'home-visit' as const }
  const involvements = [
    work('a', 'sam', { ...visits, every: 'P1D' }),
    work('b', 'aroha', { ...visits, every, role: 'nurse' }),
  ]
  const [title, explanation, , fact] = words('MANY_VISITS', { ...cast, involvements })
  expect([title, explanation, fact]).toEqual([
    'Many planned visits a week',
    `The visits planned by 2 professionals add up to ${sum} a week for this family.`,
    `${atFirst} visits a week planned.`,
  ])
})

test('every kind that is computed names a public document with publisher and year', () => {
  for (const { kind } of RULES) expect(citation(kind)).toMatch(/^.{10,}\. .+, \d{4}\.$/)
})
