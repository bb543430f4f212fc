import { join } from 'node:path'
import { readHeadFile } from './head-file.ts'
import { headNameOf, type JournalFileName, listJournal } from './journal-files.ts'
import { type Head, markOf, sealOf } from './journal-line.ts'
import { linesForward } from './read-lines.ts'
import { type CheckedFile, type Fault, type ToldHead, verifyFile } from './verify-file.ts'

/** What the check of a journal found. */
export interface Verification {
  faults: Fault[]
  files: number
  entries: number
  /** Files that were moved out, and are in none of the folders that were looked at. */
  movedOut: number
  /** Files that end in a line that was never finished, and so never acknowledged: their process was killed, or writes now. */
  torn: string[]
  /** The ends that no other line tells of. Kept outside of the folder, they hold all that is before them. */
  heads: Head[]
}

/** A file in one of the folders. */
type PlacedFile = JournalFileName & { folder: string }
interface PlacedListing {
  files: PlacedFile[]
  chains: string[]
}

/**
 * Checks every line of the journal in this folder: its number, its hash, and what other chains, the heads beside the
 * files, and those that an operator has kept tell of it. May run while processes write.
 * @param kept heads from an earlier check
 * @param archives folders into which files were moved out; where any is given, all that were have to be there
 */
export async function verifyJournal(
  folder: string,
  kept: readonly Head[] = [],
  archives: readonly string[] = [],
): Promise<Verification> {
  const folders = [folder, ...archives]
  const told: ToldHead[] = kept.map((head) => ({ ...head, by: 'the head that was kept', byLine: false }))
  const before = await listAll(folders)
  const faults = await readHeadsBeside(folders, before, told)
  told.push(...(await headsToldIn(before)))
  // Listed and read anew: whatever was told of is there by now, also while processes write.
  const { files } = await listAll(folders)

  const byFile = Map.groupBy(told, ({ file }) => file)
  const names = new Set(files.map(({ name }) => name))
  const missing = new Set([...byFile.keys()].filter((name) => !names.has(name)))
  const verification: Verification = {
    ...{ faults: [], files: names.size, entries: 0, movedOut: 0 },
    ...{ torn: [], heads: [] },
  }
  const inside: Fault[] = []
  for (const file of files) {
    const isLastPart = !files.some(({ chain, part }) => chain === file.chain && part > file.part)
    const heads = byFile.get(file.name) ?? []
    const checked = await verifyFile(file.folder, file, heads, isLastPart).catch(goneIfAbsent)
    // A file whose first lines found no room on the disk is taken back by its process, before anything tells of it.
    if (checked === 'missing') missing.add(file.name)
    else {
      inside.push(...checked.faults)
      // A file that was to be moved out when the machine stopped is in two places.
      if (names.delete(file.name)) note(verification, file, checked, isLastPart ? heads : undefined)
    }
  }
  const gone = await faultsOfMissing(missing, byFile, folders)
  verification.faults.push(...faults, ...gone.faults, ...inside)
  verification.movedOut = gone.movedOut
  return verification
}

function note(
  verification: Verification,
  { name }: JournalFileName,
  { entries, isTorn, head }: CheckedFile,
  heads: readonly ToldHead[] | undefined,
): void {
  verification.entries += entries
  if (isTorn) verification.torn.push(name)
  const isTold = heads?.some(({ byLine, hash }) => byLine && hash === head?.hash)
  if (head && heads && !isTold) verification.heads.push(head)
}

async function listAll(folders: readonly string[]): Promise<PlacedListing> {
  const listing: PlacedListing = { files: [], chains: [] }
  for (const folder of folders) {
    const { files, chains } = await listJournal(folder)
    listing.files.push(...files.map((file) => ({ ...file, folder })))
    listing.chains.push(...chains)
  }
  return listing
}

/** What is wrong with files that are told of and not there; nothing where they were moved out as they are told of. */
async function faultsOfMissing(
  missing: ReadonlySet<string>,
  byFile: ReadonlyMap<string, ToldHead[]>,
  folders: readonly string[],
): Promise<{ faults: Fault[]; movedOut: number }> {
  const faults: Fault[] = []
  let movedOut = 0
  let movedNow: Map<string, ToldHead[]> | undefined
  for (const file of missing) {
    const told = byFile.get(file) ?? []
    let moved = told.find(({ isMoved }) => isMoved)
    if (!moved) {
      // It may have been moved out since the others were read.
      movedNow ??= Map.groupBy(await headsToldIn(await listAll(folders)), ({ file }) => file)
      moved = movedNow.get(file)?.find(({ isMoved }) => isMoved)
    }
    const fault = folders.length === 1 && moved ? faultOfMoved(moved, told) : faultOfGone(file, told)
    if (fault) faults.push(fault)
    else if (moved) movedOut += 1
  }
  return { faults, movedOut }
}

function faultOfGone(file: string, [first]: readonly ToldHead[]): Fault | undefined {
  if (!first) return undefined
  return { kind: 'file-missing', file, sentence: `${file} is missing: ${first.by} tells of it.` }
}

/** Others can have told only of what a file had when it was moved out. */
function faultOfMoved({ file, number, hash, by }: ToldHead, told: readonly ToldHead[]): Fault | undefined {
  const other = told.find(
    (one) =>
      one.number > number ||
      (one.number === number && one.hash !== hash) ||
      (one.number < number && one.isLast),
  )
  if (!other) return undefined
  const sentence = `${file} is not as it was moved out: ${by} tells of line ${number} as its last, and ${other.by} of another line ${other.number}.`
  return { kind: 'changed', file, sentence }
}

/** Adds to what is told; gives the heads that are gone or unreadable. */
async function readHeadsBeside(
  folders: readonly string[],
  { files, chains }: PlacedListing,
  told: ToldHead[],
): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const chain of new Set([...chains, ...files.map(({ chain }) => chain)])) {
    const file = headNameOf(chain)
    const read = await readHeadIn(folders, file)
    if (read === 'missing') {
      const sentence = `${file} is missing, beside the files whose end it tells.`
      faults.push({ kind: 'file-missing', file, sentence })
    } else if (read === 'damaged') {
      const sentence = `${file} was changed: it tells no head any more.`
      faults.push({ kind: 'changed', file, sentence })
    } else if (read !== 'none') told.push({ ...read.head, by: 'the head beside it', byLine: false })
  }
  return faults
}

async function readHeadIn(folders: readonly string[], file: string) {
  for (const folder of folders) {
    const read = await readHeadFile(join(folder, file)).catch(goneIfAbsent)
    if (read !== 'missing') return read
  }
  return 'missing'
}

function goneIfAbsent(error: NodeJS.ErrnoException): 'missing' {
  if (error.code === 'ENOENT') return 'missing'
  throw error
}

async function headsToldIn({ files }: PlacedListing): Promise<ToldHead[]> {
  const told: ToldHead[] = []
  for (const { folder, name } of files) {
    const here = await headsToldBy(folder, name).catch(goneIfAbsent)
    if (here !== 'missing') told.push(...here)
  }
  return told
}

/** The heads that a file tells of others, of those that were moved out, and of the one that it goes on from. */
async function headsToldBy(folder: string, name: string): Promise<ToldHead[]> {
  const told: ToldHead[] = []
  for await (const { lines } of linesForward(join(folder, name)))
    for (const line of lines) {
      const seal = sealOf(line)
      const mark = seal && seal.kind !== 'entry' ? markOf(line) : undefined
      if (!seal || !mark) continue
      const by = `${name}, line ${seal.number},`
      if ('keeps' in mark) {
        const moved = { by, byLine: true, isLast: true, isMoved: true }
        told.push(...mark.keeps.heads.map((head) => ({ ...head, ...moved })))
        continue
      }
      const heads = 'heads' in mark ? mark.heads : 'opens' in mark ? mark.opens.heads : mark.closes.heads
      told.push(...heads.map((head) => ({ ...head, by, byLine: true })))
      if ('opens' in mark && mark.opens.previous)
        told.push({ ...mark.opens.previous, by, byLine: true, isLast: true })
    }
  return told
}
