import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type AuditEvent, auditEvent } from './audit-entry.ts'

/** A line of the journal, told from outside: no such line is there any more, or it has another hash, if the file was changed. */
export const head = z.strictObject({
  file: z.string(),
  /** The number of the line in the file, from 1. */
  number: z.int().positive(),
  /** SHA-256, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Head = z.infer<typeof head>

const heads = z.array(head)
const opens = z.strictObject({
  format: z.literal(1),
  /** The name that the file was given, so that a renamed one is found. */
  file: z.string(),
  /** The last line of the file that this one goes on from; absent where a chain begins. */
  previous: head.optional(),
  heads,
})
/** What is written between entries: the beginning of a file, the heads of the other chains, files that are moved out, the end of a chain. */
const marks = z.union([
  z.object({ opens }),
  z.object({ heads }),
  /** Each by its last line. */
  z.object({ keeps: z.strictObject({ heads }) }),
  z.object({ closes: z.strictObject({ heads }) }),
])

/** What a line says, beside its number, its instant and its hash. */
export type LineContent = { entry: AuditEvent } | z.infer<typeof marks>

/** What stands in for the hash of the line before where there is none. */
export const NO_HASH = '0'.repeat(64)

const HASH = /^,"hash":"([0-9a-f]{64})"\}$/
const HASH_LENGTH = 75
const BEGINNING = /^\{"number":([1-9]\d{0,14}),"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","(\w+)":/
const BEGINNING_LENGTH = 80

/** A line as it goes to the disk, line end included, sealed onto the hash of the line before it. */
export function sealLine(
  previous: string,
  number: number,
  at: string,
  content: LineContent,
): { text: string; hash: string } {
  const body = JSON.stringify({ number, at, ...content }).slice(0, -1)
  const hash = hashOf(previous, body)
  return { text: `${body},"hash":"${hash}"}\n`, hash }
}

/** What every line tells without being parsed whole. */
export interface LineSeal {
  number: number
  at: string
  kind: string
  hash: string
  /** The bytes that the hash is of. */
  body: Buffer
}

/** Looks at a line without its line end; nothing when it is not of the form that the journal writes. */
export function sealOf(line: Buffer): LineSeal | undefined {
  const beginning = BEGINNING.exec(line.toString('latin1', 0, BEGINNING_LENGTH))
  const hash = HASH.exec(line.toString('latin1', line.length - HASH_LENGTH))?.[1]
  if (!beginning || !hash) return undefined
  const [, number, at = '', kind = ''] = beginning
  return { number: Number(number), at, kind, hash, body: line.subarray(0, -HASH_LENGTH) }
}

/** The hash of a line's body (bytes, not meaning: one blank more is another line) after the line before it. */
export function hashOf(previous: string, body: Buffer | string): string {
  return createHash('sha256').update(previous).update(body).digest('hex')
}

/** What the line says that is no entry; nothing when it is one, or says something that this version does not know. */
export function markOf(line: Buffer): z.infer<typeof marks> | undefined {
  return marks.safeParse(parsed(line)).data
}

/** The entry of a line; nothing when the line cannot be read. */
export function entryOf(line: Buffer): AuditEvent | undefined {
  return z.object({ entry: auditEvent }).safeParse(parsed(line)).data?.entry
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    return undefined
  }
}

const HEAD_TEXT = /^([^:]+):([1-9]\d{0,14}):([0-9a-f]{64})$/

/** A head as an operator keeps it: `FILE:NUMBER:HASH`. */
export function textOfHead({ file, number, hash }: Head): string {
  return `${file}:${number}:${hash}`
}

/** The head that such a text stands for; nothing for any other text. */
export function headOfText(text: string): Head | undefined {
  const [, file, number, hash] = HEAD_TEXT.exec(text) ?? []
  return file && hash ? { file, number: Number(number), hash } : undefined
}
