import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryNetworkFile } from '../../tests/support/arbitrary-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { child, toldFindings, toldNetwork } from '../../tests/support/told-network.ts'
import { checkNetworkFile } from '../network/check/check-network-file.ts'
import { addDays, type Day } from '../network/day.ts'
import { networkAsOf } from '../network/network.ts'
import type { NetworkLists } from '../network/network-file.ts'
import { indexRecord } from '../network/record.ts'
import { computeFindings } from './findings.ts'
import { england } from './profiles/england.ts'

const AROUND = '2026-03-15'
const anyLists = arbitraryNetworkFile({
  around: AROUND,
  span: 120,
  sizes: { children: [1, 2], involvements: [4, 14], professionals: [2, 6], needs: [1, 4] },
}).map((document): NetworkLists => {
  const checked = checkNetworkFile(document)
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.file
})
const anyDay = fc.integer({ min: -100, max: 100 }).map((days) => addDays(AROUND, days))

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

test('the order of the record changes nothing', () => {
  law((lists, id, day) => {
    const reversed = Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
    )
    expect(essence(reversed as unknown as NetworkLists, id, day)).toEqual(essence(lists, id, day))
  })
})

test('what starts or happens after the day changes nothing', () => {
  law((lists, id, day) => {
    const past: NetworkLists = {
      ...lists,
      involvements: lists.involvements.filter(({ startedOn }) => startedOn <= day),
      contacts: lists.contacts.filter(({ on }) => on <= day),
      meetings: lists.meetings.filter(({ on }) => on <= day),
      visits: lists.visits.filter(({ on }) => on <= day),
      needs: lists.needs.map((need) => ({ ...need, levels: need.levels.filter(({ on }) => on <= day) })),
      children: lists.children.map((one) => ({
        ...one,
        pathways: one.pathways.filter(({ from }) => from <= day),
      })),
    }
    const known = new Set(past.involvements.map((one) => one.id))
    const visits = past.visits.map((visit) => ({
      ...visit,
      involvements: visit.involvements.filter((one) => known.has(one)),
    }))
    expect(essence({ ...past, visits }, id, day)).toEqual(essence(lists, id, day))
  })
})

test("another child's record changes nothing", () => {
  law((lists, id, day) => {
    const involvements = lists.involvements.filter((one) => one.with === id || one.for.includes(id))
    const kept = new Set(involvements.map((one) => one.id))
    const alone: NetworkLists = {
      ...lists,
      involvements,
      contacts: lists.contacts.filter(({ children }) => children.includes(id)),
      meetings: lists.meetings.filter(({ children }) => children.includes(id)),
      visits: lists.visits.map((visit) => ({
        ...visit,
        involvements: visit.involvements.filter((one) => kept.has(one)),
      })),
      plans: lists.plans.filter((plan) => plan.child === id),
    }
    expect(essence(alone, id, day)).toEqual(essence(lists, id, day))
  })
})

test('joint work never adds a duplicate', () => {
  law((lists, id, day) => {
    const duplicates = (these: NetworkLists) =>
      findings(these, id, day)
        .filter(({ kind }) => kind === 'DUPLICATE_INVOLVEMENT')
        .map(({ key }) => key)
    const [first, ...others] = lists.involvements
    if (!first) return
    const joint = {
      ...lists,
      involvements: [{ ...first, jointWith: others.map((one) => one.id) }, ...others],
    }
    expect(duplicates(lists)).toEqual(expect.arrayContaining(duplicates(joint)))
  })
})

test('recording a contact never makes anyone absent', () => {
  law((lists, id, day) => {
    const absent = (these: NetworkLists) =>
      findings(these, id, day)
        .filter(({ kind }) => kind === 'ABSENT_FROM_INFORMATION_FLOW')
        .map(({ key }) => key)
    const [from, ...to] = lists.professionals.map((one) => one.id)
    if (!from) return
    const contact = { id: 'a new contact', children: [id], on: day, channel: 'phone' as const, from, to }
    expect(absent(lists)).toEqual(
      expect.arrayContaining(absent({ ...lists, contacts: [...lists.contacts, contact] })),
    )
  })
})

test('every finding names only what its record holds, in order and without repeating', () => {
  law((lists, id, day) => {
    for (const { subjects, about, child: whose } of findings(lists, id, day)) {
      expect(whose).toBe(id)
      expect(new Set(subjects).size).toBe(subjects.length)
      expect(new Set(about).size).toBe(about.length)
      expect(about).not.toEqual([])
    }
  })
})

test('at the universal pathway only what concerns needs and plans is computed', () => {
  const involvements = ['a', 'b'].map((id) => ({
    id,
    professional: `p-${id}`,
    role: 'mentor',
    with: 'c',
    startedOn: '2026-01-01',
  }))
  const universal = { involvements, children: [child({ pathways: [] })] }
  expect(computeFindings(toldNetwork({ involvements }), england).length).toBeGreaterThan(0)
  expect(computeFindings(toldNetwork(universal), england)).toEqual([])
})

test('the most urgent comes first', () => {
  const involvements = ['a', 'b'].map((id) => ({
    id,
    professional: `p-${id}`,
    role: 'mentor',
    with: 'c',
    startedOn: '2026-01-01',
  }))
  const severities = computeFindings(toldNetwork({ involvements }), england).map(({ severity }) => severity)
  expect(severities).toEqual(['urgent', 'urgent', 'urgent', 'note', 'note'])
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
