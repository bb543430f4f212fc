import type { Database } from './database.ts'

/** How long a first answer may take, in milliseconds: a cold database plans each query anew, on a busy machine for long. */
const PATIENCE = 180_000

/** The same door, for reads that wait until a cold database has planned them. */
export function patient(database: Database): Database {
  return {
    ...database,
    read: (viewer, query, parameters, row, options) =>
      database.read(viewer, query, parameters, row, { deadline: PATIENCE, ...options }),
  }
}
