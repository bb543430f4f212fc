import { randomUUID } from 'node:crypto'
import type { askerOf } from './people.ts'

/** A mutation as one client sends it. */
export interface Sent {
  by: string
  field: string
  arguments: object
}

/** A mutation that twenty clients send at once. */
export interface AtOnce {
  mutation: string
  /** What is so before, and what the client of a number sends. */
  prepare: (does: Doing, tells: Telling) => Promise<(at: number) => Sent>
  /** What of it is on file afterwards: Cypher that returns how many as `n`. */
  count: string
  made?: number
  /** What the one is told who is first where the clients want different things; else all are told the same. */
  first?: string
}

/** Sends a mutation that is to be taken. */
export type Doing = (by: string, field: string, args: object) => Promise<void>

/** Runs Cypher of a case's own. */
export type Telling = (cypher: string) => Promise<void>

/** A code of the schema, which stands without quotes. */
export class Code {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

export const documentOf = ({ field, arguments: args }: Sent): string =>
  `mutation { ${field}(${inWords(args).slice(2, -2)}) { __typename ... on Refused { errors { path message } } } }`

export function doingBy(asks: ReturnType<typeof askerOf>): Doing {
  return async (by, field, args) => {
    const answer = await asks(by, documentOf({ by, field, arguments: args }))
    if (answer.__typename === 'Refused') throw new Error(`${field}: ${JSON.stringify(answer.errors)}`)
  }
}

function inWords(value: unknown): string {
  if (value instanceof Code) return value.name
  if (Array.isArray(value)) return `[${value.map(inWords).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, one]) => `${name}: ${inWords(one)}`)
  return `{ ${fields.join(', ')} }`
}

const HOUR = 3_600_000
/** A moment that is to come. */
export const SOON = new Date(Date.now() + 20 * HOUR).toISOString()
export const WHY = 'Takes over while a colleague is away'

/** What is done before. */
export type Before = (does: Doing, tells: Telling) => Promise<unknown>

/** One thing, sent again and again by one person; before it, what it needs is done. */
export function again(
  by: string,
  mutation: string,
  what: () => object,
  count: string,
  before: Before = async () => {},
): AtOnce {
  return {
    ...{ mutation, count },
    async prepare(does, tells) {
      await before(does, tells)
      const args = what()
      return (): Sent => ({ by, field: mutation, arguments: args })
    },
  }
}

/** Different things of which one can be, sent by two people in turn. */
export function oneOf(
  by: readonly [string, string],
  mutation: string,
  first: string,
  what: (at: number) => object,
  count: string,
  before: Before = async () => {},
): AtOnce {
  return {
    ...{ mutation, count, first },
    async prepare(does, tells) {
      await before(does, tells)
      return (at): Sent => ({ by: by[at % 2] as string, field: mutation, arguments: what(at) })
    },
  }
}

/** Those fields as the one argument that most mutations have. */
export const input = (fields: () => object) => () => ({ input: fields() })
/** How many there are of what matches. */
export const nodes = (pattern: string) => `MATCH ${pattern} RETURN count(*) AS n`
/** Ids of what a case makes before, and ends or changes then. */
export const MADE = { id: randomUUID(), key: randomUUID(), token: randomUUID() }

export const byId = () => ({ id: MADE.id })
