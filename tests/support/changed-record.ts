import type { ListName } from '../../domain/network/network-file.ts'
import { LIST_NAMES, recordShape, type Shape } from '../../domain/network/shape.ts'
import { fitTogether, type RawNetworkFile, type RawRecord } from './valid-network.ts'

/**
 * One record of a network, changed, as a file that names nothing else: it keeps its id, and all that is said of it is
 * what another network says of one of its records, whose references become ones to this network.
 *
 * @param at which record of the list, counted round
 * @returns nothing where one of the two has no such record, or it refers to somebody whom this network lacks
 */
export function changedRecord(
  network: RawNetworkFile,
  other: RawNetworkFile,
  list: ListName,
  at: number,
): RawNetworkFile | undefined {
  const [kept, told] = [nth(network[list], at), nth(other[list], at)]
  if (!kept || !told) return undefined
  const ids = sameIds(network, other)
  const own = [...idsOf(recordShape(list), kept)]
  const parts = [...idsOf(recordShape(list), told)]
  for (const [place, id] of parts.entries()) ids.set(id, own[place] ?? `${own[0]} ${id}`)
  const changed = renamed(told, ids)
  if (!changed) return undefined
  const whole = structuredClone(network)
  whole[list][network[list].indexOf(kept)] = changed
  fitTogether(whole)
  const { format, version, asOf } = network
  return { format, version, asOf, [list]: [changed] } as RawNetworkFile
}

/** The network once the file was imported. */
export function withRecords(network: RawNetworkFile, file: RawNetworkFile): RawNetworkFile {
  const after = structuredClone(network)
  for (const list of LIST_NAMES)
    for (const record of file[list] ?? []) {
      const at = after[list].findIndex(({ id }) => id === record.id)
      if (list !== 'ties' && at >= 0) after[list][at] = record
    }
  return after
}

function nth(records: readonly RawRecord[], at: number): RawRecord | undefined {
  return records[at % records.length]
}

/** For each id of the other network, one of the same kind of this; null where it has none. */
function sameIds(network: RawNetworkFile, other: RawNetworkFile): Map<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const list of LIST_NAMES)
    for (const [at, { id }] of other[list].entries())
      if (id !== undefined) ids.set(id, nth(network[list], at)?.id ?? null)
  return ids
}

function* idsOf(shape: Shape, value: unknown): Generator<string> {
  if (shape.is === 'list') for (const entry of value as unknown[]) yield* idsOf(shape.of, entry)
  if (shape.is !== 'object') return
  for (const [name, { shape: of }] of shape.fields) {
    const found = (value as RawRecord)[name]
    if (found === undefined) continue
    if (of.is === 'id') yield found
    else yield* idsOf(of, found)
  }
}

/** Nothing for what refers to nobody; a list leaves that out. */
// biome-ignore lint/suspicious/noExplicitAny: raw JSON, before any check
function renamed(value: any, ids: ReadonlyMap<string, string | null>): any {
  if (typeof value === 'string') return ids.has(value) ? (ids.get(value) ?? undefined) : value
  if (Array.isArray(value)) return value.flatMap((entry) => renamed(entry, ids) ?? [])
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value).map(([name, of]) => [name, renamed(of, ids)])
  if (fields.some(([, of]) => of === undefined)) return undefined
  return Object.fromEntries(fields)
}
