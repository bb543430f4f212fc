import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makeWritable } from './data-folder.ts'
import { exclusively } from './exclusive.ts'
import { CommandFailure } from './failure.ts'
import { isRunning, ownIdentity } from './identity.ts'

const claim = z.object({ pid: z.int(), startedAt: z.string(), address: z.string().optional() })

/** The data folder, held by this process as the one that serves it. */
export type Claim = {
  /** Says where it serves, for a second start to tell. */
  announce(address: string): void
  release(): void
}

function readClaim(file: string): z.infer<typeof claim> | undefined {
  try {
    return claim.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

function writeClaim(file: string, content: z.infer<typeof claim>): void {
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/**
 * Takes the data folder (absolute path) for the one server that may run on it; what a killed one left is cleared.
 * @throws CommandFailure when a server runs on it, with its address, or the folder cannot be written to
 */
export async function claimDataFolder(dataFolder: string): Promise<Claim> {
  makeWritable(dataFolder)
  const file = join(dataFolder, 'ecomap.lock')
  const own = ownIdentity()
  await exclusively(`${file}.turn`, async () => {
    const other = readClaim(file)
    if (other && isRunning(other)) {
      throw new CommandFailure(
        other.address
          ? `Ecomap is already running on this data folder, at ${other.address}. Open that, or set ECOMAP_DATA to another folder.`
          : `Ecomap is just being started on this data folder, ${dataFolder}, by process ${other.pid}.`,
      )
    }
    writeClaim(file, own)
  })
  return {
    announce: (address) => writeClaim(file, { ...own, address }),
    release: () => rmSync(file, { force: true }),
  }
}
