import type { Day } from '../../domain/network/day.ts'
import type { NetworkLists } from '../../domain/network/network-file.ts'
import { indexRecord, type RecordIndex } from '../../domain/network/record.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { generateChildNetwork } from './child-network.ts'
import { generateServices } from './services.ts'

/** The day for which a crowded child is generated. */
export const CROWDED_ON: Day = '2026-06-30'

const SEED = 7
/** For how many children there are services: enough of them for any crowd. */
const SERVED = 4000

/**
 * A generated child with exactly this many professionals around on {@link CROWDED_ON}, one involvement each.
 *
 * @param index which child: another number is another network
 */
export function crowdedChild(professionals: number, index: number): RecordIndex {
  const services = generateServices(SEED, SERVED)
  const first = (index * 31) % (services.professionals.length - professionals)
  const around = services.professionals.slice(first, first + professionals)
  const network = generateChildNetwork(
    SEED,
    index,
    professionals,
    { ...services, professionals: around },
    CROWDED_ON,
  )
  const involvements = network.involvements.map((involvement, at) => {
    const { id, agency, roles } = around[at] as (typeof around)[number]
    return { ...involvement, professional: id, agency, role: roles[0] as string, endedOn: undefined }
  })
  const lists: NetworkLists = { ...services, ...network, involvements, panels: [], sharingDecisions: [] }
  return indexRecord(recordOf(lists, network.children[0]?.id ?? ''))
}
