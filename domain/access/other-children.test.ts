import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryNetworkFile } from '../../tests/support/arbitrary-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { checkNetworkFile } from '../network/check/check-network-file.ts'
import { otherChildrenNamed } from './other-children.ts'
import { redact } from './redact.ts'

const files = arbitraryNetworkFile({
  around: '2026-03-15',
  span: 120,
  sizes: { children: [2, 4], familyMembers: [1, 5], meetings: [1, 4], plans: [1, 3], consents: [1, 3] },
})

test('without them a record names no other child of the file anywhere', () => {
  let named = 0
  fc.assert(
    fc.property(files, (raw) => {
      const read = checkNetworkFile(raw)
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      const [child, ...others] = read.file.children.map(({ id }) => id)
      const record = recordOf(read.file, child ?? '')
      const found = otherChildrenNamed(record)
      named += found.size
      const { record: alone } = redact(record, found)
      for (const id of others) expect(JSON.stringify(alone)).not.toContain(JSON.stringify(id))
    }),
    { numRuns: 150, endOnFailure: true },
  )
  expect(named).toBeGreaterThan(100)
})
