import { parseArgs } from 'node:util'
import { isDay } from '../../domain/network/day.ts'
import { admitExamplePeople } from '../access/example-people.ts'
import { product } from '../access/viewer.ts'
import { writeDown } from '../audit/write-down.ts'
import { tellingFailures } from '../database/database-failure.ts'
import { openSiteDatabase } from '../database/open.ts'
import { readEnvironment } from '../environment.ts'
import { refreshPartsOf } from '../findings/site-parts.ts'
import { refreshFew } from '../findings/sweep.ts'
import { CommandFailure, reportFailure } from '../process/failure.ts'
import { showProgress } from '../process/progress.ts'
import { stopRequests } from '../process/stop-request.ts'
import { importNetworkFile } from './import-network.ts'
import { summaryLine } from './summary.ts'

const USAGE = 'npm run import -- FILE [--today YYYY-MM-DD] [--prefix TEXT] [--for USER]'

function readArguments(args: string[]) {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new CommandFailure(`Name one network file: ${USAGE}`)
  if (values.today !== undefined && !isDay(values.today))
    throw new CommandFailure(`--today is "${values.today}": give a day of the calendar as YYYY-MM-DD.`)
  return { file, ...values }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { today: { type: 'string' }, prefix: { type: 'string' }, for: { type: 'string' } },
    })
  } catch (error) {
    throw new CommandFailure(`${(error as Error).message}. The command is: ${USAGE}`)
  }
}

async function main(): Promise<void> {
  const { file, today, prefix, for: forUser } = readArguments(process.argv.slice(2))
  const progress = showProgress(process.stderr)
  const signal = stopRequests()
  const environment = readEnvironment(process.env)
  const site = await openSiteDatabase(environment, product, progress, signal)
  try {
    if (forUser !== undefined) await admitExamplePeople(site.database)
    const summary = await importNetworkFile(site.database, product, file, {
      today,
      prefix,
      forUser,
      announce: (count) =>
        writeDown(environment.auditFolder, {
          action: 'import',
          operation: 'import',
          children: [],
          details: { count, subject: forUser },
        }),
      progress,
      signal,
    })
    process.stdout.write(`${summaryLine('Imported', summary)}\n`)
    if (forUser === undefined && summary.has('children'))
      progress.say('Nobody sees more children than before: name who may with --for USER.')
    // The file is imported, whatever comes of its findings: they stay pending.
    const isDone = await refreshFew(refreshPartsOf(environment, site.database)).catch(() => false)
    if (!isDone) progress.say('Findings follow: a running Ecomap computes them, or npm run findings.')
  } finally {
    await site.close()
  }
}

await tellingFailures(main()).catch(reportFailure)
