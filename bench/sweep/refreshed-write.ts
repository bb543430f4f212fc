import { z } from 'zod'
import type { UnitOfWork } from '../../server/database/unit-of-work.ts'
import { markAffected } from '../../server/findings/pending.ts'
import { type RefreshParts, refreshChildren } from '../../server/findings/refresh.ts'
import { generatedChildId } from '../generated-network/generate-network.ts'
import { interleave, ROUNDS } from '../harness/interleave.ts'
import type { BenchSetting } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'

const BARE = 'bare write'
const MARKED = 'write that marks'
const REFRESHED = 'write with its findings kept'

/** One fact of one child is written; which contact it is comes back, as a change of it would know. */
const WRITE = {
  name: 'bench/write',
  text: `MATCH (contact:Contact)-[:ABOUT]->(:Child {id: $child})
    WITH contact ORDER BY contact.id LIMIT 1
    SET contact.summary = $summary
    RETURN contact.id AS id`,
}
const row = z.object({ id: z.string() })

/** What it adds to a write transaction that it marks the children affected, and that its child's findings are kept before the reply. */
export async function* measureWrites(
  parts: RefreshParts,
  children: number,
  { rounds, signal }: BenchSetting,
): AsyncGenerator<Comparison> {
  const { database, viewer } = parts
  let writes = 0
  const write = async (unit: UnitOfWork, child: string) => {
    writes += 1
    return (await unit.run(WRITE, { child, summary: `Told ${writes}` }, row)).map(({ id }) => id)
  }
  const inUnit = <T>(work: (unit: UnitOfWork) => Promise<T>) => database.unit(viewer, 'bench/write', work)
  const marked = (child: string) => inUnit(async (unit) => markAffected(unit, await write(unit, child)))
  const times = await interleave<string>(
    [
      { name: BARE, run: async (child) => void (await inUnit((unit) => write(unit, child))) },
      { name: MARKED, run: marked },
      {
        name: REFRESHED,
        async run(child) {
          await marked(child)
          await refreshChildren(parts, [child])
        },
      },
    ],
    rounds(ROUNDS),
    (round) => {
      signal.throwIfAborted()
      return generatedChildId(((round + 1) * 37) % children)
    },
  )
  const measured = (name: string) => ({ name, times: times.get(name) ?? [] })
  for (const name of [MARKED, REFRESHED])
    yield { what: name, ours: measured(name), floor: measured(BARE), ratio: 'time', of: 'median' }
}
