import type { Day } from '../../domain/network/day.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { networkFileWriter } from '../../domain/network/network-file-text.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { type ChildNetwork, generateChildNetwork } from './child-network.ts'
import { generateServices, padded, type Services } from './services.ts'

/** What to generate; the same answers give the same bytes. */
export type GeneratedNetwork = {
  children: number
  /** Around an average child. */
  involvements: number
  /** Around every hundredth child, the first among them. */
  heavyInvolvements: number
  seed: number
  /** The day that the file describes. */
  asOf: Day
}

export const AVERAGE_NETWORK: GeneratedNetwork = {
  children: 5000,
  involvements: 9,
  heavyInvolvements: 40,
  seed: 1,
  asOf: '2026-06-30',
}

const HEAVY_EVERY = 100

/** The id of a generated child: those whose index is a multiple of 100 are heavy. */
export function generatedChildId(index: number): string {
  return `child-${padded(index)}`
}

/** Whether the generated child of this index has the heavy number of involvements. */
export function isHeavy(index: number): boolean {
  return index % HEAVY_EVERY === 0
}

/** The pieces of the file's text, in order. Each child is drawn anew for each list, so that memory stays flat. */
export function* generateNetworkText(options: GeneratedNetwork): Generator<string> {
  const writer = networkFileWriter(options.asOf)
  for (const list of LIST_NAMES) {
    for (const record of recordsOf(list, options)) yield writer.record(list, record)
  }
  yield writer.end()
}

function* recordsOf(list: ListName, options: GeneratedNetwork): Generator<RecordOf<ListName>> {
  const services = generateServices(options.seed, options.children)
  const isShared = (name: ListName): name is keyof Services => name in services
  if (isShared(list)) yield* services[list]
  else if (list === 'panels') yield { id: `panel-${padded(0)}`, name: 'District panel', members: [] }
  else if (list === 'ties') yield* tiesOf(options)
  else for (const child of childNetworks(options)) yield* child[list]
}

function* childNetworks({ seed, asOf, children, ...options }: GeneratedNetwork): Generator<ChildNetwork> {
  const services = generateServices(seed, children)
  for (let index = 0; index < children; index++) {
    const involvements = isHeavy(index) ? options.heavyInvolvements : options.involvements
    yield generateChildNetwork(seed, index, involvements, services, asOf)
  }
}

/** A tie is named by its two ends, and several children may name the same: each pair once, in order. */
function tiesOf(options: GeneratedNetwork): RecordOf<'ties'>[] {
  const ties = new Map<string, RecordOf<'ties'>>()
  for (const child of childNetworks(options))
    for (const tie of child.ties) ties.set(`${tie.from} ${tie.to}`, tie)
  return [...ties.keys()].sort().map((key) => ties.get(key) as RecordOf<'ties'>)
}
