import type { Day } from '../../domain/network/day.ts'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { exportNetwork } from '../../server/exchange/export-network.ts'
import { noProgress } from '../../server/process/progress.ts'

/** The whole graph as a network file, as the command writes it. */
export async function exported(database: Database, asOf: Day): Promise<string> {
  let text = ''
  const write = async (piece: string) => {
    text += piece
  }
  await exportNetwork(database, product, { asOf, write, progress: noProgress })
  return text
}
