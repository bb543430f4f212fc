import type { Held } from '../../domain/network/check/against.ts'
import type { FileCheck } from '../../domain/network/check/file-check.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { shiftDays } from '../../domain/network/network-file-shift.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { markAffected } from '../findings/pending.ts'
import { graphIsEmpty, readHeld } from './exchange.store.ts'
import { nodeWriter, type RecordWriter, relationshipWriter } from './graph-writer.ts'
import type { ImportOptions } from './import-options.ts'
import type { NetworkSource } from './network-source.ts'
import { eachPiece, type FirstReading, NetworkFileRefused } from './read-network.ts'

/** A file that was checked against the graph too, and found right. */
export type CheckedNetwork = FirstReading & {
  held: ReadonlyMap<string, Held>
  references: ReturnType<FileCheck['against']>
}

const IDS_A_LOOK_UP = 10_000

/** What the graph holds of the ids that a file defines or names. */
export async function lookUp(unit: UnitOfWork, first: FirstReading): Promise<CheckedNetwork> {
  const held = new Map<string, Held>()
  let ids: string[] = []
  const find = async () => {
    for (const [id, found] of await readHeld(unit, ids)) held.set(id, found)
    ids = []
  }
  if (!(await graphIsEmpty(unit))) {
    for (const id of first.check.idsToLookUp()) if (ids.push(id) === IDS_A_LOOK_UP) await find()
    await find()
  }
  return { ...first, held, references: first.check.against(held) }
}

/**
 * Reads a file for the second time, for what it refers to.
 *
 * @param source the file's bytes, or something that hands them on
 * @throws NetworkFileRefused with every problem of the file
 */
export async function checkReferences(
  { references, source: { name } }: CheckedNetwork,
  source: Pick<NetworkSource, 'size' | 'bytes'>,
  options: ImportOptions,
): Promise<void> {
  await eachPiece(source, 'Checking references', options, {
    record: (list, index, raw) => references.record(list, index, raw),
  })
  const problems = references.problems()
  if (problems.length > 0) throw new NetworkFileRefused(name, problems)
}

/**
 * Writes a checked file. A record that it names becomes exactly what it says of the record; the children whose findings
 * may be others by that are marked, unless they are to stay hidden: then whoever shows them marks them.
 *
 * @param hidden whether children stay out of sight for now, since not all is written in one transaction
 */
export async function writeNetwork(
  unit: UnitOfWork,
  network: CheckedNetwork,
  options: ImportOptions,
  hidden: boolean,
): Promise<void> {
  await markAffected(unit, network.held.keys(), hidden)
  await write(network, 'Writing records', nodeWriter(unit, network.held, hidden), options)
  await write(network, 'Writing relationships', relationshipWriter(unit, !hidden), options)
  if (!hidden) await markAffected(unit, network.held.keys())
}

async function write(
  { source, days, references }: CheckedNetwork,
  label: string,
  writer: RecordWriter,
  options: ImportOptions,
): Promise<void> {
  await eachPiece(source, label, options, {
    record: (list, _index, raw) => writer.add(list, moved(list, references.complete(list, raw), days)),
  })
  await writer.end()
}

function moved<List extends ListName>(list: List, record: RecordOf<List>, days: number): RecordOf<List> {
  return days === 0 ? record : shiftDays(list, record, days)
}
