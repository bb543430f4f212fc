import type { Day } from '../day.ts'
import type { ListName, RecordOf } from '../network-file.ts'
import { prefixing, renameIds } from '../network-file-prefix.ts'
import type { Against, HeldInGraph } from './against.ts'
import { checkHeader, checkHeaderField } from './check-header.ts'
import { checkReferences } from './check-references.ts'
import { defaultsOf } from './defaults.ts'
import { KnownIds } from './known-ids.ts'
import {
  inFileOrder,
  type LocatedProblem,
  type Problem,
  type Report,
  shortened,
  toProblem,
} from './problem.ts'
import { readRecord } from './read-record.ts'

/**
 * The check of a network file, fed piece by piece so that a file of any size can be read as a stream, twice. What it
 * keeps grows with the file's ids, not with its records.
 *
 * First reading: {@link FileCheck.field} and {@link FileCheck.record} for everything in the order of the file, then
 * {@link FileCheck.idsToLookUp} and {@link FileCheck.against} with what the graph holds of those. Second reading:
 * {@link ReferenceCheck.record}, then {@link ReferenceCheck.problems}. When there are none,
 * {@link ReferenceCheck.complete} makes each record as it is to be stored.
 */
export interface FileCheck {
  /** A field of the whole file that is no list: `format`, `version`, `asOf`, an unknown one, or a list's that is no list. */
  field(name: string, value: unknown): void
  /** One record of a list. */
  record(list: ListName, index: number, raw: unknown): void
  /** The day that the file describes, once its field was met and could be read. */
  asOf(): Day | undefined
  /** The ids whose records in the graph matter: those that the file defines, as they will be there, and those that it names. */
  idsToLookUp(): Iterable<string>
  /** The ids that the file defines, as they will be in the graph. */
  definedIds(): string[]
  /** The ids of the children whom the file defines, as they will be in the graph. */
  children(): string[]
  /** Ends the first reading. */
  against(graph: HeldInGraph): ReferenceCheck
}

interface ReferenceCheck {
  /** The same record again. */
  record(list: ListName, index: number, raw: unknown): void
  /** Every problem of the file in its order. */
  problems(): Problem[]
  /**
   * The record as it is to be stored: normalised, defaults filled in, ids prefixed.
   * @throws when the record is one that was refused
   */
  complete<List extends ListName>(list: List, raw: unknown): RecordOf<List>
}

/**
 * @param prefix what each id of the file gets in front of it on the way in; `idsToLookUp` tells the ids as they become
 * @throws RangeError when the prefix holds a character that no id may
 */
export function createFileCheck(prefix = ''): FileCheck {
  const known = new KnownIds()
  const rename = prefixing(prefix, (id) => known.defines(id))
  const problems: LocatedProblem[] = []
  const topLevel: string[] = []
  let asOf: Day | undefined

  return {
    field(name, value) {
      topLevel.push(name)
      const found = checkHeaderField(name, value)
      problems.push(...found)
      if (name === 'asOf' && found.length === 0) asOf = value as Day
    },
    record(list, index, raw) {
      if (topLevel.at(-1) !== list) topLevel.push(list)
      const { draft, problems: found } = readRecord(list, raw)
      for (const { at, message } of found) problems.push({ at: [list, index, ...at], message })
      for (const { at, id } of draft ? known.add(list, draft) : [])
        problems.push({ at: [list, index, ...at], message: repeated(id) })
    },
    asOf: () => asOf,
    *idsToLookUp() {
      for (const id of known.defined()) yield rename(id)
      yield* known.named()
    },
    definedIds: () => [...known.defined()].map(rename),
    children: () => [...known.defined()].filter((id) => known.kinds(id).includes('Child')).map(rename),
    against(graph) {
      problems.push(...checkHeader(topLevel))
      return referenceCheck({ known, graph, rename }, problems, topLevel)
    },
  }
}

function referenceCheck(
  against: Against,
  problems: LocatedProblem[],
  topLevel: readonly string[],
): ReferenceCheck {
  return {
    record(list, index, raw) {
      const { draft } = readRecord(list, raw)
      const report: Report = (at, message) => problems.push({ at: [list, index, ...at], message })
      if (draft) checkReferences(list, draft, against, report)
    },
    problems: () => inFileOrder(problems, topLevel).map(toProblem),
    complete<List extends ListName>(list: List, raw: unknown) {
      const { draft, problems: found } = readRecord(list, raw)
      if (!draft || found.length > 0) throw new Error('a refused record cannot be completed')
      return {
        ...renameIds(list, draft as RecordOf<List>, against.rename),
        ...defaultsOf(list, draft, against),
      }
    },
  }
}

function repeated(id: string): string {
  return `${shortened(id)} is the id of another record of the file already; give this one an id of its own`
}
