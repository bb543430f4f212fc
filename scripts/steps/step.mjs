import { spawn } from 'node:child_process'
import { root } from './folders.mjs'

/** A command of the product that cannot go on: its message is one sentence for the person at the machine. */
export class StepFailure extends Error {}

/**
 * Runs one program to its end, in the product's folder, and says how long it has been at it while it is silent.
 * When it fails, throws `StepFailure`: with the sentence that `explain` makes of its output, or else with `advice`
 * below the whole of that output.
 */
export function step(label, command, args, advice, explain = () => undefined) {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${label} …\n`)
    const began = performance.now()
    const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`
    const live = process.stdout.isTTY
    const ticking = setInterval(
      () => process.stdout.write(live ? `\r${label} … ${seconds()}` : `${label} … ${seconds()}\n`),
      live ? 1000 : 10_000,
    )
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const finish = (failure) => {
      clearInterval(ticking)
      if (live && performance.now() - began > 1000) process.stdout.write(`\r${label}: ${seconds()}\n`)
      if (!failure) return resolve()
      const explained = explain(output)
      if (explained) return reject(new StepFailure(explained))
      process.stderr.write(`${output.trim()}\n`)
      reject(new StepFailure(`${label} did not succeed (${failure}). ${advice}`))
    }
    child.on('error', (error) => finish(error.message))
    child.on('close', (code, signal) => finish(code === 0 ? undefined : (signal ?? `exit code ${code}`)))
  })
}
