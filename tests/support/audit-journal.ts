import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditEvent } from '../../server/audit/audit-entry.ts'
import type { JournalFile, OpenFile } from '../../server/audit/journal-storage.ts'
import { openFile } from '../../server/audit/journal-storage.ts'

/** Somebody reading of children under grants of their own. */
export function readingOf(...children: string[]): AuditEvent {
  return {
    action: 'read',
    user: 'user-1',
    session: 'session-1',
    operation: 'EcoMap',
    address: '127.0.0.1',
    children: children.map((id) => ({ id, grants: [{ id: `grant-${id}`, basis: 'own-case' }] })),
  }
}

/** The files of the journal in the folder, by name, without the heads beside them. */
export function journalFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
}

/** The ids of the children of all entries in the folder, in the order of the files and their lines. */
export function childrenOnDisk(folder: string): string[] {
  return journalFiles(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => JSON.parse(line).entry?.children.map(({ id }: { id: string }) => id) ?? []),
  )
}

/** A real disk that counts what it is asked to do, and fills up or fails when a test wants it to. */
export interface TestDisk {
  open: OpenFile
  /** Bytes that may still be appended to. */
  room: number
  /** Whether it refuses to bring anything to the disk, or to cut a file. */
  failsToSync: boolean
  failsToCut: boolean
  syncs: number
  /** Lets go of all files as the end of the process would, with nothing more written. */
  kill(): Promise<void>
}

export function testDisk(): TestDisk {
  const handles: JournalFile[] = []
  let isKilled = false
  const disk: TestDisk = {
    room: Number.POSITIVE_INFINITY,
    failsToSync: false,
    failsToCut: false,
    syncs: 0,
    open: async (path, flags) => {
      if (isKilled) return failWith('EBADF')
      const handle = await openFile(path, flags)
      if (isKilled) await handle.close()
      else handles.push(handle)
      return {
        write: handle.write.bind(handle),
        close: handle.close.bind(handle),
        truncate: (size) => (disk.failsToCut ? failWith('EIO') : handle.truncate(size)),
        appendFile: async (bytes) => {
          const taken = Math.min(bytes.length, disk.room)
          disk.room -= taken
          await handle.appendFile(bytes.subarray(0, taken))
          if (taken < bytes.length) await failWith('ENOSPC')
        },
        datasync: async () => {
          if (disk.failsToSync) await failWith('EIO')
          disk.syncs += 1
          await handle.datasync()
        },
      }
    },
    kill: async () => {
      isKilled = true
      for (const handle of handles) await handle.close().catch(() => {})
    },
  }
  return disk
}

function failWith(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`${code}: told by a test`), { code }))
}
