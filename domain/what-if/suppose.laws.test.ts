import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryChanges } from '../../tests/support/arbitrary-changes.ts'
import { busyNetwork } from '../../tests/support/busy-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { computeFindings } from '../findings/findings.ts'
import { england } from '../findings/profiles/england.ts'
import { checkNetworkFile } from '../network/check/check-network-file.ts'
import { networkAsOf } from '../network/network.ts'
import { FORMAT, type NetworkLists, VERSION } from '../network/network-file.ts'
import { networkFileText } from '../network/network-file-text.ts'
import { indexRecord, type NetworkRecord } from '../network/record.ts'
import { type Change, changesSchema, firstDayOf } from './change.ts'
import { readChanges } from './read-changes.ts'
import { suppose } from './suppose.ts'

const TODAY = '2026-06-30'

/** A whole file, one of its children, and changes of that child's network. */
const drawn = busyNetwork(TODAY).chain((lists) => {
  const child = lists.children[0]?.id ?? ''
  return fc.record({
    whole: fc.constant<NetworkRecord>({ ...lists, child }),
    changes: arbitraryChanges(recordOf(lists, child), TODAY),
  })
})

function law(name: string, holds: (whole: NetworkRecord, changes: Change[]) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(drawn, ({ whole, changes }) => holds(whole, changes)),
      { numRuns: 150, endOnFailure: true },
    )
  })
}

function textOf({ child: _child, ...lists }: NetworkRecord): string {
  return networkFileText(lists)
}

function findingsOf(record: NetworkRecord) {
  return computeFindings(networkAsOf(indexRecord(record), TODAY), england)
}

function narrowed({ child, ...lists }: NetworkRecord): NetworkRecord {
  return recordOf(lists as NetworkLists, child)
}

law('no changes are the same record, and a record is never changed', (whole, changes) => {
  expect(suppose(whole, []).record).toBe(whole)
  const before = structuredClone(whole)
  suppose(whole, changes)
  expect(whole).toEqual(before)
})

law('what comes out keeps every rule of the network file', (whole, changes) => {
  const { child: _child, ...lists } = suppose(whole, changes).record
  const checked = checkNetworkFile({ format: FORMAT, version: VERSION, ...lists })
  expect(checked.ok || checked.problems).toBe(true)
})

law('supposing twice is supposing once', (whole, changes) => {
  const once = suppose(whole, changes).record
  expect(textOf(suppose(once, changes).record)).toBe(textOf(once))
})

law('changes that are taken one by one are taken together, in either order', (whole, changes) => {
  const targets = new Set<string>()
  const apart = changes.filter((change) => {
    const target = 'involvement' in change ? change.involvement : `${change.type} ${JSON.stringify(change)}`
    const touched = change.type === 'lead' ? [target, ...change.ends] : [target]
    if (change.type === 'invitation') touched.push(`${change.meeting} ${change.person}`)
    if (change.type === 'support') touched.push(`${change.familyMember} ${change.need}`)
    if (touched.some((one) => targets.has(one))) return false
    for (const one of touched) targets.add(one)
    return true
  })
  const forth = suppose(whole, apart)
  const back = suppose(whole, apart.toReversed())
  expect(textOf(back.record)).toBe(textOf(forth.record))
})

law('what is not taken is told, and leaves no trace', (whole, changes) => {
  const { record, problems } = suppose(whole, changes)
  const refused = new Set(problems.map(({ change }) => change))
  const taken = changes.filter((_, at) => !refused.has(at))
  expect(textOf(suppose(whole, taken).record)).toBe(textOf(record))
  for (const { message } of problems) expect(message).toMatch(/^.+[;,] .+$/)
})

law('the findings are those of the network with the changes on file', (whole, changes) => {
  const onFile = findingsOf(narrowed(suppose(whole, changes).record))
  expect(findingsOf(suppose(narrowed(whole), changes).record)).toEqual(onFile)
})

law(
  'a change that begins after a day changes nothing on that day but ends that are planned',
  (whole, changes) => {
    const later = changes.filter((change) => {
      const first = firstDayOf(change)
      return (
        first !== undefined &&
        first > TODAY &&
        change.type !== 'end-involvement' &&
        change.type !== 'add-involvement'
      )
    })
    const keys = (record: NetworkRecord) => findingsOf(record).map(({ key, severity }) => [key, severity])
    const leads = later.some((change) => change.type === 'lead' && change.ends.length > 0)
    if (!leads) expect(keys(suppose(whole, later).record)).toEqual(keys(whole))
  },
)

law('changes come back from JSON as they were', (_whole, changes) => {
  expect(readChanges(JSON.parse(JSON.stringify(changes)))).toEqual({ changes })
  expect(changesSchema.parse(changes)).toEqual(changes)
})
