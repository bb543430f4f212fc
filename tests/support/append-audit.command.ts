// A program for tests: appends to the audit journal in the folder of its first argument, by as many writers as the third
// says, without end; says of each entry that it was acknowledged, by the id of its child, which begins with the second.
import { openJournal } from '../../server/audit/journal.ts'
import { reportFailure } from '../../server/process/failure.ts'
import { stopRequests } from '../../server/process/stop-request.ts'
import { readingOf } from './audit-journal.ts'

const [folder = '', name, writers] = process.argv.slice(2)
try {
  const signal = stopRequests()
  const journal = await openJournal(folder, {
    largestFile: 100_000,
    headsEvery: { entries: 50, milliseconds: 60_000 },
  })
  const write = async (writer: number) => {
    for (let at = 0; !signal.aborted; at++) {
      const child = `${name}-${writer}-${at}`
      await journal.append(readingOf(child))
      process.stdout.write(`${child}\n`)
    }
  }
  await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
  await journal.close()
} catch (error) {
  reportFailure(error)
}
