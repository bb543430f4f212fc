import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { AVERAGE_NETWORK, generateNetworkText } from './generated-network/generate-network.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { children: { type: 'string' }, involvements: { type: 'string' }, seed: { type: 'string' } },
})
const file = positionals[0]
if (!file)
  throw new Error('Say where to write: generate-network.ts FILE [--children N] [--involvements N] [--seed N]')

const options = {
  ...AVERAGE_NETWORK,
  children: Number(values.children ?? AVERAGE_NETWORK.children),
  involvements: Number(values.involvements ?? AVERAGE_NETWORK.involvements),
  seed: Number(values.seed ?? AVERAGE_NETWORK.seed),
}
await pipeline(Readable.from(generateNetworkText(options)), createWriteStream(file))
