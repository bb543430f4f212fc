import { z } from 'zod'
import type { ListName } from '../../domain/network/network-file.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { type NamedQuery, namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import type { GraphRecord } from './from-graph.ts'
import { graphRecordRow } from './graph-record-row.ts'

const count = namedQuery('exchange/count')
const readers = new Map<ListName, NamedQuery>(
  LIST_NAMES.map((list) => [list, namedQuery(`exchange/read-${kebabCase(list)}`)]),
)

const byIds = new Map<ListName, NamedQuery>(
  LIST_NAMES.map((list) => {
    const page = list === 'ties' ? 'exchange/tie-page' : 'exchange/page'
    return [list, namedQuery(`exchange/read-${kebabCase(list)}`, { [page]: 'exchange/by-ids' })]
  }),
)

const goal = graphRecordRow.extend({ parts: z.object({ actions: z.array(graphRecordRow) }) })
const row = graphRecordRow.extend({
  at: z.string(),
  parts: z.object({ goals: z.array(goal) }).optional(),
})

const A_PAGE = 1_000

/** How many records there are, ties left out, and how many of them are children. */
export async function countRecords(unit: UnitOfWork): Promise<{ total: number; children: number }> {
  const [found] = await unit.run(count, {}, z.object({ total: z.number(), children: z.number() }))
  return found ?? { total: 0, children: 0 }
}

/** Every record of a list, by id, a page at a time. */
export async function* readRecords(unit: UnitOfWork, list: ListName): AsyncGenerator<GraphRecord[]> {
  const query = readers.get(list) as NamedQuery
  for (let after = ''; ; ) {
    const rows = await unit.run(query, { after, count: A_PAGE }, row)
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last.at
  }
}

/** Those records of a list that have these ids; of ties all from the professionals who have them. */
export function readRecordsById(
  unit: UnitOfWork,
  list: ListName,
  ids: readonly string[],
): Promise<GraphRecord[]> {
  return unit.run(byIds.get(list) as NamedQuery, { ids }, row)
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
