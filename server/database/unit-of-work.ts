import type { Session } from 'neo4j-driver'
import type { ZodType } from 'zod'
import { requireGuard } from '../access/guarded-queries.ts'
import { type Viewer, viewerParameter } from '../access/viewer.ts'
import type { Attributes, CallOptions, Parameters } from './call.ts'
import { toDatabaseError } from './database-error.ts'
import { within } from './deadline.ts'
import type { NamedQuery } from './named-query.ts'
import { parseRows } from './rows.ts'

/** Queries that are written all or not at all. */
export type UnitOfWork = {
  run<Row>(
    query: NamedQuery,
    parameters: Parameters,
    row: ZodType<Row>,
    options?: CallOptions,
  ): Promise<Row[]>
}

const QUERY_DEADLINE = 5 * 60_000
/** A commit writes everything that the unit held in memory until then. */
const COMMIT_DEADLINE = 30 * 60_000
const ROLLBACK_DEADLINE = 60_000

/**
 * Runs `work` in one transaction of its own: committed when it ends, rolled back when it throws. When this process
 * or the connection dies on the way, the database rolls back by itself.
 *
 * @param onSilence told when the database stops answering
 */
export async function runUnit<T>(
  session: Session,
  viewer: Viewer,
  attributes: Attributes,
  name: string,
  work: (unit: UnitOfWork) => Promise<T>,
  onSilence: () => void,
): Promise<T> {
  async function answered<Answer>(
    query: string,
    deadline: number,
    call: PromiseLike<Answer>,
  ): Promise<Answer> {
    try {
      return await within(deadline, query, Promise.resolve(call), onSilence)
    } catch (error) {
      throw toDatabaseError(error, query)
    }
  }

  try {
    const transaction = await answered(name, QUERY_DEADLINE, session.beginTransaction(attributes))
    try {
      const outcome = await work({
        async run(query, parameters, row, options) {
          requireGuard(viewer, query)
          const deadline = options?.deadline ?? QUERY_DEADLINE
          const result = await answered(
            query.name,
            deadline,
            transaction.run(query.text, { ...parameters, viewer: viewerParameter(viewer) }),
          )
          return parseRows(result.records, row, query.name)
        },
      })
      await answered(name, COMMIT_DEADLINE, transaction.commit())
      return outcome
    } catch (error) {
      if (transaction.isOpen())
        await answered(name, ROLLBACK_DEADLINE, transaction.rollback()).catch(() => {})
      throw error
    }
  } finally {
    void session.close().catch(() => {})
  }
}
