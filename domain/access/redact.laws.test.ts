import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryNetworkFile } from '../../tests/support/arbitrary-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { computeFindings } from '../findings/findings.ts'
import { england } from '../findings/profiles/england.ts'
import { reduceFindings } from '../findings/reduce-findings.ts'
import { checkNetworkFile } from '../network/check/check-network-file.ts'
import { type Draft, eachLeaf } from '../network/leaves.ts'
import { networkAsOf } from '../network/network.ts'
import { indexRecord, type NetworkRecord } from '../network/record.ts'
import { LIST_NAMES } from '../network/shape.ts'
import { redact } from './redact.ts'
import { withholdableIn } from './withholdable.ts'

const DAY = '2026-03-15'
const files = arbitraryNetworkFile({
  around: DAY,
  span: 120,
  sizes: { children: [1, 3], familyMembers: [1, 5], involvements: [2, 12], needs: [2, 8] },
})
/** A child's record, and some of what it holds that is left out. */
const records = fc.tuple(files, fc.array(fc.nat(), { minLength: 1, maxLength: 3 })).map(([raw, picks]) => {
  const read = checkNetworkFile(raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const record = recordOf(read.file, read.file.children[0]?.id ?? '')
  const others = record.children.flatMap(({ id }) => (id === record.child ? [] : [id]))
  const ids = [...others, ...withholdableIn(record)]
  return { record, items: new Set(picks.flatMap((pick) => ids[pick % ids.length] ?? [])) }
})

function law(name: string, holds: (record: NetworkRecord, items: Set<string>) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(records, ({ record, items }) => holds(record, items)),
      { numRuns: 100, endOnFailure: true },
    )
  })
}

law('of what is left out no id and no text that it alone holds is left anywhere', (record, items) => {
  const { record: redacted, removed } = redact(record, items)
  const ids = idsIn(redacted)
  for (const id of [...items, ...removed]) expect(ids).not.toContain(id)
  expect([...ownIds(redacted), ...removed].sort()).toEqual(ownIds(record).sort())
  const told = textsOf(redacted, () => true)
  const elsewhere = textsOf(record, (id) => !removed.has(id))
  for (const text of textsOf(record, (id) => removed.has(id)))
    if (!elsewhere.has(text)) expect(told).not.toContain(text)
})

law('what is left holds everything that it names, its own child first of all', (record, items) => {
  const { record: redacted } = redact(record, items)
  expect(indexRecord(redacted).child.id).toBe(record.child)
  const before = missing(record)
  expect(missing(redacted).filter((id) => !before.includes(id))).toEqual([])
  for (const { involvements } of redacted.visits) expect(involvements).not.toEqual([])
})

law('leaving out nothing, or what is not there, changes nothing; twice is as once', (record, items) => {
  expect(redact(record, new Set()).record).toBe(record)
  expect(redact(record, new Set(['nothing of this id', record.child])).record).toBe(record)
  const { record: redacted, removed } = redact(record, items)
  expect(redact(redacted, items).record).toBe(redacted)
  expect(redact(redacted, removed).record).toBe(redacted)
})

law(
  'what is told of findings follows from what is seen, and is found in the whole as well',
  (record, items) => {
    const whole = findingsOf(record)
    const seen = findingsOf(redact(record, items).record)
    for (const known of [whole, seen]) {
      const { shown, reduced } = reduceFindings(whole, seen, known)
      for (const finding of shown) {
        expect(seen).toContain(finding)
        expect(whole).toContainEqual(finding)
      }
      expect(shown.length + reduced.length).toBeLessThanOrEqual(whole.length)
      if (known === seen) expect(reduced).toEqual([])
    }
  },
)

function findingsOf(record: NetworkRecord) {
  return computeFindings(networkAsOf(indexRecord(record), DAY), england)
}

/** Every id that a record has or names. */
function idsIn(record: NetworkRecord): Set<unknown> {
  const ids = new Set<unknown>()
  each(record, ({ is }, value) => (is === 'id' || is === 'reference') && ids.add(value))
  return ids
}

function ownIds(record: NetworkRecord): string[] {
  const ids: string[] = []
  each(record, ({ is }, value) => is === 'id' && ids.push(value as string))
  return ids
}

/** The ids that a record names and does not hold. */
function missing(record: NetworkRecord): unknown[] {
  const held = new Set<unknown>(ownIds(record))
  return [...idsIn(record)].filter((id) => !held.has(id))
}

/** The texts in the items of these ids. */
function textsOf(record: NetworkRecord, isOf: (id: string) => boolean): Set<unknown> {
  const texts = new Set<unknown>()
  for (const list of LIST_NAMES)
    for (const item of record[list])
      if ('id' in item && isOf(item.id))
        eachLeaf(list, item as Draft, ({ is }, value) => is === 'text' && texts.add(value))
  return texts
}

function each(record: NetworkRecord, visit: Parameters<typeof eachLeaf>[2]): void {
  for (const list of LIST_NAMES) for (const item of record[list]) eachLeaf(list, item as Draft, visit)
}
