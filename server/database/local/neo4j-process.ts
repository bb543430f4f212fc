import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { identify, isRunning, type ProcessIdentity } from '../../process/identity.ts'

/** Seconds that Neo4j has to close its databases before it is ended; what it acknowledged is safe either way. */
const patience = 90

/**
 * Starts Neo4j as a process of its own, in a group of its own, so that Ctrl-C reaches the product alone, which
 * then stops its database in order. What it prints goes to `logs/console.log` below `home`.
 */
export function launch(command: string, options: string[], home: string): ProcessIdentity | undefined {
  const console = openSync(join(home, 'logs', 'console.log'), 'w')
  try {
    const child = spawn(
      command,
      [
        ...options,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${home}`,
        `--config-dir=${join(home, 'conf')}`,
      ],
      { cwd: home, detached: true, stdio: ['ignore', console, console] },
    )
    child.on('error', () => {})
    child.unref()
    return child.pid === undefined ? undefined : identify(child.pid)
  } finally {
    closeSync(console)
  }
}

/** Ends this very process, never another one that got its id: asks, and after a minute and a half ends it by force. */
export async function end(neo4j: ProcessIdentity): Promise<void> {
  const deadline = performance.now() + patience * 1000
  if (isRunning(neo4j)) process.kill(neo4j.pid, 'SIGTERM')
  while (isRunning(neo4j)) {
    if (performance.now() > deadline) process.kill(neo4j.pid, 'SIGKILL')
    await pause(50)
  }
}

/** Where a Neo4j with this `home` writes the class archive while it stops: beside its name, which it gets when it is whole. */
export function archiveDraft(archive: string, home: string): string {
  return `${archive}.${createHash('sha256').update(home).digest('hex').slice(0, 8)}.part`
}

/** Gives the class archive that a stopped Neo4j has left its name; silent when there is none. */
export async function keepArchive(archive: string, home: string): Promise<void> {
  await rename(archiveDraft(archive, home), archive).catch(() => {})
}

/** Why Neo4j has not started, in its own words: the last errors that it wrote. */
export async function lastErrors(home: string): Promise<string> {
  const texts = await Promise.all(
    ['console.log', 'neo4j.log'].map((name) => readFile(join(home, 'logs', name), 'utf8').catch(() => '')),
  )
  const lines = texts
    .join('\n')
    .split('\n')
    .filter((line) => /error|exception|caused by/i.test(line))
  return lines
    .slice(-3)
    .map((line) => line.trim())
    .join(' / ')
}
