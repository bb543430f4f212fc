import type { ListName, NetworkFile, RecordOf } from '../network-file.ts'
import { isListName, LIST_NAMES } from '../shape.ts'
import type { HeldInGraph } from './against.ts'
import { createFileCheck } from './file-check.ts'
import type { Problem } from './problem.ts'

export type CheckedFile = { ok: true; file: NetworkFile } | { ok: false; problems: Problem[] }

/** A network file that was read once, to be checked against the graph. */
export interface ReadFile {
  /** The ids whose records in the graph matter. */
  ids: readonly string[]
  /** Those of them that the file defines. */
  defined: readonly string[]
  /** @returns the file, or every problem in the order of the file */
  against(graph: HeldInGraph): CheckedFile
}

/**
 * Checks and normalises a network file that fits in memory.
 * @param document the parsed JSON
 * @param graph what the graph holds of the ids that the file defines or names
 * @returns the file, or every problem in the order of the file
 */
export function checkNetworkFile(document: unknown, graph: HeldInGraph = new Map()): CheckedFile {
  return readNetworkFile(document).against(graph)
}

/** Reads a network file that fits in memory, before it is known what the graph holds of what it names. */
export function readNetworkFile(document: unknown): ReadFile {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return {
      ids: [],
      defined: [],
      against: () => ({ ok: false, problems: [{ path: '$', message: 'the file is not one JSON object' }] }),
    }
  const first = createFileCheck()
  const lists: [ListName, unknown[]][] = []
  for (const [name, value] of Object.entries(document)) {
    if (isListName(name) && Array.isArray(value)) {
      lists.push([name, value])
      for (const [index, raw] of value.entries()) first.record(name, index, raw)
    } else first.field(name, value)
  }
  return {
    ids: [...first.idsToLookUp()],
    defined: first.definedIds(),
    against(graph) {
      const second = first.against(graph)
      for (const [name, records] of lists)
        for (const [index, raw] of records.entries()) second.record(name, index, raw)
      const problems = second.problems()
      if (problems.length > 0) return { ok: false, problems }
      const complete = lists.map(([name, records]) => [
        name,
        records.map((raw) => second.complete(name, raw)),
      ])
      const empty = LIST_NAMES.map((name): [ListName, RecordOf<ListName>[]] => [name, []])
      const file = Object.fromEntries([...empty, ...complete]) as unknown as NetworkFile
      const asOf = first.asOf()
      return { ok: true, file: asOf === undefined ? file : { ...file, asOf } }
    },
  }
}
