import type { Record as DriverRecord } from 'neo4j-driver'
import type { ZodType } from 'zod'
import { DatabaseError } from './database-error.ts'

/** The rows of an answer in the shape that was asked for, or a `DatabaseError` that says where one is not, never with what. */
export function parseRows<Row>(records: readonly DriverRecord[], row: ZodType<Row>, query: string): Row[] {
  return records.map((record) => {
    const parsed = row.safeParse(record.toObject())
    if (parsed.success) return parsed.data
    const places = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')} (${issue.code})`)
    throw new DatabaseError('rows', query, places.join(', '))
  })
}
