import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exclusively } from './exclusive.ts'
import { ownIdentity } from './identity.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecomap-exclusive-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('lets one work at a time, and each of them in the end', async () => {
  const file = join(folder, 'many')
  let inside = 0
  let most = 0
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await new Promise(setImmediate)
    inside -= 1
    return 'done'
  }
  const results = await Promise.all(Array.from({ length: 10 }, () => exclusively(file, work)))
  expect(results).toEqual(Array(10).fill('done'))
  expect(most).toBe(1)
  expect(existsSync(file)).toBe(false)
})

it('gives way after a failure', async () => {
  const file = join(folder, 'failure')
  await expect(exclusively(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await exclusively(file, async () => 1)).toBe(1)
})

it('clears what a process left that has ended, also when its id was given out again', async () => {
  for (const dead of [
    { pid: 2 ** 30, startedAt: 'x' },
    { pid: process.pid, startedAt: 'an earlier boot' },
  ]) {
    const file = join(folder, 'stale')
    writeFileSync(file, JSON.stringify(dead))
    expect(await exclusively(file, async () => 2)).toBe(2)
  }
})

it('tells once that somebody living holds it', async () => {
  const file = join(folder, 'held')
  writeFileSync(file, JSON.stringify(ownIdentity()))
  const told: number[] = []
  const waiting = exclusively(
    file,
    async () => 3,
    (holder) => {
      told.push(holder.pid)
      rmSync(file)
    },
  )
  expect(await waiting).toBe(3)
  expect(told).toEqual([process.pid])
})
