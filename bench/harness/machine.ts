import { availableParallelism, cpus, totalmem } from 'node:os'

/** What the numbers were measured on and when, in one line, without any name of the machine. */
export function describeMachine(now: Date = new Date()): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  const model = cpus()[0]?.model ?? 'unknown processor'
  return `${now.toISOString().slice(0, 10)}, ${availableParallelism()} cores (${model}), ${memory} GB, Node ${process.versions.node}`
}
