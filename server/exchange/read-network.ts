import { createFileCheck, type FileCheck } from '../../domain/network/check/file-check.ts'
import type { Problem } from '../../domain/network/check/problem.ts'
import { daysBetween } from '../../domain/network/day.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import { isListName } from '../../domain/network/shape.ts'
import { CommandFailure } from '../process/failure.ts'
import type { ImportOptions, ImportSummary } from './import-options.ts'
import { NotJson } from './json-pieces.ts'
import { placeOf } from './network-file.ts'
import { type NetworkSource, piecesOf } from './network-source.ts'

/** A file after its first reading, which found what there is to find without the graph. */
export type FirstReading = {
  source: NetworkSource
  check: FileCheck
  /** How far every day of the file is moved. */
  days: number
  counts: ImportSummary
}

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

/** Bytes of UTF-8; Neo4j refuses to index a text of some 8,170. */
const LONGEST_ID = 8_000

/**
 * Reads a file through for the first time.
 *
 * @throws CommandFailure when it is not JSON, or when its days are to be moved and it doesn't say its own day
 */
export async function readFirst(source: NetworkSource, options: ImportOptions): Promise<FirstReading> {
  const check = checkWith(options.prefix)
  const counts = new Map<ListName, number>()
  try {
    await eachPiece(source, 'Checking the file', options, {
      field: (name, value) => check.field(name, value),
      record(list, index, raw) {
        counts.set(list, (counts.get(list) ?? 0) + 1)
        check.record(list, index, raw)
      },
    })
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    throw new CommandFailure(
      `${source.name} is not JSON: ${error.message}, ${await placeOf(source.name, error.offset)}.`,
    )
  }
  for (const id of check.idsToLookUp())
    if (Buffer.byteLength(id) > LONGEST_ID)
      throw new CommandFailure(
        `The id ${id.slice(0, 40)}… is too long to be found again: give it at most 8,000 bytes.`,
      )
  return { source, check, days: daysToMove(check, options), counts }
}

function checkWith(prefix: string | undefined): FileCheck {
  try {
    return createFileCheck(prefix)
  } catch (error) {
    throw error instanceof RangeError
      ? new CommandFailure(`--prefix cannot be used: ${error.message}.`)
      : error
  }
}

function daysToMove(check: FileCheck, { today }: ImportOptions): number {
  if (today === undefined) return 0
  const asOf = check.asOf()
  if (asOf !== undefined) return daysBetween(asOf, today)
  throw new CommandFailure(
    'The file does not say which day it describes (asOf), so --today cannot move its days.',
  )
}

type Visitor = {
  field?(name: string, value: unknown): void
  record(list: ListName, index: number, raw: unknown): void | Promise<void>
}

/** Shows a visitor everything in a file, in its order; waits for each record that the visitor wants to be waited for. */
export async function eachPiece(
  source: Pick<NetworkSource, 'size' | 'bytes'>,
  label: string,
  { progress, signal }: ImportOptions,
  visitor: Visitor,
): Promise<void> {
  const onRead = (read: number) => progress.advance(label, read, source.size)
  for await (const pieces of piecesOf(source.bytes(), onRead)) {
    signal?.throwIfAborted()
    for (const { name, index, value } of pieces) {
      if (index === undefined) visitor.field?.(name, value)
      else if (isListName(name)) await visitor.record(name, index, value)
    }
  }
}
