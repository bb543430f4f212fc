import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { isRunning, ownIdentity, type ProcessIdentity } from './identity.ts'

function holderOf(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity
  } catch {
    return undefined
  }
}

/** Takes the file when nobody living holds it. A link appears whole or not at all, so nobody reads half a holder. */
function take(file: string, own: ProcessIdentity): boolean {
  const draft = `${file}.${own.pid}`
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves a dead holder's file aside; puts it back when, in between, somebody living had taken it. */
function clearAfter(dead: ProcessIdentity, file: string): void {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
    const moved = holderOf(aside)
    if (moved && (moved.pid !== dead.pid || moved.startedAt !== dead.startedAt)) linkSync(aside, file)
  } catch {
    // Somebody else cleared it first.
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * Runs `work` while no other process does so for the same `file`; waits for its turn. What a killed process left
 * behind is cleared. `onWait` is called once when somebody else holds it.
 */
export async function exclusively<T>(
  file: string,
  work: () => Promise<T>,
  onWait: (holder: ProcessIdentity) => void = () => {},
): Promise<T> {
  const own = ownIdentity()
  let toldOfWait = false
  while (!take(file, own)) {
    const holder = holderOf(file)
    if (holder && !isRunning(holder)) {
      clearAfter(holder, file)
      continue
    }
    if (holder && !toldOfWait) {
      toldOfWait = true
      onWait(holder)
    }
    await pause(50)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
