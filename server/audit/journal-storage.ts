import { constants } from 'node:fs'
import { mkdir, open, stat } from 'node:fs/promises'
import { CommandFailure } from '../process/failure.ts'

/** What the journal does with a file that it writes. */
export interface JournalFile {
  appendFile(bytes: Buffer): Promise<void>
  write(bytes: Buffer, from: number, length: number, position: number): Promise<unknown>
  datasync(): Promise<void>
  truncate(size: number): Promise<void>
  close(): Promise<void>
}

/** Opens a file for writing, readable by its owner alone. */
export type OpenFile = (path: string, flags: number) => Promise<JournalFile>

export const openFile: OpenFile = (path, flags) => open(path, flags, 0o600)

/** Appending alone, also by mistake: no line that is there can be written over. What a failed beginning left is emptied. */
export const TO_APPEND = constants.O_CREAT | constants.O_WRONLY | constants.O_APPEND | constants.O_TRUNC
/** A file that nobody may have made before. */
export const TO_CLAIM = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY

/**
 * Makes the folder, for its owner alone, or checks that a given one is so.
 * @throws CommandFailure when it cannot be made, or others may look into it
 */
export async function prepareJournalFolder(folder: string): Promise<void> {
  let mode: number
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    mode = (await stat(folder)).mode
  } catch (error) {
    throw new CommandFailure(
      `Ecomap keeps its audit journal in ${folder}, and cannot make that folder (${(error as NodeJS.ErrnoException).code}). Set ECOMAP_AUDIT to a folder that you may write to.`,
    )
  }
  // Not put right here: a folder given by mistake, such as one that programs share, must stay as it is.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new CommandFailure(
      `The folder of the audit journal, ${folder}, is open to others. Close it with: chmod 700 ${folder} (or set ECOMAP_AUDIT to another folder).`,
    )
}

/** Sees to it that files just made or removed stay so when the power fails. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
