import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { look } from './sightings.ts'

/** Node 24, which runs TypeScript files: the Node that runs the tests may be older. */
const node = resolve(join('node_modules', 'node', 'bin', 'node'))

/** How a program ended: its exit code or the signal that ended it, and all that it printed. */
export type Ending = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }

/** A program of the product, started by a test. */
export type Program = {
  child: ChildProcess
  /** Settles with the match when its standard output matches; rejects, with what it printed, when it ends before. */
  prints(pattern: RegExp): Promise<RegExpExecArray>
  ending: Promise<Ending>
}

/**
 * Starts a TypeScript (or script) file of the repository as a process. `env` is all that it gets besides PATH and
 * HOME, so that nothing of the person's own set-up reaches it. The canary is looked for in all that it prints.
 */
export function startProgram(file: string, args: string[] = [], env: Record<string, string> = {}): Program {
  const { PATH = '', HOME = '', ECOMAP_CACHE = '', XDG_CACHE_HOME = '', JAVA_HOME = '' } = process.env
  const child = spawn(node, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, ECOMAP_CACHE, XDG_CACHE_HOME, JAVA_HOME, ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  const ending = new Promise<Ending>((settle, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      look(`what ${file} printed`, `${stdout}\n${stderr}`)
      settle({ code, signal, stdout, stderr })
    })
  })
  return {
    child,
    ending,
    prints: (pattern) =>
      new Promise((settle, reject) => {
        const look = () => {
          const match = pattern.exec(stdout)
          if (match) settle(match)
        }
        child.stdout?.on('data', look)
        look()
        ending.then(
          () => reject(new Error(`It ended before it printed ${pattern}:\n${stdout}\n${stderr}`)),
          reject,
        )
      }),
  }
}
