import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { StepFailure } from './step.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program in the foreground and passes on what asks this one to stop; settles with its exit code. The
 * channel between them closes even when this process is killed, which tells the program to stop.
 */
export function runToTheEnd(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env })
    const pass = (signal) => child.kill(signal)
    for (const signal of signals) process.on(signal, pass)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** Runs a script's steps; a `StepFailure` shows its sentence alone, and ends with exit code 1. */
export async function asCommand(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.stderr.write(`${error instanceof StepFailure ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}
