import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { askGraphql, type JsonClient } from '../harness/json-client.ts'

const READ = 'query ($child: ID!) { child(id: $child) { record { file versions { id version } } } }'
const RECORD = 'mutation ($input: RecordInput!) { record(input: $input) { __typename } }'

const answer = z.object({
  child: z.object({
    record: z.object({
      file: z.object({ needs: z.tuple([z.looseObject({ id: z.string() })], z.unknown()) }),
      versions: z.array(z.object({ id: z.string(), version: z.number() })),
    }),
  }),
})

/** A need of each child, which somebody changes again and again. */
export interface Needs {
  /** The first need of a child as it is on file. */
  read(child: string): Promise<{ id: string; version: number }>
  /** Gives it another description, as a form does. @returns milliseconds until the reply */
  save(child: string, description: string): Promise<number>
}

/** @param client asks as somebody who may record around the children */
export function needsOf(client: JsonClient): Needs {
  async function read(child: string) {
    const { record } = answer.parse(await askGraphql(client, READ, { child })).child
    const [need] = record.file.needs
    return { ...need, version: record.versions.find(({ id }) => id === need.id)?.version ?? 0 }
  }

  return {
    read,
    async save(child, description) {
      const { version, ...need } = await read(child)
      const input = {
        ...{ key: randomUUID(), child, records: { needs: [{ ...need, description }] } },
        madeFrom: [{ id: need.id, version }],
      }
      const began = performance.now()
      const told = (await askGraphql(client, RECORD, { input })) as { record: { __typename: string } }
      if (told.record.__typename !== 'Changed')
        throw new Error(`a save was answered ${told.record.__typename}`)
      return performance.now() - began
    },
  }
}
