import fc from 'fast-check'
import { expect, test } from 'vitest'
import { busyNetwork } from '../../tests/support/busy-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { knownBy, reversed } from '../../tests/support/retold.ts'
import { child, onPathway, toldFindings, toldNetwork } from '../../tests/support/told-network.ts'
import { addDays, type Day, isDay } from '../network/day.ts'
import { networkAsOf } from '../network/network.ts'
import type { NetworkLists } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import { indexRecord } from '../network/record.ts'
import { type Evidence, SEVERITIES } from './finding.ts'
import { FINDING_KINDS } from './finding-kind.ts'
import { computeFindings } from './findings.ts'
import { england } from './profiles/england.ts'
import { RULES } from './rules.ts'

const AROUND = '2026-03-15'
const anyLists = busyNetwork(AROUND)
const anyDay = fc.integer({ min: -20, max: 120 }).map((days) => addDays(AROUND, days))

function findings(lists: NetworkLists, childId: string, day: Day) {
  return computeFindings(networkAsOf(indexRecord(recordOf(lists, childId)), day), england)
}

function essence(lists: NetworkLists, childId: string, day: Day): string[] {
  return findings(lists, childId, day).map(({ key, severity }) => `${severity} ${key}`)
}

/** Holds a law for every child of generated networks, on a day. */
function law(holds: (lists: NetworkLists, childId: string, day: Day) => void): void {
  fc.assert(
    fc.property(anyLists, anyDay, (lists, day) => {
      for (const { id } of lists.children) holds(lists, id, day)
    }),
    { numRuns: 150 },
  )
}

test('the order of the record changes nothing, to the last fact', () => {
  const unordered = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value
        .map(unordered)
        .sort((one, other) => compareCodePoints(JSON.stringify(one), JSON.stringify(other)))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, unordered(of)]))
  }
  law((lists, id, day) => {
    const other = findings(reversed(lists), id, day)
    expect(other.map(({ key }) => key)).toEqual(findings(lists, id, day).map(({ key }) => key))
    expect(unordered(other)).toEqual(unordered(findings(lists, id, day)))
  })
})

test('what starts or happens after the day changes nothing; what is planned decides of an exit alone', () => {
  law((lists, id, day) => {
    const decided = (these: NetworkLists) =>
      essence(these, id, day).filter((one) => !one.includes('"EXIT_GAP"'))
    expect(decided(knownBy(lists, day))).toEqual(decided(lists))
  })
})

test("another child's record changes nothing", () => {
  law((lists, id, day) => {
    const involvements = lists.involvements.filter((one) => one.with === id || one.for.includes(id))
    const kept = new Set(involvements.map((one) => one.id))
    const addressed = new Set(involvements.flatMap(({ addresses }) => addresses))
    const isTheirs = (one: { child: string }) => one.child === id
    const alone: NetworkLists = {
      ...lists,
      children: lists.children.map((one) =>
        one.id === id ? one : { ...one, pathways: [], exitPlannedOn: undefined },
      ),
      involvements,
      needs: lists.needs.filter((need) => need.of === id || need.for.includes(id) || addressed.has(need.id)),
      contacts: lists.contacts.filter(({ children }) => children.includes(id)),
      meetings: lists.meetings.filter(({ children }) => children.includes(id)),
      visits: lists.visits.map((visit) => ({
        ...visit,
        involvements: visit.involvements.filter((one) => kept.has(one)),
      })),
      plans: lists.plans.filter(isTheirs),
      disagreements: lists.disagreements.filter(isTheirs),
      consents: lists.consents.filter(isTheirs),
    }
    expect(essence(alone, id, day)).toEqual(essence(lists, id, day))
  })
})

test("events that weren't held, referrals, assessments, panels, and children's own ties to children change nothing", () => {
  law((lists, id, day) => {
    const isHeld = ({ status }: { status: string }) => status === 'held'
    const bare: NetworkLists = {
      ...lists,
      meetings: lists.meetings.filter(isHeld),
      visits: lists.visits.filter(isHeld),
      referrals: [],
      assessments: [],
      panels: [],
      children: lists.children.map((one) => ({ ...one, relationships: [] })),
      familyMembers: lists.familyMembers.map((one) => ({ ...one, sameAs: undefined })),
    }
    expect(findings(bare, id, day)).toEqual(findings(lists, id, day))
  })
})

test('every finding has a key of its own, and names what its record holds, in order and without repeating', () => {
  law((lists, id, day) => {
    const known = new Set(JSON.stringify(recordOf(lists, id)).match(/"(?:[^"\\]|\\.)*"/g))
    const found = findings(lists, id, day)
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    for (const { subjects, about, child: whose } of found) {
      expect(whose).toBe(id)
      expect([...new Set(subjects)].sort(compareCodePoints)).toEqual(subjects)
      for (const subject of subjects) expect(known.has(JSON.stringify(subject))).toBe(true)
      expect(new Set(about).size).toBe(about.length)
      expect(about).not.toEqual([])
    }
  })
})

test('a kind alone is found as it is among all', () => {
  law((lists, id, day) => {
    const network = networkAsOf(indexRecord(recordOf(lists, id)), day)
    const all = computeFindings(network, england)
    for (const kind of FINDING_KINDS)
      expect(computeFindings(network, england, [kind])).toEqual(all.filter((one) => one.kind === kind))
  })
})

test('up to the end of the calendar, and with intervals of any length, every day named is a day', () => {
  const every = fc.constantFrom('P9999D', 'P99999W', 'P99999M', 'P9999999999M', `P${'9'.repeat(400)}D`)
  const days = fc.integer({ min: 0, max: 91 }).map((days) => addDays('9999-10-01', days))
  fc.assert(
    fc.property(busyNetwork('9999-08-01'), every, days, (lists, every, day) => {
      const long = { ...lists, involvements: lists.involvements.map((one) => ({ ...one, every })) }
      for (const { id } of lists.children)
        for (const { evidence } of [...findings(lists, id, day), ...findings(long, id, day)])
          for (const named of evidence.flatMap(daysOf)) expect([named, isDay(named)]).toEqual([named, true])
    }),
    { numRuns: 50 },
  )
})

/** The days that a fact names; of a contact and of a quality `from` and `to` are people. */
function daysOf(fact: Evidence): string[] {
  const names = ['on', 'since', 'until', 'levelSince', 'dueOn', 'raisedOn', 'plannedOn']
  const isSpan = ['exchange', 'one-way', 'window', 'no-meeting', 'not-heard', 'not-seen'].includes(fact.type)
  return Object.entries(fact).flatMap(([name, value]) =>
    typeof value === 'string' && (names.includes(name) || (isSpan && (name === 'from' || name === 'to')))
      ? [value]
      : [],
  )
}

test('at the universal pathway only what concerns needs and plans is computed', () => {
  const involvements = ['a', 'b'].map((id) => ({
    id,
    professional: `p-${id}`,
    role: 'mentor',
    with: 'c',
    startedOn: '2026-01-01',
  }))
  expect(computeFindings(toldNetwork({ involvements }), england).length).toBeGreaterThan(0)
  for (const children of [onPathway('universal'), [child({ pathways: [] })]])
    expect(computeFindings(toldNetwork({ involvements, children }), england)).toEqual([])
  expect(RULES.filter(({ atUniversal }) => atUniversal).map(({ kind }) => kind)).toEqual([
    'UNMET_NEED',
    'DUPLICATE_INVOLVEMENT',
    'ACTION_OVERDUE',
    'REVIEW_OVERDUE',
  ])
})

test('the most urgent comes first; of one severity the kinds in their order, and of one kind by key', () => {
  law((lists, id, day) => {
    const found = findings(lists, id, day)
    const ranks = found.map(({ severity, kind }) =>
      [SEVERITIES.indexOf(severity), 100 + FINDING_KINDS.indexOf(kind)].join(' '),
    )
    expect(ranks.toSorted()).toEqual(ranks)
    for (const same of Map.groupBy(found, ({ severity, kind }) => `${severity} ${kind}`).values()) {
      const keys = same.map(({ key }) => key)
      expect(keys.toSorted(compareCodePoints)).toEqual(keys)
    }
  })
})

test('the key stays while the subjects do', () => {
  const involvements = ['a', 'b'].map((id) => ({
    id,
    professional: `p-${id}`,
    role: 'mentor',
    with: 'c',
    startedOn: '2026-01-01',
  }))
  const keys = (asOf: Day) =>
    toldFindings('NO_LEAD_PROFESSIONAL', { involvements }, asOf).map(({ key }) => key)
  expect(keys('2026-05-01')).toEqual(keys('2026-06-01'))
})
