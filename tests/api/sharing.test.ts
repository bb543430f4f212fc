import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { tellGrant } from '../support/access.ts'
import { openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf } from '../support/people.ts'

const TODAY = '2026-06-30'
const work = (id: string, professional: string) => ({
  ...{ id, professional, role: 'sw', with: 'noor', startedOn: '2026-01-01' },
})
/** A child in early help of whom one agency told another, with nothing on record by which it might. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [
    { id: 'council', name: 'Northbank Council', sector: 'social-care' },
    { id: 'school', name: 'Hillside School', sector: 'education' },
  ],
  roles: [{ id: 'sw', title: 'Worker', function: 'social-worker', clientGroup: 'child' }],
  professionals: [
    { id: 'mei', name: 'Mei Lin', agency: 'council', roles: ['sw'] },
    { id: 'ines', name: 'Inês Duarte', agency: 'school', roles: ['sw'] },
    { id: 'rua', name: 'Rua Hohepa', agency: 'council', roles: ['sw'] },
  ],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    {
      ...{ id: 'noor', family: 'aziz', name: 'Noor Aziz', dateOfBirth: '2018-02-01' },
      pathways: [{ pathway: 'early-help', from: '2026-01-01' }],
    },
    { id: 'hidden', family: 'aziz', name: 'Hidden', dateOfBirth: '2019-02-01' },
  ],
  familyMembers: [
    {
      ...{ id: 'mother', family: 'aziz', name: 'Samira Aziz' },
      relationships: [{ child: 'noor', kinship: 'mother' }],
    },
    {
      ...{ id: 'aunt', family: 'aziz', name: 'Dina Aziz' },
      relationships: [{ child: 'hidden', kinship: 'aunt-or-uncle' }],
    },
  ],
  involvements: [work('lead', 'mei'), work('teacher', 'ines')],
  contacts: [
    { id: 'told', children: ['noor'], on: '2026-06-20', channel: 'phone', from: 'mei', to: ['ines'] },
  ],
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
  await importInto(database, FILE, undefined, 'lead-2')
  await tellGrant(database, { user: 'worker', basis: 'own-case', covers: 'noor' })
  app = openApi(database, TODAY)
  asks = askerOf(app)
})

const RESULT = '{ __typename ... on Recorded { id } ... on Refused { errors { path message } } }'
const CONSENT = `mutation ($input: ConsentInput!) { recordConsent(input: $input) ${RESULT} }`
const WITHDRAW = `mutation ($input: ConsentWithdrawalInput!) { withdrawConsent(input: $input) ${RESULT} }`
const DECISION = `mutation ($input: SharingDecisionInput!) { recordSharingDecision(input: $input) ${RESULT} }`
const CHILD =
  'query ($id: ID!) { child(id: $id) { record { file } signatures { id byName at } findings { kind } findingsKept { pending } } }'

const read = (user = 'worker', id = 'noor') => asks(user, CHILD, { id })
const consent = (more: object = {}, user = 'worker') =>
  asks(user, CONSENT, {
    input: { id: randomUUID(), child: 'noor', given: true, scope: 'School', on: '2026-06-01', ...more },
  })
const decide = (more: object = {}, user = 'worker') =>
  asks(user, DECISION, {
    input: {
      ...{ id: randomUUID(), child: 'noor', on: '2026-06-21', outcome: 'SHARED', information: 'Late' },
      ...more,
    },
  })
const pathsOf = ({ __typename, errors }: { __typename: string; errors?: { path: string }[] }) => [
  __typename,
  ...(errors ?? []).map(({ path }) => path),
]
const kindsOf = ({ findings }: { findings: { kind: string }[] }) => findings.map(({ kind }) => kind)

describe('a consent', () => {
  test('is on record with who recorded it, and what rested on it clears before the reply', async () => {
    expect(kindsOf(await read())).toContain('SHARING_BASIS_NOT_RECORDED')
    const id = randomUUID()
    const told = { id, purpose: 'Early help', givenBy: 'mother', expiresOn: '2027-06-01' }
    expect(await consent(told)).toEqual({ __typename: 'Recorded', id })
    const child = await read()
    expect(child.record.file.consents).toEqual([
      {
        ...{ id, child: 'noor', given: true, scope: 'School', purpose: 'Early help' },
        ...{ givenBy: 'mother', on: '2026-06-01', expiresOn: '2027-06-01' },
      },
    ])
    expect(child.signatures).toEqual([{ id, byName: 'Ngaire Adeyemi', at: expect.any(String) }])
    expect(kindsOf(child)).not.toContain('SHARING_BASIS_NOT_RECORDED')
    expect(child.findingsKept.pending).toBe(false)
  })

  test('is recorded once, however often it is sent', async () => {
    const id = randomUUID()
    const all = await Promise.all([consent({ id }), consent({ id })])
    expect(all.map(({ __typename }) => __typename)).toContain('Recorded')
    expect(await consent({ id })).toEqual({ __typename: 'Recorded', id })
    expect((await read()).record.file.consents).toHaveLength(1)
  })

  test('is told back, field by field, what is wrong with it; nothing is written', async () => {
    expect(pathsOf(await consent({ scope: ' ' }))).toEqual(['Refused', 'input.scope'])
    expect(pathsOf(await consent({ on: '2026-07-01' }))).toEqual(['Refused', 'input.on'])
    expect(pathsOf(await consent({ on: '2026-02-30' }))).toEqual(['Refused', 'input.on'])
    expect(pathsOf(await consent({ expiresOn: '2026-05-01' }))).toEqual(['Refused', 'input.expiresOn'])
    expect(pathsOf(await consent({ givenBy: 'nobody' }))).toEqual(['Refused', 'input.givenBy'])
    expect((await read()).record.file.consents).toBeUndefined()
  })

  test('names nobody whom the recorder does not see: not there and not allowed are told alike', async () => {
    const unseen = await consent({ givenBy: 'aunt' })
    const absent = await consent({ givenBy: 'nobody' })
    const alike = (text: string) => text.replaceAll(/"?(aunt|nobody)"?/g, 'X')
    expect(alike(JSON.stringify(unseen))).toBe(alike(JSON.stringify(absent)))
    expect(await consent({ child: 'hidden' })).toEqual(await consent({ child: 'not-there' }))
    expect(pathsOf(await consent({ id: 'aunt' }))).toEqual(['Refused', 'input.id'])
    expect(await consent({ id: 'aunt' })).toEqual(await consent({ id: 'not-there' }))
  })

  test('is not recorded by somebody who may only look', async () => {
    await tellGrant(database, { user: 'worker-2', basis: 'break-glass', covers: 'noor' })
    expect(pathsOf(await consent({}, 'worker-2'))).toEqual(['Refused', 'input.child'])
    expect(pathsOf(await decide({}, 'worker-2'))).toEqual(['Refused', 'input.child'])
    expect(await consent({}, 'lead')).toEqual(await consent({ child: 'not-there' }, 'lead'))
  })
})

describe('a withdrawal', () => {
  const withdraw = (id: string, on: string, user = 'worker') =>
    asks(user, WITHDRAW, { input: { child: 'noor', consent: id, on } })

  test('is on record by its day, and what rested on the consent is open again', async () => {
    const id = randomUUID()
    await consent({ id })
    expect(await withdraw(id, '2026-06-15')).toEqual({ __typename: 'Recorded', id })
    expect(await withdraw(id, '2026-06-15')).toEqual({ __typename: 'Recorded', id })
    const child = await read()
    expect(child.record.file.consents[0].withdrawnOn).toBe('2026-06-15')
    expect(kindsOf(child)).toContain('SHARING_BASIS_NOT_RECORDED')
  })

  test('of two on different days the second is told of the first', async () => {
    const id = randomUUID()
    await consent({ id })
    await withdraw(id, '2026-06-15')
    const second = await withdraw(id, '2026-06-16')
    expect(second.errors).toEqual([{ path: 'input.on', message: expect.stringContaining('2026-06-15') }])
  })

  test('is of a consent that was given, not before it, and not of somebody else’s child', async () => {
    const [given, refused] = [randomUUID(), randomUUID()]
    await consent({ id: given })
    await consent({ id: refused, given: false })
    expect(pathsOf(await withdraw(given, '2026-05-31'))).toEqual(['Refused', 'input.on'])
    expect(pathsOf(await withdraw(given, '2026-07-01'))).toEqual(['Refused', 'input.on'])
    expect(pathsOf(await withdraw(refused, TODAY))).toEqual(['Refused', 'input.consent'])
    expect(await withdraw(given, TODAY, 'lead')).toEqual(await withdraw('not-there', TODAY, 'lead'))
  })
})

describe('a sharing decision', () => {
  test('holds what, with whom, for what, on which grounds, whose views, and why', async () => {
    const id = randomUUID()
    const told = {
      ...{ purpose: 'So that breakfast is kept for her', reason: 'She comes hungry', by: 'mei' },
      with: ['ines', 'school', 'rua', 'mother'],
      grounds: ['england-2026-11/safeguarding-function', 'england-2026-11/consent'],
      views: [{ person: 'noor', words: 'Only Miss Duarte' }, { person: 'mother' }],
    }
    expect(await decide({ id, ...told })).toEqual({ __typename: 'Recorded', id })
    const { record, signatures } = await read()
    expect(record.file.sharingDecisions).toEqual([
      {
        ...{ id, child: 'noor', on: '2026-06-21', outcome: 'shared', information: 'Late' },
        ...told,
        with: ['ines', 'mother', 'rua', 'school'],
        grounds: ['england-2026-11/consent', 'england-2026-11/safeguarding-function'],
        views: [{ person: 'mother' }, { person: 'noor', words: 'Only Miss Duarte' }],
      },
    ])
    expect(record.file.professionals.map((one: { id: string }) => one.id)).toContain('rua')
    expect(signatures[0].byName).toBe('Ngaire Adeyemi')
  })

  test('is recorded without a ground, a reason or anybody’s views, and where nothing was shared', async () => {
    expect(pathsOf(await decide({ outcome: 'NOT_SHARED' }))).toEqual(['Recorded'])
    expect((await read()).record.file.sharingDecisions[0].outcome).toBe('not-shared')
  })

  test('names grounds of a list alone, and people and agencies on file', async () => {
    const grounds = ['england-2026-11/consent', 'england-2026-11/because']
    expect(pathsOf(await decide({ grounds }))).toEqual(['Refused', 'input.grounds[1]'])
    expect(pathsOf(await decide({ with: ['ines', 'aunt'] }))).toEqual(['Refused', 'input.with[1]'])
    expect(pathsOf(await decide({ views: [{ person: 'hidden' }] }))).toEqual([
      'Refused',
      'input.views[0].person',
    ])
    expect(pathsOf(await decide({ information: '' }))).toEqual(['Refused', 'input.information'])
  })

  test('that names a withheld worker is not told to whoever must not know of them, nor who recorded it', async () => {
    await tellGrant(database, { user: 'worker-2', basis: 'own-case', covers: 'noor' })
    await decide({ with: ['ines'] })
    expect((await read('worker-2')).record.file.sharingDecisions).toHaveLength(1)
    const withheld = await asks(
      'worker',
      'mutation ($input: WithholdingInput!) { withhold(input: $input) { __typename } }',
      {
        input: {
          ...{ id: randomUUID(), child: 'noor', item: 'teacher', reason: 'Asked for', hidesExistence: false },
          ...{ exceptFor: [], notFor: [] },
        },
      },
    )
    expect(withheld.__typename).toBe('Withholding')
    const { record, signatures } = await read('worker-2')
    expect(record.file.sharingDecisions).toBeUndefined()
    expect(signatures).toEqual([])
    expect((await read()).record.file.sharingDecisions).toHaveLength(1)
  })
})

test('who recorded something is no longer told once a file has said it anew', async () => {
  const id = randomUUID()
  await consent({ id })
  const consents = [{ id, child: 'noor', given: true, scope: 'School and nurse', on: '2026-06-01' }]
  await importInto(database, { format: 'ecomap-network', version: 1, consents }, undefined, undefined)
  const { record, signatures } = await read()
  expect(record.file.consents[0].scope).toBe('School and nurse')
  expect(signatures).toEqual([{ id, byName: null, at: null }])
})
