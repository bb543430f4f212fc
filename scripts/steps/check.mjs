import { spawn } from 'node:child_process'
import { root } from './folders.mjs'

/** How many tests of a kind passed and failed, and a text of each failure; one that was skipped counts as failed. */
const none = { passed: 0, failed: 0, failures: [] }

/** The counts of one check that passed. */
export const passedOnce = { passed: 1, failed: 0, failures: [] }

/** The counts of one check that failed, by its name. */
export function failedOnce(name) {
  return { passed: 0, failed: 1, failures: [name] }
}

/** Adds up counts. */
export function sum(counts) {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      failures: [...all.failures, ...one.failures],
    }),
    none,
  )
}

/** Runs a program and shows its output; settles with its exit code (1 when it was ended or could not start). */
export function run(command, args, env = process.env) {
  return ended(spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }))
}

/** As `run`, but for a program that runs beside another: its output is kept until `show` is called. */
export function runAside(command, args, env = process.env) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
  return { code: ended(child), show: () => process.stdout.write(Buffer.concat(output)) }
}

function ended(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Runs one static check, which counts as one test. */
export async function check(label, command, args) {
  process.stdout.write(`\n# ${label}\n`)
  const passed = (await run(command, args)) === 0
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}: ${label}\n`)
  return passed ? passedOnce : failedOnce(label)
}
