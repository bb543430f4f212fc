import { z } from 'zod'
import { type ListName, type NetworkLists, recordSchemas } from '../../domain/network/network-file.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { recordsFromGraph } from './file-form.ts'

/**
 * The row of `cypher/eco-map/record.cypher`: a child's record, a column a list of the network file. Properties of
 * nodes that are no field of the file, such as folded names, are left out.
 */
export const recordRow = z.object({
  child: z.string(),
  ...Object.fromEntries(LIST_NAMES.map((list) => [list, column(list)])),
}) as unknown as z.ZodType<NetworkRecord>

function column<List extends ListName>(list: List): z.ZodType<NetworkLists[List]> {
  const record = z.object(recordSchemas[list].shape)
  return z.preprocess(recordsFromGraph, z.array(record)) as unknown as z.ZodType<NetworkLists[List]>
}
