import { join } from 'node:path'
import { readHeadFile } from './head-file.ts'
import { headNameOf, type JournalListing, listJournal } from './journal-files.ts'
import { type Head, markOf, sealOf } from './journal-line.ts'
import { linesForward } from './read-lines.ts'
import { type Fault, type ToldHead, verifyFile } from './verify-file.ts'

/** What the check of a journal found. */
export interface Verification {
  faults: Fault[]
  files: number
  entries: number
  /** Files that end in a line that was never finished, and so never acknowledged: their process was killed, or writes now. */
  torn: string[]
  /** The ends that no other line tells of. Kept outside of the folder, they hold all that is before them. */
  heads: Head[]
}

/**
 * Checks every line of the journal in this folder: its number, its hash, and what other chains, the heads beside the
 * files, and those that an operator has kept tell of it. May run while processes write.
 * @param kept heads from an earlier check
 */
export async function verifyJournal(folder: string, kept: readonly Head[] = []): Promise<Verification> {
  const told: ToldHead[] = kept.map((head) => ({ ...head, by: 'the head that was kept', byLine: false }))
  const before = await listJournal(folder)
  const faults = await readHeadsBeside(folder, before, told)
  for (const { name } of before.files) {
    const toldHere = await headsToldBy(folder, name).catch(goneIfAbsent)
    if (toldHere !== 'missing') told.push(...toldHere)
  }
  // Listed and read anew: whatever was told of is there by now, also while processes write.
  const { files } = await listJournal(folder)

  const byFile = Map.groupBy(told, ({ file }) => file)
  const present = new Set(files.map(({ name }) => name))
  const isMissing = (file: string, told: ToldHead | undefined) => {
    if (told)
      faults.push({ kind: 'file-missing', file, sentence: `${file} is missing: ${told.by} tells of it.` })
  }
  for (const [file, [first]] of byFile) if (!present.has(file)) isMissing(file, first)

  const verification: Verification = { faults, files: files.length, entries: 0, torn: [], heads: [] }
  for (const file of files) {
    const heads = byFile.get(file.name) ?? []
    const isLastPart = !files.some(({ chain, part }) => chain === file.chain && part > file.part)
    const checked = await verifyFile(folder, file, heads, isLastPart).catch(goneIfAbsent)
    // A file whose first lines found no room on the disk is taken back by its process, before anything tells of it.
    if (checked === 'missing') {
      isMissing(file.name, heads[0])
      continue
    }
    const { head } = checked
    faults.push(...checked.faults)
    verification.entries += checked.entries
    if (checked.isTorn) verification.torn.push(file.name)
    const isTold = heads.some(({ byLine, hash }) => byLine && hash === head?.hash)
    if (head && isLastPart && !isTold) verification.heads.push(head)
  }
  return verification
}

/** Adds to what is told; gives the heads that are gone or unreadable. */
async function readHeadsBeside(
  folder: string,
  { files, chains }: JournalListing,
  told: ToldHead[],
): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const chain of new Set([...chains, ...files.map(({ chain }) => chain)])) {
    const file = headNameOf(chain)
    const read = await readHeadFile(join(folder, file)).catch(goneIfAbsent)
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

function goneIfAbsent(error: NodeJS.ErrnoException): 'missing' {
  if (error.code === 'ENOENT') return 'missing'
  throw error
}

/** The heads that a file tells of others, and of the one that it goes on from. */
async function headsToldBy(folder: string, name: string): Promise<ToldHead[]> {
  const told: ToldHead[] = []
  for await (const { lines } of linesForward(join(folder, name)))
    for (const line of lines) {
      const seal = sealOf(line)
      const mark = seal && seal.kind !== 'entry' ? markOf(line) : undefined
      if (!seal || !mark) continue
      const by = `${name}, line ${seal.number},`
      const heads = 'heads' in mark ? mark.heads : 'opens' in mark ? mark.opens.heads : mark.closes.heads
      told.push(...heads.map((head) => ({ ...head, by, byLine: true })))
      if ('opens' in mark && mark.opens.previous)
        told.push({ ...mark.opens.previous, by, byLine: true, isLast: true })
    }
  return told
}
