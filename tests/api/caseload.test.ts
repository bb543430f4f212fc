import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { practiceOf } from '../../domain/findings/practice.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { addDays, type Day } from '../../domain/network/day.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { sweep } from '../../server/findings/sweep.ts'
import { noProgress } from '../../server/process/progress.ts'
import { ask, openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const TODAY: Day = '2026-06-30'

const names = ['Ana Petrović', 'Bilal Khan', 'Chidi Okafor']
const children = names.map((name, at) => ({
  id: `child-${at}`,
  family: 'family',
  name,
  dateOfBirth: '2016-01-01',
  pathways: [{ pathway: 'child-in-need', from: '2026-01-01' }],
}))
const worker = (id: string, name: string, agency: string, more: object = {}) => ({
  id,
  name,
  agency,
  roles: ['worker'],
  phone: '01',
  ...more,
})
const involvement = (professional: string, child: string, more: object = {}) => ({
  id: `${professional} ${child}`,
  professional,
  role: 'worker',
  with: child,
  startedOn: '2026-01-01',
  ...more,
})
const ids = children.map(({ id }) => id)
const file = {
  format: 'ecomap-network',
  version: 1,
  agencies: [
    { id: 'council', name: 'Northbank Council', sector: 'social-care' },
    { id: 'school', name: 'Ash School', sector: 'education' },
    { id: 'clinic', name: 'Rata Clinic', sector: 'health' },
  ],
  teams: [{ id: 'east', name: 'East', agency: 'council' }],
  roles: [{ id: 'worker', title: 'Social worker', function: 'social-worker', clientGroup: 'child' }],
  professionals: [
    worker('mei', 'Mei Lin', 'council', { teams: [{ team: 'east', from: '2026-06-01' }] }),
    worker('tomas', 'Tomás Silva', 'school'),
    worker('hana', 'Hana Te Awa', 'clinic'),
    worker('joe', 'Joe Adeyemi', 'clinic'),
  ],
  families: [{ id: 'family', name: 'Whānau' }],
  children,
  needs: [
    {
      id: 'need',
      of: 'child-0',
      category: 'education',
      description: 'Often away from school',
      levels: [{ on: '2026-05-01', level: 'high' }],
    },
  ],
  involvements: [
    ...ids.map((child) => involvement('mei', child, { leadFrom: '2026-01-01' })),
    ...ids.map((child) => involvement('tomas', child)),
    involvement('hana', 'child-0'),
    involvement('joe', 'child-1'),
    involvement('hana', 'child-2', { endedOn: '2026-06-20' }),
  ],
  contacts: [
    { id: 'contact', children: ['child-0'], on: '2026-06-10', channel: 'phone', from: 'mei', to: ['tomas'] },
  ],
}

const CASELOAD = `query ($lead: ID, $team: ID, $agency: ID, $asOf: Date) {
  caseload(lead: $lead, team: $team, agency: $agency, asOf: $asOf) {
    asOf basis note children computedAt pending notKept
    counts {
      kind severity findings open accepted assigned childCount
      children(first: 1) { totalCount nodes { id name } pageInfo { hasNextPage endCursor } }
    }
    sameSources { kind key severity subjects explanation evidence { text ... on SourcesEvidence { asked notAsked } } thresholds { name } }
  }
}`

let database: Database
beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database, file)
  await keepOn(TODAY)
})
afterAll(() => database.close())

function keepOn(today: Day) {
  const parts = { database, viewer: product, practice: practiceOf(england), by: 'told', today }
  const signal = new AbortController().signal
  return sweep(parts, { all: false, ahead: 0, progress: noProgress, signal })
}
const asked = async (variables: object, today: Day = TODAY) =>
  ask(openApi(database, today), CASELOAD, { ...variables })
const caseload = async (variables: object, today?: Day) => {
  const { data, errors } = await asked(variables, today)
  expect(errors).toBeUndefined()
  return data.caseload
}
type Count = Record<'kind' | 'severity', string> & { findings: number; childCount: number }
const countOf = ({ counts }: { counts: Count[] }, kind: string) => counts.find((one) => one.kind === kind)

describe('the children of a caseload', () => {
  test.each([
    ['a lead', { lead: 'mei' }, 3],
    ['somebody who leads nobody', { lead: 'tomas' }, 0],
    ['a team', { team: 'east' }, 3],
    ['a team before its member joined', { team: 'east', asOf: '2026-05-31' }, 0],
    ['an agency', { agency: 'clinic' }, 2],
    ['an agency before an involvement ended', { agency: 'clinic', asOf: '2026-06-19' }, 3],
    ['a lead and an agency', { lead: 'mei', agency: 'clinic' }, 2],
    ['everybody', {}, 3],
    ['an id that nobody has', { team: 'nobody' }, 0],
  ])('of %s', async (_, variables, expected) => {
    expect(await caseload(variables)).toMatchObject({ children: expected })
  })
})

describe('counts', () => {
  test('are by kind and severity, and open the children behind them by name', async () => {
    const found = await caseload({ lead: 'mei' })
    expect(found).toMatchObject({ asOf: TODAY, basis: 'COMPUTED', pending: 0, notKept: 0 })
    expect(found.note).toBe('Counted from what was computed last.')
    expect(found.computedAt).toMatch(/^20\d\d-/)
    expect(found.counts[0]).toEqual({
      kind: 'UNMET_NEED',
      severity: 'URGENT',
      findings: 1,
      open: 1,
      accepted: 0,
      assigned: 0,
      childCount: 1,
      children: {
        totalCount: 1,
        nodes: [{ id: 'child-0', name: 'Ana Petrović' }],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
    })
    const noPlan = countOf(found, 'NO_PLAN')
    expect(noPlan).toMatchObject({
      findings: 3,
      childCount: 3,
      children: { totalCount: 3, nodes: [{ name: 'Ana Petrović' }], pageInfo: { hasNextPage: true } },
    })
  })

  test('are of those children alone', async () => {
    expect(countOf(await caseload({ agency: 'clinic' }), 'NO_PLAN')).toMatchObject({ childCount: 2 })
    expect((await caseload({ lead: 'tomas' })).counts).toEqual([])
  })

  test('go on page by page', async () => {
    const page = `query ($after: String) { caseload(lead: "mei") { counts { kind children(first: 2, after: $after) {
      nodes { name } pageInfo { endCursor hasNextPage } } } } }`
    const namesAfter = async (after?: string) => {
      const { data } = await ask(openApi(database, TODAY), page, { after })
      return data.caseload.counts.find(({ kind }: Count) => kind === 'NO_PLAN').children
    }
    const first = await namesAfter()
    const second = await namesAfter(first.pageInfo.endCursor)
    expect([...first.nodes, ...second.nodes].map(({ name }: { name: string }) => name)).toEqual(names)
    expect(second.pageInfo.hasNextPage).toBe(false)
  })
})

test('across children, a lead’s sources are told in a sentence with the names', async () => {
  const { sameSources } = await caseload({ lead: 'mei' })
  expect(sameSources).toMatchObject([
    {
      kind: 'SAME_SOURCES',
      severity: 'ATTENTION',
      subjects: ['mei'],
      evidence: [{ asked: ['tomas'], notAsked: ['hana', 'joe'] }],
      thresholds: [{ name: 'sameSourcesChildren' }, { name: 'sameSourcesShare' }],
    },
  ])
  expect(sameSources[0].explanation).toContain('Mei Lin')
  expect(sameSources[0].explanation).toContain('Hana Te Awa and Joe Adeyemi')
  expect((await caseload({ team: 'east' })).sameSources).toHaveLength(1)
  expect((await caseload({ lead: 'tomas' })).sameSources).toEqual([])
})

test('a day to come has none, and the error says where to look instead', async () => {
  const { errors } = await asked({ asOf: '2026-07-01' })
  expect(errors?.[0]).toMatchObject({ path: ['caseload'], extensions: { code: 'BAD_USER_INPUT' } })
  expect(errors?.[0]?.message).toContain('day to come')
})

test('what is written since makes children pending, and a past day is counted as known then', async () => {
  const closed = {
    ...file,
    needs: file.needs.map((need) => ({ ...need, closedOn: '2026-06-01', outcome: 'met' })),
  }
  await importInto(database, closed)
  const pending = await caseload({})
  expect(pending.pending).toBe(3)
  expect(pending.note).toBe(
    'Counted from what was computed last. Of 3 children it is still to be computed anew.',
  )
  expect(countOf(pending, 'UNMET_NEED')).toMatchObject({ findings: 1 })

  const tomorrow = addDays(TODAY, 1)
  await keepOn(tomorrow)
  expect(countOf(await caseload({}, tomorrow), 'UNMET_NEED')).toBeUndefined()
  const then = await caseload({ asOf: TODAY }, tomorrow)
  expect(then).toMatchObject({
    basis: 'AS_KNOWN_THEN',
    note: 'Counted from what was kept on that day, as known then.',
    sameSources: [],
    notKept: 0,
  })
  expect(countOf(then, 'UNMET_NEED')).toMatchObject({ findings: 1, severity: 'URGENT' })
  const before = await caseload({ asOf: '2026-06-01' }, tomorrow)
  expect(before).toMatchObject({ counts: [], notKept: 3 })
  expect(before.note).toContain('Of 3 children nothing was kept yet.')
})
