import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { tellGrant } from '../support/access.ts'
import { openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf, codeOf } from '../support/people.ts'
import { recorderOf } from '../support/recording.ts'

const TODAY = '2026-06-30'
const LAST = '2026-07-15'
const TWELVE = Array.from({ length: 12 }, (_, at) => `child-${at + 1}`)

/** Mei leads the work with twelve children and their need; with a thirteenth, and the mother of two, she works as well. */
function told() {
  const child = (id: string) => ({
    ...{ id, family: 'aziz', name: `Noor ${id}`, dateOfBirth: '2018-02-01' },
    pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
  })
  return {
    format: 'ecomap-network',
    version: 1,
    agencies: [{ id: 'council', name: 'Te Awa Council', sector: 'social-care' }],
    roles: [
      { id: 'sw', title: 'Social worker', function: 'social-worker', clientGroup: 'child' },
      { id: 'senior', title: 'Senior worker', function: 'social-worker', clientGroup: 'child' },
      { id: 'nurse', title: 'Nurse', function: 'nurse', clientGroup: 'child' },
    ],
    professionals: [
      { id: 'mei', name: 'Mei Lin', agency: 'council', roles: ['sw'] },
      { id: 'rua', name: 'Rua Hohepa', agency: 'council', roles: ['senior'] },
      { id: 'ines', name: 'Inês Duarte', agency: 'council', roles: ['nurse'] },
      { id: 'ama', name: 'Ama Boateng', agency: 'council', roles: ['nurse'] },
    ],
    families: [{ id: 'aziz', name: 'Aziz' }],
    children: [...TWELVE, 'unseen'].map(child),
    familyMembers: [
      {
        ...{ id: 'mother', family: 'aziz', name: 'Samira Aziz' },
        relationships: ['child-1', 'unseen'].map((child) => ({ child, kinship: 'mother' })),
      },
    ],
    needs: TWELVE.map((of) => ({
      ...{ id: `need-${of}`, of, category: 'mental-health', description: 'Sleeps badly' },
      levels: [{ on: '2026-02-01', level: 'high' }],
    })),
    involvements: [
      ...TWELVE.map((child) => ({
        ...{ id: `work-${child}`, professional: 'mei', role: 'sw', with: child, startedOn: '2026-01-01' },
        ...{ leadFrom: '2026-01-01', purpose: 'Safety', addresses: [`need-${child}`] },
      })),
      ...TWELVE.flatMap((child) =>
        ['ines', 'ama'].map((professional) => ({
          ...{ id: `${professional}-${child}`, professional, role: 'nurse' },
          ...{ with: child, startedOn: '2026-01-01' },
        })),
      ),
      { id: 'work-unseen', professional: 'mei', role: 'sw', with: 'unseen', startedOn: '2026-01-01' },
      {
        ...{ id: 'work-mother', professional: 'mei', role: 'sw', with: 'mother', startedOn: '2026-01-01' },
        for: ['child-1', 'unseen'],
      },
    ],
  }
}

let database: Database
let app: App
let asks: ReturnType<typeof askerOf>
beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, told(), undefined, 'lead-2')
  for (const covers of TWELVE) await tellGrant(database, { user: 'worker', basis: 'own-case', covers })
  app = openApi(database, TODAY)
  asks = askerOf(app)
})

const SUPPOSE = `query ($input: InvolvementHandOverInput!) { supposedHandOver(input: $input) { __typename
  ... on SupposedHandOver { children { child { id } asOf came { kind } went { kind } changed { kind } } }
  ... on Refused { errors { path message } } } }`
const HAND_OVER = `mutation ($input: InvolvementHandOverInput!) { handOverInvolvements(input: $input) { __typename
  ... on Changed { key records { id version } }
  ... on ChangedMeanwhile { records { id version byName } }
  ... on Refused { errors { path message } } } }`
const CHILD =
  'query ($id: ID!) { child(id: $id) { record { file } findings { kind } findingsKept { pending } } }'

interface Handed {
  involvement: string
  version?: number
  on?: string
  to?: string
  successor?: string
}
const inputOf = (involvements: Handed[], key = randomUUID()) => ({
  ...{ key, professional: 'mei' },
  involvements: involvements.map((one) => ({
    ...{ version: 0, on: LAST, ...(one.to && { successor: randomUUID() }) },
    ...one,
  })),
})
const toRua = TWELVE.map((child) => ({ involvement: `work-${child}`, to: 'rua' }))
const handOver = (user: string, input: object) => asks(user, HAND_OVER, { input })
const involvementsOf = async (id: string, user = 'worker') =>
  (await asks(user, CHILD, { id })).record.file.involvements as Record<string, unknown>[]
const pathsOf = ({ __typename, errors }: { __typename: string; errors?: { path: string }[] }) => [
  __typename,
  ...(errors ?? []).map(({ path }) => path),
]

describe('handing over the twelve children of a colleague who leaves', () => {
  test('tells before what findings it would cause, child by child, and writes nothing', async () => {
    const ended = inputOf(TWELVE.map((child) => ({ involvement: `work-${child}` })))
    const { children } = await asks('worker', SUPPOSE, { input: ended })
    expect(children).toHaveLength(12)
    for (const { asOf, came } of children) {
      expect(asOf).toBe(LAST)
      const kinds = came.map(({ kind }: { kind: string }) => kind)
      expect(kinds).toEqual(expect.arrayContaining(['NO_LEAD_PROFESSIONAL', 'UNMET_NEED']))
    }
    const handed = await asks('worker', SUPPOSE, { input: inputOf(toRua) })
    const kinds = handed.children.flatMap(({ came }: { came: { kind: string }[] }) =>
      came.map(({ kind }) => kind),
    )
    expect(kinds).not.toContain('NO_LEAD_PROFESSIONAL')
    expect(kinds).not.toContain('UNMET_NEED')
    expect(await involvementsOf('child-1')).toHaveLength(4)
  })

  test('ends each and goes on with the colleague, with the same needs, purpose and lead, as one change', async () => {
    const outcome = await handOver('worker', inputOf(toRua))
    expect(outcome.records).toHaveLength(24)
    for (const child of TWELVE) {
      const involvements = await involvementsOf(child)
      expect(involvements).toContainEqual(
        expect.objectContaining({ id: `work-${child}`, endedOn: LAST, leadUntil: LAST }),
      )
      const next = involvements.find(({ professional }) => professional === 'rua')
      expect(next).toMatchObject({
        ...{ role: 'senior', with: child, startedOn: LAST, leadFrom: LAST, purpose: 'Safety' },
        addresses: [`need-${child}`],
      })
      expect(next).not.toHaveProperty('endedOn')
    }
    expect((await asks('worker', CHILD, { id: 'child-3' })).findingsKept.pending).toBe(false)

    const { undo } = recorderOf(asks, 'worker', 'child-1')
    expect((await undo(outcome.key)).__typename).toBe('Changed')
    for (const child of TWELVE) {
      const work = (await involvementsOf(child)).filter(
        ({ role, with: client }) => client === child && role !== 'nurse',
      )
      expect(work).toMatchObject([{ id: `work-${child}`, leadFrom: '2026-01-01' }])
      expect(work[0]).not.toHaveProperty('endedOn')
    }
  })

  test('is written once however often it is sent, and of two who hand over one is told', async () => {
    for (const covers of TWELVE) await tellGrant(database, { user: 'worker-2', basis: 'own-case', covers })
    const input = inputOf(toRua)
    const answers = await Promise.all([1, 2, 3, 4].map(() => handOver('worker', input)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await involvementsOf('child-2')).toHaveLength(4)
    const other = await handOver('worker-2', inputOf([{ involvement: 'work-child-2', on: '2026-07-01' }]))
    expect(other).toEqual({
      __typename: 'ChangedMeanwhile',
      records: [{ id: 'work-child-2', version: 1, byName: 'Ngaire Adeyemi' }],
    })
  })

  test('of twenty who hand the same one over, one is kept', async () => {
    await tellGrant(database, { user: 'worker-2', basis: 'own-case', covers: 'child-5' })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        handOver(at % 2 ? 'worker' : 'worker-2', inputOf([{ involvement: 'work-child-5', to: 'rua' }])),
      ),
    )
    expect(answers.filter(({ __typename }) => __typename === 'Changed')).toHaveLength(1)
    expect(await involvementsOf('child-5')).toHaveLength(4)
  })

  test('is all or nothing, with what is wrong beside each', async () => {
    const input = inputOf([
      ...toRua.slice(0, 2),
      { involvement: 'work-child-3', to: 'ines' },
      { involvement: 'work-child-4', on: '2025-12-31' },
      { involvement: 'work-child-5', to: 'mei' },
      { involvement: 'work-child-6', to: 'nobody' },
      { involvement: 'work-child-7', to: 'rua', successor: 'guessable' },
      { involvement: 'work-child-1' },
      { involvement: 'none' },
    ])
    const paths = [
      ...['[2].to', '[3].on', '[4].to', '[5].to', '[6].successor', '[7].involvement', '[8].involvement'],
    ].map((path) => `input.involvements${path}`)
    expect(pathsOf(await handOver('worker', input))).toEqual(['Refused', ...paths])
    expect(pathsOf(await asks('worker', SUPPOSE, { input }))).toEqual(['Refused', ...paths])
    expect(await involvementsOf('child-1')).toHaveLength(4)
    expect(pathsOf(await handOver('worker', inputOf([])))).toEqual(['Refused', 'input.involvements'])
  })
})

describe('what the one who hands over does not see', () => {
  test('is not handed over, and answered as if it were not there', async () => {
    for (const involvement of ['work-unseen', 'no-such']) {
      const { errors } = await handOver('worker', inputOf([{ involvement, to: 'rua' }]))
      expect(errors).toEqual([
        {
          path: 'input.involvements[0].involvement',
          message:
            'No involvement of theirs around a child whom you may see is on file under this id; look again.',
        },
      ])
    }
    await tellGrant(database, { user: 'worker-2', basis: 'break-glass', covers: 'child-1' })
    expect(pathsOf(await handOver('worker-2', inputOf([{ involvement: 'work-child-1' }])))).toEqual([
      'Refused',
      'input.involvements[0].involvement',
    ])
  })

  test('goes on with the colleague all the same where it is a part of what they see', async () => {
    const { __typename } = await handOver('worker', inputOf([{ involvement: 'work-mother', to: 'rua' }]))
    expect(__typename).toBe('Changed')
    const seen = (await involvementsOf('child-1')).find(({ professional }) => professional === 'rua')
    expect(seen).toMatchObject({ with: 'mother', for: ['child-1'] })
    const hidden = (await involvementsOf('unseen', 'lead-2')).find(
      ({ professional }) => professional === 'rua',
    )
    expect(hidden).toMatchObject({ id: seen?.id, for: ['unseen'] })
  })

  test('nobody hands over who has no children’s records', async () => {
    const asked = `mutation { handOverInvolvements(input: { key: "${randomUUID()}", professional: "mei", involvements: [] }) { __typename } }`
    for (const user of ['admin', 'panel', 'auditor']) expect(await codeOf(app, user, asked)).toBe('FORBIDDEN')
  })
})
