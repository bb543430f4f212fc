import type { Held } from '../../domain/network/check/against.ts'
import { createFileCheck, type FileCheck } from '../../domain/network/check/file-check.ts'
import type { Problem } from '../../domain/network/check/problem.ts'
import { type Day, daysBetween } from '../../domain/network/day.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { shiftDays } from '../../domain/network/network-file-shift.ts'
import { isListName } from '../../domain/network/shape.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { CommandFailure } from '../process/failure.ts'
import type { Progress } from '../process/progress.ts'
import { graphIsEmpty, readHeld, stillEmpty, takeTurn } from './exchange.store.ts'
import { nodeWriter, type RecordWriter, relationshipWriter } from './graph-writer.ts'
import { type NetworkFileReader, openNetworkFile } from './network-file-reader.ts'

export type ImportOptions = {
  /** The day to which the file's own day, and with it every other, is moved. */
  today?: Day | undefined
  /** What each id of the file gets in front of it. */
  prefix?: string | undefined
  progress: Progress
  /** Aborted when the command is asked to stop. */
  signal?: AbortSignal | undefined
  /** Leaves a graph alone that holds records already. */
  onlyWhenEmpty?: boolean
}

/** How many records of each list were written. */
export type ImportSummary = Map<ListName, number>

/** A file is refused whole: nothing of it was written. Its message lists every problem, a line each. */
export class NetworkFileRefused extends CommandFailure {
  override name = 'NetworkFileRefused'
  /** In the order of the file. */
  readonly problems: readonly Problem[]

  constructor(path: string, problems: readonly Problem[]) {
    const lines = problems.map((problem) => `${problem.path}: ${problem.message}`)
    super(`${path} was refused, and nothing of it was written.\n${lines.join('\n')}`)
    this.problems = problems
  }
}

/** A file after its first reading, which found what there is to find without the graph. */
type ReadNetworkFile = {
  reader: NetworkFileReader
  check: FileCheck
  days: number
  counts: ImportSummary
}

type ReferenceCheck = ReturnType<FileCheck['against']>

const IDS_A_LOOK_UP = 10_000

/**
 * Imports files as one unit: all of them are written, or nothing is.
 *
 * @returns how many records of each list were written; undefined when the graph was left alone
 * @throws CommandFailure for what a person can put right, refused files with every problem by its path
 */
export async function importNetworkFiles(
  database: Database,
  viewer: Viewer,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportSummary | undefined> {
  if (options.onlyWhenEmpty && !(await graphIsEmpty(database, viewer))) return undefined
  const readers: NetworkFileReader[] = []
  try {
    const files: ReadNetworkFile[] = []
    for (const path of paths) {
      const reader = await openNetworkFile(path)
      readers.push(reader)
      files.push(await readNetworkFile(reader, options))
    }
    return await database.unit(viewer, 'exchange/import', async (unit) => {
      await takeTurn(unit)
      if (options.onlyWhenEmpty && !(await stillEmpty(unit))) return undefined
      for (const file of files) await writeNetworkFile(unit, file, options)
      return summed(files.map(({ counts }) => counts))
    })
  } finally {
    for (const reader of readers) await reader.close()
  }
}

function summed(summaries: readonly ImportSummary[]): ImportSummary {
  const sum: ImportSummary = new Map()
  for (const [list, count] of summaries.flatMap((counts) => [...counts]))
    sum.set(list, (sum.get(list) ?? 0) + count)
  return sum
}

/**
 * Reads a file through for the first time.
 *
 * @throws CommandFailure when it is not JSON, or when its days are to be moved and it doesn't say its own day
 */
async function readNetworkFile(reader: NetworkFileReader, options: ImportOptions): Promise<ReadNetworkFile> {
  const check = createFileCheck(options.prefix)
  const counts: ImportSummary = new Map()
  await eachPiece(reader, 'Checking the file', options, {
    field: (name, value) => check.field(name, value),
    record(list, index, raw) {
      counts.set(list, (counts.get(list) ?? 0) + 1)
      check.record(list, index, raw)
    },
  })
  const asOf = check.asOf()
  if (options.today !== undefined && asOf === undefined)
    throw new CommandFailure(
      'The file does not say which day it describes (asOf), so --today cannot move its days.',
    )
  const days = options.today !== undefined && asOf !== undefined ? daysBetween(asOf, options.today) : 0
  return { reader, check, days, counts }
}

/**
 * Writes a file into the graph as part of a unit, so that all of it is written or nothing. A record that the file names
 * becomes exactly what the file says of it.
 *
 * @throws NetworkFileRefused with every problem of the file; nothing is written then
 */
async function writeNetworkFile(unit: UnitOfWork, file: ReadNetworkFile, options: ImportOptions) {
  const held = await lookUp(unit, file.check)
  const references = file.check.against(held)
  await eachPiece(file.reader, 'Checking references', options, {
    record: (list, index, raw) => references.record(list, index, raw),
  })
  const problems = references.problems()
  if (problems.length > 0) throw new NetworkFileRefused(file.reader.path, problems)
  await write(file, 'Writing records', nodeWriter(unit, held), references, options)
  await write(file, 'Writing relationships', relationshipWriter(unit), references, options)
}

async function write(
  { reader, days }: ReadNetworkFile,
  label: string,
  writer: RecordWriter,
  references: ReferenceCheck,
  options: ImportOptions,
): Promise<void> {
  await eachPiece(reader, label, options, {
    record: (list, _index, raw) => writer.add(list, moved(list, references.complete(list, raw), days)),
  })
  await writer.end()
}

function moved<List extends ListName>(list: List, record: RecordOf<List>, days: number): RecordOf<List> {
  return days === 0 ? record : shiftDays(list, record, days)
}

async function lookUp(unit: UnitOfWork, check: FileCheck): Promise<Map<string, Held>> {
  const held = new Map<string, Held>()
  if (await stillEmpty(unit)) return held
  let ids: string[] = []
  const find = async () => {
    for (const [id, found] of await readHeld(unit, ids)) held.set(id, found)
    ids = []
  }
  for (const id of check.idsToLookUp()) if (ids.push(id) === IDS_A_LOOK_UP) await find()
  await find()
  return held
}

type Visitor = {
  field?(name: string, value: unknown): void
  record(list: ListName, index: number, raw: unknown): void | Promise<void>
}

async function eachPiece(
  reader: NetworkFileReader,
  label: string,
  { progress, signal }: ImportOptions,
  visitor: Visitor,
): Promise<void> {
  for await (const pieces of reader.pieces((read) => progress.advance(label, read, reader.size))) {
    signal?.throwIfAborted()
    for (const { name, index, value } of pieces) {
      if (index === undefined) visitor.field?.(name, value)
      else if (isListName(name)) await visitor.record(name, index, value)
    }
  }
}
