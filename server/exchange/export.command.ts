import { parseArgs } from 'node:util'
import { product } from '../access/viewer.ts'
import { writeDown } from '../audit/write-down.ts'
import { clockFixedOn, systemClock } from '../clock.ts'
import { tellingFailures } from '../database/database-failure.ts'
import { openSiteDatabase } from '../database/open.ts'
import { readEnvironment } from '../environment.ts'
import { CommandFailure, reportFailure } from '../process/failure.ts'
import { showProgress } from '../process/progress.ts'
import { stopRequests } from '../process/stop-request.ts'
import { exportNetwork } from './export-network.ts'
import { summaryLine } from './summary.ts'
import { writeWhole } from './whole-file.ts'

const USAGE = 'npm run export -- FILE'

function readFileName(args: string[]): string {
  try {
    const [file, ...more] = parseArgs({ args, allowPositionals: true }).positionals
    if (file !== undefined && more.length === 0) return file
  } catch (error) {
    throw new CommandFailure(`${(error as Error).message}. The command is: ${USAGE}`)
  }
  throw new CommandFailure(`Name the one file to write: ${USAGE}`)
}

async function main(): Promise<void> {
  const path = readFileName(process.argv.slice(2))
  const signal = stopRequests()
  const progress = showProgress(process.stderr)
  const environment = readEnvironment(process.env)
  const clock = environment.today ? clockFixedOn(environment.today) : systemClock(environment.timeZone)
  await writeWhole(path, async (write) => {
    const site = await openSiteDatabase(environment, product, progress, signal)
    try {
      const summary = await exportNetwork(site.database, product, {
        asOf: clock.today(),
        announce: (count) =>
          writeDown(environment.auditFolder, {
            action: 'export',
            operation: 'export',
            children: [],
            details: { count },
          }),
        write,
        progress,
        signal,
      })
      process.stdout.write(`${summaryLine('Exported', summary)}\n`)
    } finally {
      await site.close()
    }
  })
}

await tellingFailures(main()).catch(reportFailure)
