import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryNetworkFile } from '../../tests/support/arbitrary-network.ts'
import { checkNetworkFile } from '../network/check/check-network-file.ts'
import { type Draft, eachLeaf } from '../network/leaves.ts'
import type { ListName, NetworkFile, RecordOf } from '../network/network-file.ts'
import { networkFileText } from '../network/network-file-text.ts'
import { LIST_NAMES } from '../network/shape.ts'
import { idsIn, recordId } from '../recording/record-ids.ts'
import type { Becoming } from './becoming.ts'
import { mergeEntries } from './merge.ts'
import { differingFields, MERGE_LISTS, type Merge } from './merged-entry.ts'

function checked(document: unknown): NetworkFile {
  const result = checkNetworkFile(document)
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5), undefined, 2))
  return result.file
}
const asDocument = (file: NetworkFile) => ({ format: 'ecomap-network', version: 1, ...file })

/** The file in which each of these records is what it becomes. */
function applied(file: NetworkFile, becoming: readonly Becoming[]): NetworkFile {
  const lists = LIST_NAMES.map((list) => {
    const own = becoming.filter((one) => one.list === list)
    const written = new Set(
      own.map(({ before, after }) => recordId(list, (before ?? after) as RecordOf<ListName>)),
    )
    const others = (file[list] as RecordOf<ListName>[]).filter((one) => !written.has(recordId(list, one)))
    return [list, [...others, ...own.flatMap(({ after }) => after ?? [])]]
  })
  return { ...file, ...Object.fromEntries(lists) }
}

/** What a record says in words, and whom and what it names. */
function said(list: ListName, record: RecordOf<ListName>, is: 'text' | 'reference'): string[] {
  const found: string[] = []
  eachLeaf(list, record as Draft, (leaf, value) => {
    if (leaf.is === is) found.push(value as string)
  })
  return found
}

/** A file in which there are two of everything that can be the same, and which two are. */
const merged = fc
  .tuple(
    arbitraryNetworkFile({
      sizes: { professionals: [2, 4], agencies: [2, 4], meetings: [1, 6], ties: [2, 6] },
    }),
    fc.constantFrom(...MERGE_LISTS),
    fc.nat(),
    fc.nat(),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([document, list, one, other, choices]) => {
    const file = checked(document)
    const entries = file[list] as RecordOf<typeof list>[]
    const keep = entries[one % entries.length] as RecordOf<typeof list>
    const rest = entries.filter((entry) => entry !== keep)
    const gone = rest[other % rest.length] as RecordOf<typeof list>
    const take = differingFields(list, keep, gone).filter(() => choices.next().value)
    const merge: Merge = { list, keep: keep.id, gone: gone.id, take }
    return { file, merge, becoming: mergeEntries(file, merge) }
  })

const LONG = { timeout: 60_000 }

describe('of any network, once two of its entries are one', LONG, () => {
  test('nothing names the one that is gone, and the file is as valid as before', () => {
    fc.assert(
      fc.property(merged, ({ file, merge, becoming }) => {
        const after = applied(file, becoming)
        const named = LIST_NAMES.flatMap((list) => after[list].flatMap((one) => idsIn(list, one)))
        expect(named).not.toContain(merge.gone)
        expect(checkNetworkFile(asDocument(after))).toMatchObject({ ok: true })
        for (const list of LIST_NAMES) {
          const gone = list === merge.list ? 1 : 0
          if (list !== 'ties') expect(after[list]).toHaveLength(file[list].length - gone)
        }
      }),
    )
  })

  test('every word of either is there that was not chosen against, and whoever was named', () => {
    fc.assert(
      fc.property(merged, ({ file, merge, becoming }) => {
        const after = applied(file, becoming)
        const entry = (list: readonly { id: string }[], id: string) => list.find((one) => one.id === id)
        const [keep, gone] = [merge.keep, merge.gone].map((id) => entry(file[merge.list], id))
        const differ = differingFields(merge.list, keep as never, gone as never)
        const stays = entry(after[merge.list], merge.keep) as Draft
        for (const name of differ)
          expect(stays[name]).toBe(((merge.take.includes(name) ? gone : keep) as Draft)[name])
        for (const { list, before, after } of becoming) {
          if (!before || !after || list === merge.list) continue
          expect(said(list, after, 'text')).toEqual(expect.arrayContaining(said(list, before, 'text')))
          const both = [merge.keep, merge.gone]
          const others = said(list, before, 'reference').filter((id) => !both.includes(id))
          // Of two colleagues through whom one person spoke one is left; what was joint with themselves is not.
          if (list !== 'involvements' && list !== 'meetings')
            expect(said(list, after, 'reference')).toEqual(expect.arrayContaining(others))
        }
      }),
    )
  })

  test('it can be taken back to the letter', () => {
    fc.assert(
      fc.property(merged, ({ file, becoming }) => {
        const back = becoming.map(({ list, before, after }) => ({ list, before: after, after: before }))
        expect(networkFileText(applied(applied(file, becoming), back))).toBe(networkFileText(file))
      }),
    )
  })
})
