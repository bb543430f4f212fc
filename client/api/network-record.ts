import { z } from 'zod'
import { type NetworkLists, recordSchemas } from '../../domain/network/network-file.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'

/** Each list as the file has it; an absent one is empty. */
const lists: z.ZodType = z.object(
  Object.fromEntries(Object.entries(recordSchemas).map(([list, schema]) => [list, listOf(schema)])),
)

function listOf(schema: z.ZodType): z.ZodType {
  return z.array(schema).default([])
}

/**
 * Reads what the API gives as the record of a child: the lists of a network file.
 * @throws a ZodError when it is not of that form
 */
export function readNetworkRecord(child: string, file: unknown): NetworkRecord {
  return { child, ...(lists.parse(file) as NetworkLists) }
}
