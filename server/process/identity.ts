import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process of this machine: its id, and when it started, since an id alone is given out again. */
export type ProcessIdentity = { pid: number; startedAt: string }

function linuxStart(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The second field, the program's name in brackets, may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, ticks] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X' || ticks === undefined) return undefined
  // Ticks count from boot, so two boots can give the same number.
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
}

function listedStart(pid: number): string | undefined {
  const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
  const [state, ...started] = line.split(/\s+/)
  return state?.startsWith('Z') || started.length === 0 ? undefined : started.join(' ')
}

/** Who runs under this process id now; undefined when nobody does (a process that has ended but is not yet reaped counts as nobody). */
export function identify(pid: number): ProcessIdentity | undefined {
  try {
    const startedAt = process.platform === 'linux' ? linuxStart(pid) : listedStart(pid)
    return startedAt === undefined ? undefined : { pid, startedAt }
  } catch {
    return undefined
  }
}

/** Whether that very process still runs: the same id and the same start. */
export function isRunning(process: ProcessIdentity): boolean {
  return identify(process.pid)?.startedAt === process.startedAt
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  const own = identify(process.pid)
  if (!own)
    throw new Error(
      'This process cannot tell when it was started: neither /proc nor the command `ps` is there.',
    )
  return own
}
