import { afterAll, beforeAll, expect, test } from 'vitest'
import { profileSchema } from '../../domain/findings/profile.ts'
import { sourceText } from '../../domain/findings/profile-source.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { newZealand } from '../../domain/findings/profiles/new-zealand.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { readPractice } from '../../server/profiles/practice.ts'
import { ask, openApi } from '../support/api.ts'
import { fillGraph, openGraph } from '../support/graph.ts'
import { storyFile, storyRecords } from '../support/story.ts'

const TODAY = '2026-11-20'
const STORY = 'childrens-team'
let database: Database
let app: App
let childId: string
let team: string
let roundTrips: string[]

beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database, storyFile(STORY), storyFile('siblings'))
  const [index] = storyRecords(STORY)
  if (!index) throw new Error('a story without a child')
  childId = index.child.id
  const lead = index.record.involvements.find(({ leadFrom, leadUntil }) => leadFrom && !leadUntil)
  team = index.professionals.get(lead?.professional ?? '')?.teams[0]?.team ?? ''
  const shipped = readPractice({ profile: 'england', profilesFile: undefined })
  const counted: Database = {
    ...database,
    read: (viewer, query, ...rest) => {
      roundTrips.push(query.name)
      return database.read(viewer, query, ...rest)
    },
  }
  app = openApi(counted, TODAY, { ...shipped, teams: new Map([[team, newZealand]]) })
})
afterAll(() => database.close())

test('the page of a child gets its record and the profiles of any day in one round trip between those that check who asks and what leaves', async () => {
  roundTrips = []
  const { data, errors } = await ask(
    app,
    `query ($id: ID!) { child(id: $id) {
      record { file }
      practice { site teams { team profile } profiles { id table } }
    } }`,
    { id: childId },
  )
  expect(errors).toBe(undefined)
  expect(roundTrips).toEqual(['access/identify', 'eco-map/record', 'access/strangers'])
  const { practice } = data.child
  expect(practice).toMatchObject({ site: 'england', teams: [{ team, profile: 'new-zealand' }] })
  const tables = practice.profiles.map(({ table }: { table: unknown }) => profileSchema.parse(table))
  expect(tables).toEqual([england, newZealand])
})

test('a child’s profile is that of the lead’s team on the day, and a finding names it and its numbers', async () => {
  const { data, errors } = await ask(
    app,
    `query ($id: ID!) { child(id: $id) {
      profile { id name extends }
      before: profile(asOf: "2020-01-01") { id }
      findings { kind expectation profile { id } thresholds { name text value unit source } }
    } }`,
    { id: childId },
  )
  expect(errors).toBe(undefined)
  expect(data.child.profile).toEqual({ id: 'new-zealand', name: 'New Zealand', extends: null })
  expect(data.child.before.id).toBe('england')
  expect(data.child.findings.length).toBeGreaterThan(0)
  for (const { profile, thresholds } of data.child.findings) {
    expect(profile.id).toBe('new-zealand')
    for (const { text, source } of thresholds) expect(`${text} ${source}`).toMatch(/^[A-Z].+\. .+\.$/)
  }
})

test('the numbers of a finding come with what they count and where they are from', async () => {
  const { data } = await ask(
    app,
    `{ child(id: "haddad-nour") {
      findings(kinds: [NO_LEAD_PROFESSIONAL, INCOMPLETE_PICTURE, UNMET_NEED]) {
        kind thresholds { name value unit source }
      }
    } }`,
  )
  const { leadExpectedFrom, leadUrgentAt, pictureAfter } = england
  expect(data.child.findings).toEqual([
    {
      kind: 'NO_LEAD_PROFESSIONAL',
      thresholds: [
        {
          name: 'leadExpectedFrom',
          value: 2,
          unit: 'PROFESSIONALS',
          source: sourceText(leadExpectedFrom.source),
        },
        { name: 'leadUrgentAt', value: null, unit: null, source: sourceText(leadUrgentAt.source) },
      ],
    },
    { kind: 'UNMET_NEED', thresholds: [] },
    {
      kind: 'INCOMPLETE_PICTURE',
      thresholds: [
        { name: 'pictureAfter', value: 14, unit: 'DAYS', source: sourceText(pictureAfter.source) },
      ],
    },
  ])
})

test('profiles can be asked for by id', async () => {
  const { data } = await ask(
    app,
    '{ profile(id: "new-zealand") { name table } nobody: profile(id: "wales") { id } profiles { id } }',
  )
  expect(data.profile.name).toBe('New Zealand')
  expect(profileSchema.parse(data.profile.table)).toEqual(newZealand)
  expect(data.nobody).toBe(null)
  expect(data.profiles).toEqual([{ id: 'england' }, { id: 'new-zealand' }])
})
