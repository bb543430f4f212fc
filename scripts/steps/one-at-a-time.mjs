import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './folders.mjs'

function holder(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'))
  } catch {
    return undefined
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Runs `work` while no other command of this check-out installs or builds; waits for its turn. `npm start` and
 * `npm test` may be given side by side, and would otherwise take each other's packages away.
 */
export async function oneAtATime(work) {
  const folder = join(root, '.turn')
  for (let silent = 0; ; ) {
    try {
      mkdirSync(folder)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const pid = holder(folder)
    // A folder that stays without a process id was left by a command that was killed between the two.
    silent = pid === undefined ? silent + 1 : 0
    if (silent > 20 || (pid !== undefined && !isAlive(pid))) rmSync(folder, { recursive: true, force: true })
    else await pause(100)
  }
  try {
    writeFileSync(join(folder, 'pid'), String(process.pid))
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
