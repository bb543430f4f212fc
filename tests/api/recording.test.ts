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
const VISIT = { id: 'visit', involvements: ['lead'], on: '2026-06-01', mode: 'home-visit', childSeen: true }
/** A mother with a need that nobody meets, and a call that is about a sister too, whom the worker may not see. */
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Northbank Council', sector: 'social-care' }],
  roles: [{ id: 'sw', title: 'Worker', function: 'social-worker', clientGroup: 'child' }],
  professionals: [
    { id: 'mei', name: 'Mei Lin', agency: 'council', roles: ['sw'] },
    { id: 'rua', name: 'Rua Hohepa', agency: 'council', roles: ['sw'] },
  ],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [
    {
      ...{ id: 'noor', family: 'aziz', name: 'Noor Aziz', dateOfBirth: '2018-02-01' },
      pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
      relationships: [{ child: 'sister', kinship: 'sibling' }],
    },
    { id: 'sister', family: 'aziz', name: 'Lina', dateOfBirth: '2019-02-01' },
  ],
  familyMembers: [
    {
      ...{ id: 'mother', family: 'aziz', name: 'Samira Aziz' },
      relationships: [
        { child: 'noor', kinship: 'mother' },
        { child: 'sister', kinship: 'mother' },
      ],
    },
  ],
  needs: [
    {
      ...{ id: 'alcohol', of: 'mother', for: ['noor'], category: 'parental-substance-use' },
      ...{ description: 'Drinks at night', levels: [{ on: '2026-02-01', level: 'high' }] },
    },
  ],
  involvements: [{ id: 'lead', professional: 'mei', role: 'sw', with: 'noor', startedOn: '2026-01-01' }],
  visits: [VISIT],
  contacts: [
    {
      ...{ id: 'call', children: ['noor', 'sister'], on: '2026-06-20', channel: 'phone' },
      ...{ from: 'mei', to: ['rua'], summary: 'Late twice.' },
    },
  ],
}

let database: Database
let app: App
let asks: ReturnType<typeof askerOf>
let worker: ReturnType<typeof recorderOf>
let colleague: ReturnType<typeof recorderOf>
beforeAll(async () => {
  database = await openGraph()
})
afterAll(() => database.close())
beforeEach(async () => {
  await admitPeople(database)
  await fillGraph(database)
  await importInto(database, FILE, undefined, 'lead-2')
  for (const user of ['worker', 'worker-2'])
    await tellGrant(database, { user, basis: 'own-case', covers: 'noor' })
  app = openApi(database, TODAY)
  asks = askerOf(app)
  worker = recorderOf(asks, 'worker', 'noor')
  colleague = recorderOf(asks, 'worker-2', 'noor')
})

const CHILD =
  'query ($id: ID!) { child(id: $id) { record { file versions { id version } } signatures { id version byName } findings { kind subjects } findingsKept { pending } } }'
const read = (user = 'worker', id = 'noor') => asks(user, CHILD, { id })
const fileOf = async (user = 'worker', id = 'noor') => (await read(user, id)).record.file
const pathsOf = ({ __typename, errors }: { __typename: string; errors?: { path: string }[] }) => [
  __typename,
  ...(errors ?? []).map(({ path }) => path),
]

/** The mother's alcohol worker, with the role and the agency that the directory lacks. */
function alcoholWorker() {
  const [agency, role, professional, involvement] = Array.from({ length: 4 }, () => randomUUID())
  return {
    involvement,
    records: {
      agencies: [{ id: agency, name: 'Turning Tide', sector: 'substance-use' }],
      roles: [{ id: role, title: 'Recovery worker', function: 'substance-use-worker', clientGroup: 'adult' }],
      professionals: [{ id: professional, name: 'Ifeoma Byrne', agency, roles: [role] }],
      involvements: [
        {
          ...{ id: involvement, professional, role, with: 'mother', for: ['noor'] },
          ...{ startedOn: '2026-06-01', addresses: ['alcohol'] },
        },
      ],
    },
  }
}

describe('what is recorded around a child', () => {
  test('is on file with who wrote it, and the finding that it answers clears before the reply', async () => {
    const isUnmet = ({ kind, subjects }: { kind: string; subjects: string[] }) =>
      kind === 'UNMET_NEED' && subjects.includes('alcohol')
    expect((await read()).findings.some(isUnmet)).toBe(true)
    const { involvement, records } = alcoholWorker()
    expect((await worker.record(records)).__typename).toBe('Changed')
    const child = await read()
    expect(child.findings.some(isUnmet)).toBe(false)
    expect(child.findingsKept.pending).toBe(false)
    expect(child.record.file.involvements.map(({ id }: { id: string }) => id)).toContain(involvement)
    expect(child.signatures).toContainEqual({ id: involvement, version: 0, byName: 'Ngaire Adeyemi' })
  })

  test('is written once, however often it is sent, and all or nothing', async () => {
    const { records } = alcoholWorker()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 20 }, () => worker.record(records, {}, { key })))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await fileOf()).involvements).toHaveLength(2)

    const wrong = alcoholWorker()
    ;(wrong.records.involvements[0] as { endedOn?: string }).endedOn = '2026-05-01'
    expect(pathsOf(await worker.record(wrong.records))).toEqual([
      'Refused',
      'input.records.involvements[0].endedOn',
    ])
    expect((await fileOf()).agencies).toHaveLength(2)
  })

  test('of twenty who change the same one’s is kept, and the others are told of it', async () => {
    const changed = (at: number) => ({ visits: [{ ...VISIT, childVoice: `Said ${at}` }] })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? worker : colleague).record(changed(at), { visit: 0 })),
    )
    const kept = answers.flatMap(({ __typename }, at) => (__typename === 'Changed' ? [at] : []))
    expect(kept).toHaveLength(1)
    expect((await fileOf()).visits[0].childVoice).toBe(`Said ${kept[0]}`)
    const byName = (kept[0] as number) % 2 ? 'Ngaire Adeyemi' : 'Joanna Kowalczyk'
    expect(answers.find(({ __typename }) => __typename === 'ChangedMeanwhile')?.records).toEqual([
      { id: 'visit', version: 1, byName },
    ])
  })

  test('is changed from the version that was read, and from no other; a file moves it on too', async () => {
    const visits = [{ ...VISIT, seenAlone: true }]
    expect((await worker.record({ visits })).__typename).toBe('ChangedMeanwhile')
    expect((await worker.record({ visits }, { visit: 0 })).records).toEqual([{ id: 'visit', version: 1 }])
    expect((await read()).record.versions).toEqual([{ id: 'visit', version: 1 }])
    await importInto(
      database,
      { format: 'ecomap-network', version: 1, visits: [VISIT] },
      undefined,
      undefined,
    )
    expect((await worker.record({ visits }, { visit: 1 })).__typename).toBe('ChangedMeanwhile')
    expect((await worker.record({ visits }, { visit: 2 })).__typename).toBe('Changed')
  })

  test('takes nothing away that the recorder does not see, and names nobody whom they do not', async () => {
    const call = (await fileOf()).contacts[0]
    expect(call.children).toEqual(['noor'])
    expect((await worker.record({ contacts: [{ ...call, summary: 'Late.' }] }, { call: 0 })).__typename).toBe(
      'Changed',
    )
    expect((await fileOf('lead-2', 'sister')).contacts[0].summary).toBe('Late.')

    const about = (children: string[]) => ({ contacts: [{ ...call, id: randomUUID(), children }] })
    const hidden = await worker.record(about(['noor', 'sister']))
    const absent = await worker.record(about(['noor', 'nobody']))
    expect(pathsOf(hidden)).toEqual(['Refused', 'input.records.contacts[0].children[1]'])
    expect(JSON.stringify(hidden).replaceAll('sister', 'nobody')).toBe(JSON.stringify(absent))
  })

  test('takes nobody away who is not told of on the page of one child, though the recorder sees them', async () => {
    const lead = recorderOf(asks, 'lead-2', 'noor')
    const { contacts, familyMembers } = await fileOf('lead-2')
    expect([contacts[0].children, familyMembers[0].relationships.length]).toEqual([['noor'], 1])
    const answer = await lead.record(
      {
        contacts: [{ ...contacts[0], summary: 'Late.' }],
        familyMembers: [{ ...familyMembers[0], name: 'Samira' }],
      },
      { call: 0, mother: 0 },
    )
    expect(answer.__typename).toBe('Changed')
    const sister = await fileOf('lead-2', 'sister')
    expect([sister.contacts[0].summary, sister.familyMembers[0].name]).toEqual(['Late.', 'Samira'])
  })

  test('names any child whom the recorder may see, and no other', async () => {
    const cousin = { ...FILE.children[1], id: 'tavita', name: 'Tavita', relationships: [] }
    await importInto(database, { ...FILE, children: [...FILE.children, cousin] })
    const related = async (child: string) => {
      const [noor] = (await fileOf()).children.filter(({ id }: { id: string }) => id === 'noor')
      const relationships = [{ child, kinship: 'cousin' }]
      return worker.record({ children: [{ ...noor, relationships }] }, { noor: 1 })
    }
    const hidden = await related('tavita')
    expect(pathsOf(hidden)).toEqual(['Refused', 'input.records.children[0].relationships[0].child'])
    expect(JSON.stringify(hidden).replaceAll('tavita', 'nobody')).toBe(
      JSON.stringify(await related('nobody')),
    )

    await tellGrant(database, { user: 'worker', basis: 'break-glass', covers: 'tavita' })
    expect(pathsOf(await related('tavita'))).toEqual(['Refused', 'input.records'])

    await tellGrant(database, { user: 'worker', basis: 'own-case', covers: 'tavita' })
    expect((await related('tavita')).__typename).toBe('Changed')
    const names = (await fileOf()).children.map(({ name }: { name: string }) => name)
    expect(names.sort()).toEqual(['Noor Aziz', 'Tavita'])
    // Whose sister she is the recorder does not see, and so has not taken away.
    expect((await fileOf('lead-2')).children.map(({ id }: { id: string }) => id)).toContain('sister')
  })

  test('is not another child of whom only some is told there', async () => {
    const lead = recorderOf(asks, 'lead-2', 'noor')
    const sister = (await fileOf('lead-2', 'sister')).children.find(
      ({ id }: { id: string }) => id === 'sister',
    )
    const answer = await lead.record({ children: [{ ...sister, name: 'Another' }] }, { sister: 0 })
    expect(answer.__typename).toBe('Refused')
    expect((await fileOf('lead-2', 'sister')).children.map(({ name }: { name: string }) => name)).toContain(
      'Lina',
    )
  })

  test('has an id that nobody can guess: a taken one tells nothing of others', async () => {
    const need = (id: string) => ({
      needs: [{ id, of: 'noor', category: 'safety', description: 'Alone', levels: [] }],
    })
    const taken = await worker.record(need('sister'))
    const free = await worker.record(need('nobody'))
    expect(pathsOf(taken)).toEqual(['Refused', 'input.records'])
    expect(JSON.stringify(taken).replaceAll('sister', 'nobody')).toBe(JSON.stringify(free))
  })

  test('is recorded by who works with the child, in the directory also by who looks after it', async () => {
    const { records } = alcoholWorker()
    const { involvements, ...directory } = records
    const admin = recorderOf(asks, 'admin', 'noor')
    expect((await admin.recordInDirectory(directory)).__typename).toBe('Changed')
    expect(pathsOf(await admin.recordInDirectory({ involvements }))).toEqual([
      'Refused',
      'input.records.involvements',
    ])
    const document = 'mutation { record(input: {key: "a", records: {}}) { __typename } }'
    expect(await codeOf(app, 'admin', document)).toBe('FORBIDDEN')
    expect(await codeOf(app, 'panel', document)).toBe('FORBIDDEN')
    expect(await codeOf(app, 'auditor', document)).toBe('FORBIDDEN')
    const stranger = recorderOf(asks, 'lead', 'noor')
    expect(pathsOf(await stranger.record({ involvements }))).toEqual(['Refused', 'input.child'])
    expect(pathsOf(await recorderOf(asks, 'worker', 'nobody').record({ involvements }))).toEqual([
      'Refused',
      'input.child',
    ])
  })

  test('is refused to who may only look', async () => {
    await tellGrant(database, { user: 'lead', basis: 'break-glass', covers: 'noor' })
    const looking = recorderOf(asks, 'lead', 'noor')
    expect(pathsOf(await looking.record(alcoholWorker().records))).toEqual(['Refused', 'input.child'])
    expect(pathsOf(await looking.voidRecord('visit'))).toEqual(['Refused', 'input.child'])
  })

  test('may be a new child, whose case is the recorder’s own from then on', async () => {
    const [family, child] = [randomUUID(), randomUUID()]
    const answer = await recorderOf(asks, 'worker', '').record(
      {
        families: [{ id: family, name: 'Nguyễn' }],
        children: [
          {
            ...{ id: child, family, name: 'An Nguyễn', expectedOn: '2026-09-01' },
            pathways: [{ pathway: 'early-help', from: TODAY }],
          },
        ],
      },
      {},
      { child: undefined },
    )
    expect(answer.__typename).toBe('Changed')
    expect((await fileOf('worker', child)).children[0].name).toBe('An Nguyễn')
    expect(await read('worker-2', child)).toBeNull()
  })
})

describe('a record that was a mistake', () => {
  test('is voided with what rests on it, and undone all of it is as it was', async () => {
    const before = await fileOf()
    const voided = await worker.voidRecord('lead')
    expect(voided.records.map(({ id }: { id: string }) => id).sort()).toEqual(['lead', 'visit'])
    const without = await fileOf()
    expect([without.involvements, without.visits]).toEqual([undefined, undefined])
    expect((await worker.undo(voided.key)).__typename).toBe('Changed')
    expect(await fileOf()).toEqual(before)
  })

  test('stays on the file of another child whom it is about, of whom the recorder knows nothing', async () => {
    const before = await fileOf('lead-2', 'sister')
    const voided = await worker.voidRecord('call')
    expect((await fileOf()).contacts).toBeUndefined()
    expect((await fileOf('lead-2', 'sister')).contacts).toEqual(before.contacts)
    expect((await worker.undo(voided.key)).__typename).toBe('Changed')
    expect((await fileOf()).contacts).toHaveLength(1)
  })

  test('takes a relative off the file of one child, with what is recorded of them for this child', async () => {
    const involvement = { professional: 'rua', role: 'sw', with: 'mother', startedOn: '2026-02-01' }
    const need = { of: 'noor', category: 'safety', description: 'Alone at night', levels: [] }
    const written = {
      ...FILE,
      familyMembers: [{ ...FILE.familyMembers[0], supports: [{ need: 'alone' }] }],
      needs: [...FILE.needs, { ...need, id: 'alone' }],
      involvements: [
        ...FILE.involvements,
        { ...involvement, id: 'both', for: ['noor', 'sister'], addresses: ['alcohol'] },
        { ...involvement, id: 'hers', for: ['noor'] },
      ],
    }
    await importInto(database, written)
    const [noor, sister] = [await fileOf(), await fileOf('lead-2', 'sister')]
    const { key } = await worker.voidRecord('mother', 1)
    expect(key).toBeTruthy()

    const hers = await fileOf()
    expect([hers.familyMembers, hers.needs.map(({ id }: { id: string }) => id)]).toEqual([
      undefined,
      ['alone'],
    ])
    expect(hers.involvements.map(({ id }: { id: string }) => id)).toEqual(['lead'])
    const sisters = await fileOf('lead-2', 'sister')
    expect(sisters.familyMembers.map(({ id }: { id: string }) => id)).toEqual(['mother'])
    // The need that was for the other child alone is gone, and so is met by nobody.
    expect(sisters.involvements).toEqual([{ ...sister.involvements[0], addresses: undefined }])

    expect((await worker.undo(key)).__typename).toBe('Changed')
    expect([await fileOf(), await fileOf('lead-2', 'sister')]).toEqual([noor, sister])
  })

  test('stays withheld from whom it was, once it is on file again', async () => {
    await asks('worker', 'mutation ($input: WithholdingInput!) { withhold(input: $input) { __typename } }', {
      input: {
        ...{ id: randomUUID(), child: 'noor', item: 'visit', reason: 'Asked for', hidesExistence: true },
        ...{ exceptFor: [], notFor: [] },
      },
    })
    expect((await fileOf('worker-2')).visits).toBeUndefined()
    const { key } = await worker.voidRecord('visit')
    await worker.undo(key)
    expect((await fileOf()).visits).toHaveLength(1)
    expect((await fileOf('worker-2')).visits).toBeUndefined()
  })

  test('is voided with a reason, from the version that was looked at, and by who may', async () => {
    expect(pathsOf(await worker.voidRecord('visit', 0, { why: ' ' }))).toEqual(['Refused', 'input.why'])
    expect((await worker.voidRecord('visit', 3)).__typename).toBe('ChangedMeanwhile')
    for (const id of ['nobody', 'sister', 'noor', 'council'])
      expect(pathsOf(await worker.voidRecord(id))).toEqual(['Refused', 'input.id'])
    expect((await fileOf()).visits).toHaveLength(1)
  })
})

describe('the history of a record', () => {
  const historyOf = async (record = '', user = 'worker') => {
    const asked =
      'query ($id: ID!, $record: ID!) { child(id: $id) { history(record: $record) { kind byName at why before after } } }'
    return (await asks(user, asked, { id: 'noor', record })).history
  }

  test('tells who made what of it, without whom the reader does not see', async () => {
    const call = (await fileOf()).contacts[0]
    expect(await historyOf('call')).toEqual([])
    const { key } = await worker.record({ contacts: [{ ...call, summary: 'Late.' }] }, { call: 0 })
    await worker.undo(key)
    const past = await historyOf('call')
    expect(past.map(({ kind, byName }: { kind: string; byName: string }) => [kind, byName])).toEqual([
      ['RECORDED', 'Ngaire Adeyemi'],
      ['UNDONE', 'Ngaire Adeyemi'],
    ])
    expect(past[0].before.contacts[0]).toMatchObject({ summary: 'Late twice.', children: ['noor'] })
    expect(past[0].after.contacts[0]).toMatchObject({ summary: 'Late.', children: ['noor'] })
    expect(JSON.stringify(past)).not.toContain('sister')
  })

  test('tells nothing of what the reader does not see, and of another child’s record', async () => {
    const lead = recorderOf(asks, 'lead-2', 'sister')
    const sister = (await fileOf('lead-2', 'sister')).children.find(
      ({ id }: { id: string }) => id === 'sister',
    )
    expect(
      (await lead.record({ children: [{ ...sister, name: 'Lina A.' }] }, { sister: 0 })).__typename,
    ).toBe('Changed')
    for (const user of ['worker', 'lead-2']) expect(await historyOf('sister', user)).toEqual([])
    const { involvement, records } = alcoholWorker()
    await worker.record(records)
    expect(await historyOf(involvement)).toHaveLength(1)
    await worker.voidRecord(`${involvement}`)
    expect(await historyOf(involvement)).toEqual([])
  })
})

describe('one’s own changes', () => {
  const ownOf = async (user = 'worker', child = 'noor') => {
    const asked = `query ($id: ID!) { child(id: $id) { ownChanges { key kind undoes records { id list isNew } } } }`
    return (await asks(user, asked, { id: child })).ownChanges
  }

  test('are told to whoever made them, the last first, with what they took back', async () => {
    const { key } = await worker.record({ visits: [{ ...VISIT, childVoice: 'I like Mei.' }] }, { visit: 0 })
    const undone = await worker.undo(key)
    const records = [{ id: 'visit', list: 'visits', isNew: false }]
    expect(await ownOf()).toEqual([
      { key: undone.key, kind: 'UNDONE', undoes: key, records },
      { key, kind: 'RECORDED', undoes: null, records },
    ])
    expect(await ownOf('worker-2')).toEqual([])
  })

  test('are told when what was new is on file no more, so that it can be there again', async () => {
    const visit = { ...VISIT, id: randomUUID() }
    const { key } = await worker.record({ visits: [visit] })
    await worker.undo(key)
    const records = [{ id: visit.id, list: 'visits', isNew: true }]
    expect((await ownOf()).at(-1)).toEqual({ key, kind: 'RECORDED', undoes: null, records })
  })

  test('are not told of what was withheld from them since', async () => {
    await worker.record({ visits: [{ ...VISIT, childVoice: 'I like Mei.' }] }, { visit: 0 })
    const call = (await fileOf()).contacts[0]
    const { key } = await worker.record({ contacts: [{ ...call, summary: 'Late.' }] }, { call: 0 })
    await asks(
      'worker-2',
      'mutation ($input: WithholdingInput!) { withhold(input: $input) { __typename } }',
      {
        input: {
          ...{ id: randomUUID(), child: 'noor', item: 'visit', reason: 'Asked for', hidesExistence: true },
          ...{ exceptFor: [], notFor: [] },
        },
      },
    )
    expect((await ownOf()).map((one: { key: string }) => one.key)).toEqual([key])
  })

  test('are told to nobody who may not see the child', async () => {
    await worker.record({ visits: [{ ...VISIT, seenAlone: true }] }, { visit: 0 })
    expect(await asks('lead', 'query { child(id: "noor") { ownChanges { key } } }')).toBeNull()
  })
})

describe('a change', () => {
  test('is taken back and done again by who made it', async () => {
    const before = await fileOf()
    const { key } = await worker.record({ visits: [{ ...VISIT, childVoice: 'I like Mei.' }] }, { visit: 0 })
    const after = await fileOf()
    const undone = await worker.undo(key)
    expect(await fileOf()).toEqual(before)
    expect((await worker.undo(undone.key)).records).toEqual([{ id: 'visit', version: 3 }])
    expect(await fileOf()).toEqual(after)
    expect(pathsOf(await colleague.undo(key))).toEqual(['Refused', 'input.change'])
  })

  test('is not taken back over what somebody else has changed since', async () => {
    const { key } = await worker.record({ visits: [{ ...VISIT, childVoice: 'I like Mei.' }] }, { visit: 0 })
    await colleague.record({ visits: [{ ...VISIT, childVoice: 'I like Mei and Rua.' }] }, { visit: 1 })
    expect((await worker.undo(key)).records).toEqual([
      { id: 'visit', version: 2, byName: 'Joanna Kowalczyk' },
    ])
    expect((await fileOf()).visits[0].childVoice).toBe('I like Mei and Rua.')
  })

  test('is not taken back while something rests on it', async () => {
    const { involvement, records } = alcoholWorker()
    const { key } = await worker.record(records)
    const visit = { ...VISIT, id: randomUUID(), involvements: [involvement] }
    const held = await colleague.record({ visits: [visit] })
    expect(pathsOf(await worker.undo(key))).toEqual(['Refused', 'input.change'])
    expect((await colleague.undo(held.key)).__typename).toBe('Changed')
    expect((await worker.undo(key)).__typename).toBe('Changed')
    expect((await fileOf()).agencies).toHaveLength(1)
  })

  test('is not taken back by who may see the child no more', async () => {
    const { key } = await worker.record({ visits: [{ ...VISIT, seenAlone: true }] }, { visit: 0 })
    await admitPeople(database)
    expect(pathsOf(await askAs('worker').undo(key))).toEqual(['Refused', 'input.change'])
    await tellGrant(database, { user: 'worker', basis: 'break-glass', covers: 'noor' })
    expect(pathsOf(await askAs('worker').undo(key))).toEqual(['Refused', 'input.change'])
    await tellGrant(database, { user: 'worker', basis: 'own-case', covers: 'noor' })
    expect((await askAs('worker').undo(key)).__typename).toBe('Changed')
  })
})

/** Somebody whose sessions were ended, signed in again. */
function askAs(user: string) {
  return recorderOf(askerOf(openApi(database, TODAY)), user, 'noor')
}
