import { checkNetworkFile } from '../../domain/network/check/check-network-file.ts'
import type { ListName, RecordOf } from '../../domain/network/network-file.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { type GraphPart, toGraph } from '../../server/exchange/to-graph.ts'
import { type GeneratedNetwork, generateNetworkText } from './generate-network.ts'

/**
 * The nodes and relationships that a generated network becomes in the graph, record by record.
 * @throws when the generated file is one that an import would refuse
 */
export function* generatedParts(options: GeneratedNetwork): Generator<GraphPart> {
  const checked = checkNetworkFile(JSON.parse([...generateNetworkText(options)].join('')))
  if (!checked.ok) throw new Error(`a generated file is refused: ${checked.problems[0]?.message}`)
  for (const list of LIST_NAMES) {
    for (const record of checked.file[list] ?? []) yield toGraph(list, record as RecordOf<ListName>)
  }
}
