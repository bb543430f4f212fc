import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryNetworkFile } from '../../tests/support/arbitrary-network.ts'
import { singleFaults } from '../../tests/support/single-faults.ts'
import type { RawNetworkFile } from '../../tests/support/valid-network.ts'
import { checkNetworkFile } from './check/check-network-file.ts'
import type { ListName, NetworkFile, RecordOf } from './network-file.ts'
import { prefixing, renameIds } from './network-file-prefix.ts'
import { shiftDays } from './network-file-shift.ts'
import { networkFileText } from './network-file-text.ts'
import { LIST_NAMES } from './shape.ts'

/** The file, of which the check is to find nothing to say. */
function checked(document: unknown): NetworkFile {
  const result = checkNetworkFile(document)
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5), undefined, 2))
  return result.file
}

/** The file with every record put through a change. */
function mapRecords(
  file: NetworkFile,
  change: <L extends ListName>(list: L, record: RecordOf<L>) => RecordOf<L>,
) {
  const lists = LIST_NAMES.map((list) => [
    list,
    (file[list] as RecordOf<typeof list>[]).map((record) => change(list, record)),
  ])
  return { ...file, ...Object.fromEntries(lists) } as NetworkFile
}

function asDocument(file: NetworkFile): unknown {
  return { format: 'ecomap-network', version: 1, ...file }
}

/** Laws are tried on a hundred files or so, which takes a busy machine longer than a case does. */
const LONG = { timeout: 60_000 }

describe('every valid network file', LONG, () => {
  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(arbitraryNetworkFile(), (file) => {
        const once = checked(file)
        expect(checked(asDocument(once))).toEqual(once)
      }),
    )
  })

  it('has one text, whatever the order in which it says things', () => {
    fc.assert(
      fc.property(arbitraryNetworkFile(), fc.infiniteStream(fc.nat()), (file, draws) => {
        const text = networkFileText(checked(file))
        expect(networkFileText(checked(JSON.parse(text)))).toBe(text)
        expect(networkFileText(checked(shuffled(file, draws)))).toBe(text)
      }),
    )
  })

  it('moves by days and back', () => {
    fc.assert(
      fc.property(arbitraryNetworkFile(), fc.integer({ min: -40_000, max: 40_000 }), (file, days) => {
        const before = checked(file)
        const moved = mapRecords(before, (list, record) => shiftDays(list, record, days))
        expect(checked(asDocument(moved))).toEqual(moved)
        expect(mapRecords(moved, (list, record) => shiftDays(list, record, -days))).toEqual(before)
      }),
    )
  })

  it('stays valid under a prefix, which every id gets', () => {
    const prefix = fc.constantFrom('x-', 'e', 'ن', '\u0301')
    fc.assert(
      fc.property(arbitraryNetworkFile(), prefix, (file, prefix) => {
        const before = checked(file)
        const renamed = mapRecords(before, (list, record) =>
          renameIds(
            list,
            record,
            prefixing(prefix, () => true),
          ),
        )
        expect(checked(asDocument(renamed))).toEqual(renamed)
        expect(renamed.children.map(({ id }) => id)).toEqual(
          before.children.map(({ id }) => (prefix + id).normalize('NFC')),
        )
      }),
    )
  })

  it('is refused at exactly the path of whatever is made wrong', () => {
    const draws = fc.array(fc.nat(), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(arbitraryNetworkFile(), draws, (file, draws) => {
        for (const draw of draws) {
          const wrong = structuredClone(file)
          const faults = singleFaults(wrong)
          const fault = faults[draw % faults.length]
          fault?.apply()
          const result = checkNetworkFile(wrong)
          const paths = result.ok ? [] : result.problems.map(({ path }) => path)
          expect(paths, fault?.what).toEqual([fault?.path])
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** The same file with its lists, and the entries of those lists that have no order, in another order. */
function shuffled(file: RawNetworkFile, draws: Iterator<number>): unknown {
  const copy = structuredClone(file)
  for (const list of LIST_NAMES) copy[list] = shuffle(copy[list], draws)
  for (const one of copy.professionals) one.roles = shuffle(one.roles, draws)
  for (const one of copy.needs) one.evidencedBy &&= shuffle(one.evidencedBy, draws)
  for (const one of copy.meetings) one.invitations &&= shuffle(one.invitations, draws)
  for (const one of copy.plans) one.goals &&= shuffle(one.goals, draws)
  return copy
}

function shuffle<Item>(items: Item[], draws: Iterator<number>): Item[] {
  const keyed = items.map((item) => ({ item, key: draws.next().value as number }))
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item)
}
