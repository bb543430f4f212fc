import { isDay } from '../day.ts'
import { FORMAT, VERSION } from '../network-file.ts'
import { isListName, LIST_NAMES } from '../shape.ts'
import { type LocatedProblem, shortened } from './problem.ts'

/** Checks a field of the whole file that is no list of records: `format`, `version`, `asOf`, or one that has no business there. */
export function checkHeaderField(name: string, value: unknown): LocatedProblem[] {
  const message = messageFor(name, value)
  return message === undefined ? [] : [{ at: [name], message }]
}

/** What is missing from the whole file, given the names of the fields that it has. */
export function checkHeader(names: readonly string[]): LocatedProblem[] {
  return ['format', 'version']
    .filter((name) => !names.includes(name))
    .map((name) => ({ at: [name], message: `missing; write ${EXPECTED[name]}` }))
}

const EXPECTED: Record<string, string> = { format: `"${FORMAT}"`, version: String(VERSION) }

function messageFor(name: string, value: unknown): string | undefined {
  if (name === 'format' && value !== FORMAT)
    return `${shortened(value)} is not a format that can be read; only ${EXPECTED.format} can`
  if (name === 'version' && value !== VERSION)
    return `${shortened(value)} is not a version that can be read; only ${VERSION} can`
  if (name === 'asOf' && !(typeof value === 'string' && isDay(value)))
    return `${shortened(value)} is not a day of the calendar; write it as "2026-05-31"`
  if (isListName(name)) return `${shortened(value)} is not a list`
  if (name === 'format' || name === 'version' || name === 'asOf') return undefined
  return `unknown field; the fields here are format, version, asOf, ${LIST_NAMES.join(', ')}`
}
