import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { ROOT } from './folders.ts'

/** A program of its own process, which prints a line when it is ready and ends when it is asked to. */
export interface Program {
  /** What the first group of the awaited line caught. */
  ready: string
  /** Asks it to stop and waits until it has ended. */
  stop(): Promise<void>
}

type Variables = Record<string, string>

/** Nothing of the person's own database or Redis reaches what the bench starts: an empty variable is an absent one. */
const NOTHING_GIVEN = {
  NEO4J_URI: '',
  NEO4J_USERNAME: '',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: '',
  REDIS_URL: '',
}

/**
 * Starts a TypeScript file on the Node that runs the bench.
 *
 * @param ready the line to wait for, with one group
 * @throws when it ends before that line, with what it said
 */
export async function startProgram(file: string, ready: RegExp, variables: Variables): Promise<Program> {
  const child = launch([file], variables)
  const ended = once(child, 'close')
  const caught = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk
      const found = ready.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    })
    void ended.then(() => reject(new Error(`${file} ended before it was ready:\n${output}`)))
  })
  return {
    ready: caught,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}

/**
 * Runs a TypeScript file to its end, and shows what it says.
 * @throws when it ends with a failure
 */
export async function runProgram(file: string, args: string[], variables: Variables): Promise<void> {
  const child = launch([file, ...args], variables)
  child.stderr?.pipe(process.stderr, { end: false })
  child.stdout?.pipe(process.stderr, { end: false })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${file} ended with exit code ${code}`)
}

function launch(args: string[], variables: Variables): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: ROOT,
    // The channel closes when the bench is killed, which tells the program to stop.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...NOTHING_GIVEN, ...variables },
  })
}
