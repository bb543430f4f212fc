import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { practiceOf } from '../../domain/findings/practice.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { addUsers } from '../../server/access/users.store.ts'
import { product } from '../../server/access/viewer.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { sweep } from '../../server/findings/sweep.ts'
import { noProgress } from '../../server/process/progress.ts'
import { runCypher, tellGrant } from '../support/access.ts'
import { ask, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const TODAY = '2026-06-30'
const worker = (id: string, name: string, agency: string, role: string) => ({
  id,
  name,
  agency,
  roles: [role],
  phone: '01',
})
const work = (id: string, professional: string, role: string, more: object = {}) => ({
  id,
  professional,
  role,
  with: 'noor',
  startedOn: '2026-01-01',
  ...more,
})
const CHILD_SAID = 'I count until it is quiet'
const MOTHER_SAID = 'She never says so to me'
const WORKER_SAID = 'Warm when they play'
/** A child at risk at home whose mother has a worker of a refuge, of whom the father must not know. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [
    { id: 'council', name: 'Northbank Council', sector: 'social-care' },
    { id: 'harakeke', name: 'Harakeke House', sector: 'voluntary' },
  ],
  roles: [
    { id: 'sw', title: 'Social worker', function: 'social-worker', clientGroup: 'child' },
    { id: 'idva', title: 'Refuge worker', function: 'domestic-abuse-advocate', clientGroup: 'adult' },
  ],
  professionals: [
    worker('mei', 'Mei Lin', 'council', 'sw'),
    worker('ines', 'Inês Duarte', 'council', 'sw'),
    worker('rua', 'Rua Hohepa', 'harakeke', 'idva'),
  ],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    {
      id: 'noor',
      family: 'aziz',
      name: 'Noor Aziz',
      dateOfBirth: '2018-02-01',
      pathways: [{ pathway: 'child-protection', from: '2026-01-01' }],
    },
  ],
  familyMembers: [
    {
      id: 'mother',
      family: 'aziz',
      name: 'Samira Aziz',
      relationships: [
        {
          child: 'noor',
          kinship: 'mother',
          ratings: [
            { on: '2026-05-01', words: WORKER_SAID },
            { on: '2026-05-02', by: 'child', quality: 'strained', words: CHILD_SAID },
            { on: '2026-05-03', by: 'family', words: MOTHER_SAID },
          ],
        },
      ],
    },
    {
      id: 'father',
      family: 'aziz',
      name: 'Karim Aziz',
      relationships: [{ child: 'noor', kinship: 'father' }],
    },
  ],
  needs: [
    {
      id: 'safe',
      of: 'noor',
      category: 'safety',
      description: 'A safe place to sleep',
      levels: [{ on: '2026-02-01', level: 'high' }],
      ...{ source: 'rua', standing: 'view' },
    },
  ],
  involvements: [
    work('lead', 'mei', 'sw', { leadFrom: '2026-01-01' }),
    work('other', 'ines', 'sw', { source: 'mother', standing: 'fact' }),
    work('refuge', 'rua', 'idva', {
      with: 'mother',
      for: ['noor'],
      purpose: 'Keeps them hidden',
      addresses: ['safe'],
    }),
  ],
  visits: [
    {
      ...{ id: 'at-home', involvements: ['lead'], on: '2026-06-12', mode: 'home-visit' },
      ...{ childSeen: true, childVoice: CHILD_SAID },
    },
  ],
  contacts: [
    { id: 'call', children: ['noor'], on: '2026-06-10', channel: 'phone', from: 'mei', to: ['rua'] },
  ],
}
const SECRET = /refuge|Rua Hohepa|harakeke|"rua"|idva|hidden\b|"call"/i

const EVERYTHING = `query ($id: ID!) {
  child(id: $id) {
    id
    record { file isWhole notFor { item familyMember } }
    network { professionals { id name } involvements { id } needs { id addressedBy { id } } informationFlows { times } }
    findings { key kind severity subjects about explanation title suggestion restsOnWithheld history { key } evidence { text } thresholds { name } }
    findingHistories { key }
    whatIfs { id title }
    moreIsHeld { ask }
    withholdings { id item reason byName exceptFor { id } notFor }
    readers { id }
  }
  caseload { children counts { kind findings children { totalCount } } sameSources { key } }
  led: caseload(lead: "rua") { children }
  by: caseload(agency: "harakeke") { children }
}`

let database: Database
let app: App
beforeAll(async () => {
  database = await openGraph()
  app = openApi(database, TODAY)
  await addUsers(database, [
    { id: 'keeper', name: 'Kiri Keeper', roles: ['social-worker'] },
    { id: 'reader', name: 'Rex Reader', roles: ['social-worker'] },
    { id: 'stranger', name: 'Sten Stranger', roles: ['social-worker'] },
  ])
  await fillGraph(database)
  await importInto(database, FILE, undefined, undefined)
  for (const user of ['keeper', 'reader'])
    await tellGrant(database, { user, basis: 'own-case', covers: 'noor' })
  await keepFindings()
  // A database that has just started takes its time to plan what it is asked first.
  await vi.waitFor(() => reads('reader'), { timeout: 120_000 })
}, 180_000)
afterAll(() => database.close())
beforeEach(() => runCypher(database, 'MATCH (n:Withholding|WhatIf) DETACH DELETE n'))

const keepFindings = () =>
  sweep(
    { database, viewer: product, practice: practiceOf(england), by: 'told', today: TODAY },
    { all: false, ahead: 0, progress: noProgress, signal: new AbortController().signal },
  )
const reads = async (user: string) => {
  const { data, errors } = await ask(app, EVERYTHING, { id: 'noor' }, user)
  expect(errors).toBe(undefined)
  return data
}
const withhold = async (told: object = {}, user = 'keeper') => {
  const input = {
    ...{ id: randomUUID(), child: 'noor', item: 'refuge', reason: 'Asked for by the mother' },
    ...{ hidesExistence: false, exceptFor: [], notFor: [] },
    ...told,
  }
  const { data, errors } = await ask(
    app,
    `mutation ($input: WithholdingInput!) { withhold(input: $input) {
      __typename ... on Withholding { id item exceptFor { id } } ... on Refused { errors { path message } } } }`,
    { input },
    user,
  )
  expect(errors).toBe(undefined)
  return data.withhold
}
const kindsOf = (findings: { kind: string }[]) => findings.map(({ kind }) => kind)

describe('an involvement that is withheld', () => {
  test('is told to whom it is not withheld from, and to nobody else, anywhere', async () => {
    const before = await reads('keeper')
    const { id } = await withhold()
    const keeper = await reads('keeper')
    expect(keeper.child.withholdings).toEqual([
      {
        id,
        item: 'refuge',
        reason: 'Asked for by the mother',
        byName: 'Kiri Keeper',
        exceptFor: [{ id: 'keeper' }],
        notFor: [],
      },
    ])
    expect({ ...keeper, child: { ...keeper.child, withholdings: [] } }).toEqual(before)

    const reader = await reads('reader')
    expect(JSON.stringify(reader)).not.toMatch(SECRET)
    expect(reader.child.record.isWhole).toBe(false)
    expect(reader.child.moreIsHeld).toEqual({ ask: ['Kiri Keeper'] })
    expect(reader.child.withholdings).toEqual([])
    expect([reader.led.children, reader.by.children]).toEqual([0, 0])
  })

  test('is not told by what stands on the word of who carries it out', async () => {
    const sources = async (user: string) => {
      const { needs, involvements } = (await reads(user)).child.record.file
      const other = involvements.find(({ id }: { id: string }) => id === 'other')
      return [needs[0], other].map(({ source, standing }) => [source, standing])
    }
    expect(await sources('reader')).toEqual([
      ['rua', 'view'],
      ['mother', 'fact'],
    ])
    await withhold()
    expect(await sources('reader')).toEqual([
      [undefined, 'view'],
      ['mother', 'fact'],
    ])
  })

  test('is not found to be missing, and what rests on it is told by kind and severity alone', async () => {
    const whole = (await reads('reader')).child.findings
    await withhold()
    const { findings } = (await reads('reader')).child
    expect(kindsOf(whole)).not.toContain('UNMET_NEED')
    expect(kindsOf(findings)).not.toContain('UNMET_NEED')
    const reduced = findings.filter((one: { restsOnWithheld: boolean }) => one.restsOnWithheld)
    expect(reduced.length).toBeGreaterThan(0)
    for (const one of reduced) {
      expect(one).toMatchObject({ subjects: [], about: [], evidence: [], thresholds: [], history: null })
      expect(one.explanation).toBe('This rests on withheld information.')
    }
    expect(new Set(reduced.map((one: { key: string }) => one.key)).size).toBe(reduced.length)
    const told = findings.filter((one: { restsOnWithheld: boolean }) => !one.restsOnWithheld)
    for (const one of told) expect(whole).toContainEqual(one)
  })

  test('leaves nothing when its existence is withheld as well', async () => {
    await withhold({ hidesExistence: true })
    const { child } = await reads('reader')
    expect(child.moreIsHeld).toBe(null)
    expect(child.findings.some((one: { restsOnWithheld: boolean }) => one.restsOnWithheld)).toBe(false)
    expect(child.record.isWhole).toBe(false)
  })

  test('is in no count, history or review of the others', async () => {
    const before = await reads('reader')
    const about: string[] = before.child.findingHistories.map(({ key }: { key: string }) => key)
    await withhold()
    const after = await reads('reader')
    const kept = after.child.findingHistories.map((one: { key: string }) => one.key)
    const key = about.find((one) => !kept.includes(one))
    expect(key).toBeTypeOf('string')
    const sum = (counts: { findings: number }[]) => counts.reduce((total, one) => total + one.findings, 0)
    const told = after.child.findings.filter((one: { restsOnWithheld: boolean }) => !one.restsOnWithheld)
    expect(sum(after.caseload.counts)).toBe(told.length)
    expect(sum(before.caseload.counts)).toBe(before.child.findings.length)
    const { data } = await ask(
      app,
      `mutation ($input: FindingReviewInput!) { reviewFinding(input: $input) { __typename ... on Refused { errors { path } } } }`,
      { input: { id: randomUUID(), about: 'noor', key, after: 0, state: 'ACCEPTED', reason: 'It is so' } },
      'reader',
    )
    expect(data.reviewFinding).toEqual({ __typename: 'Refused', errors: [{ path: 'input.key' }] })
  })

  test('is told again when that has ended', async () => {
    const before = await reads('reader')
    const { id } = await withhold()
    const end = (user: string) =>
      ask(app, `mutation { endWithholding(child: "noor", id: "${id}") { __typename } }`, {}, user)
    expect((await end('reader')).data.endWithholding.__typename).toBe('Refused')
    expect((await end('keeper')).data.endWithholding.__typename).toBe('WithholdingEnded')
    expect((await end('keeper')).data.endWithholding.__typename).toBe('WithholdingEnded')
    expect(await reads('reader')).toEqual(before)
  })

  test('stays so when the file is imported again', async () => {
    await withhold()
    await importInto(database, FILE, undefined, undefined)
    expect(JSON.stringify((await reads('reader')).child)).not.toMatch(SECRET)
  })
})

describe('a what-if', () => {
  const END = [{ type: 'end-involvement', involvement: 'refuge', on: '2026-06-01' }]
  const keep = (changes: object[], user: string) =>
    ask(
      app,
      `mutation ($input: WhatIfInput!) { keepWhatIf(input: $input) { __typename } }`,
      { input: { id: randomUUID(), child: 'noor', title: 'Two', asOf: TODAY, changes } },
      user,
    )
  const supposed = async (changes: object[], user: string) =>
    (
      await ask(
        app,
        `query ($changes: WhatIfChanges!) { child(id: "noor") { supposedFindings(changes: $changes) { key kind restsOnWithheld subjects } } }`,
        { changes },
        user,
      )
    ).data.child.supposedFindings

  test('that names what is withheld is not told to the others', async () => {
    await keep(END, 'keeper')
    expect((await reads('reader')).child.whatIfs.length).toBe(1)
    await withhold()
    expect((await reads('reader')).child.whatIfs).toEqual([])
    expect((await reads('keeper')).child.whatIfs.length).toBe(1)
  })

  test('is worked out with what is withheld, and tells nothing of it', async () => {
    await withhold()
    const end = [{ type: 'end-involvement', involvement: 'other', on: '2026-06-01' }]
    const told = await supposed(end, 'reader')
    expect(JSON.stringify(told)).not.toMatch(SECRET)
    expect(kindsOf(told)).not.toContain('UNMET_NEED')
    expect(JSON.stringify(told)).not.toContain('"ines"')
    expect(JSON.stringify(await supposed([], 'reader'))).toContain('ines')
  })
})

describe('a record that is made for a family member', () => {
  const MADE = `query ($for: ID) { child(id: "noor") { record(madeFor: $for) { file isWhole versions { id } } } }`
  const made = (member: string | null, user = 'keeper', asked = app) =>
    ask(asked, MADE, { for: member }, user)
  const fileFor = async (member: string | null) => (await made(member)).data.child.record.file

  test('holds no word of the child or of others of the family, and all that the workers said', async () => {
    const whole = JSON.stringify(await fileFor(null))
    for (const words of [CHILD_SAID, MOTHER_SAID, WORKER_SAID]) expect(whole).toContain(words)
    const forMother = JSON.stringify(await fileFor('mother'))
    expect(forMother).not.toContain(CHILD_SAID)
    // Of a rating by the family it is not recorded who gave it.
    expect(forMother).not.toContain(MOTHER_SAID)
    expect(forMother).toContain(WORKER_SAID)
    expect(forMother).toContain('"other"')
    const forFather = JSON.stringify(await fileFor('father'))
    for (const words of [CHILD_SAID, MOTHER_SAID, '"other"', 'ines']) expect(forFather).not.toContain(words)
  })

  test('is for nobody in particular what it is without asking', async () => {
    const { child } = await reads('keeper')
    expect(await fileFor(null)).toEqual(child.record.file)
  })

  test('holds nothing that is left out for them, and for another holds it', async () => {
    await withhold({ exceptFor: null, notFor: ['father'] })
    expect(JSON.stringify(await fileFor('father'))).not.toMatch(SECRET)
    expect(JSON.stringify(await fileFor('mother'))).toMatch(SECRET)
  })

  test('is not told to whoever may not see the child, and needs somebody of the family', async () => {
    expect((await made('mother', 'stranger')).data).toEqual({ child: null })
    const { data, errors } = await made('mei')
    expect(data.child).toBe(null)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })
})

describe('withholding', () => {
  test('twice by one id does it once', async () => {
    const id = randomUUID()
    expect(await withhold({ id })).toEqual(await withhold({ id }))
    expect((await reads('keeper')).child.withholdings.length).toBe(1)
  })

  test('from some of the others leaves it with the rest', async () => {
    await withhold({ exceptFor: ['reader'] })
    expect((await reads('reader')).child.record.isWhole).toBe(true)
  })

  test('from papers alone withholds it from nobody, and says for whom it is left out', async () => {
    await withhold({ exceptFor: null, notFor: ['father'] })
    const { record } = (await reads('reader')).child
    expect(record).toMatchObject({ isWhole: true, notFor: [{ item: 'refuge', familyMember: 'father' }] })
  })

  test.each([
    ['a reason', { reason: '  ' }, 'input.reason'],
    ['an item of the record', { item: 'nothing' }, 'input.item'],
    ['an item that is one child’s', { item: 'harakeke' }, 'input.item'],
    ['anything but the child', { item: 'noor' }, 'input.item'],
    ['readers of the child', { exceptFor: ['somebody'] }, 'input.exceptFor'],
    ['family members', { notFor: ['mei'] }, 'input.notFor'],
    ['readers or papers', { exceptFor: null }, 'input.exceptFor'],
    ['a child whom one may see', { child: 'somebody' }, 'input.item'],
  ])('needs %s', async (_name, told, path) => {
    const refusal = await withhold(told)
    expect(refusal).toMatchObject({ __typename: 'Refused', errors: [{ path }] })
    expect((await reads('keeper')).child.withholdings).toEqual([])
  })

  test('what one does not see is refused like what is not there', async () => {
    await withhold()
    const absent = await withhold({ item: 'nothing' }, 'reader')
    expect(await withhold({}, 'reader')).toEqual(absent)
  })
})
