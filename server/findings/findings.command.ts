import { parseArgs } from 'node:util'
import { product } from '../access/viewer.ts'
import { writeDown } from '../audit/write-down.ts'
import { tellingFailures } from '../database/database-failure.ts'
import { openSiteDatabase } from '../database/open.ts'
import { readEnvironment } from '../environment.ts'
import { CommandFailure, reportFailure } from '../process/failure.ts'
import { showProgress } from '../process/progress.ts'
import { stopRequests } from '../process/stop-request.ts'
import { refreshPartsOf } from './site-parts.ts'
import { DAYS_AHEAD, type SweepOutcome, sweep } from './sweep.ts'

const USAGE = 'npm run findings [-- --all]'

function readArguments(args: string[]): { all: boolean } {
  try {
    const { values } = parseArgs({ args, options: { all: { type: 'boolean', default: false } } })
    return values
  } catch (error) {
    throw new CommandFailure(`${(error as Error).message}. The command is: ${USAGE}`)
  }
}

async function main(): Promise<void> {
  const { all } = readArguments(process.argv.slice(2))
  const environment = readEnvironment(process.env)
  const progress = showProgress(process.stderr)
  const signal = stopRequests()
  const site = await openSiteDatabase(environment, product, progress, signal)
  try {
    await writeDown(environment.auditFolder, {
      action: 'write',
      operation: 'findings',
      children: [],
      details: { code: all ? 'all' : 'pending' },
    })
    const parts = refreshPartsOf(environment, site.database)
    const outcome = await sweep(parts, { all, ahead: all ? 0 : DAYS_AHEAD, progress, signal })
    process.stdout.write(`${told(outcome)}\n`)
    if (outcome.failed.length > 0) process.exitCode = 1
  } finally {
    await site.close()
  }
}

function told({ children, left, failed }: SweepOutcome): string {
  const done = `The findings of ${children} ${children === 1 ? 'child' : 'children'} were computed.`
  if (failed.length > 0)
    return `${done} Those of ${failed.join(', ')} cannot be: report this to whoever looks after Ecomap.`
  return left === 0 ? done : `${done} ${left} are still pending: something is being written around them.`
}

await tellingFailures(main()).catch(reportFailure)
