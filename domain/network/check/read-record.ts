import type { DatedList } from '../field.ts'
import type { Draft, Step } from '../leaves.ts'
import type { ListName } from '../network-file.ts'
import { type Field, type ObjectShape, recordShape, type Shape } from '../shape.ts'
import { checkConditions } from './conditions.ts'
import { checkDatedList, checkPeriods } from './days.ts'
import { type LocatedProblem, type Report, shortened } from './problem.ts'
import { missing, readLeaf } from './read-leaf.ts'

/** A record as far as it could be read. It is whole when there are no problems. */
export interface ReadRecord {
  /** Normalised, with the defaults that need no other record; undefined where the record is no object. */
  draft: Draft | undefined
  /** Everything that can be told from the record alone, with ways that start at the record. */
  problems: LocatedProblem[]
}

/**
 * Reads one record of a network file: its text normalised, blank optional text left out, absent lists empty, codes
 * that have a default filled in. A field that cannot be read hides no other one's problem.
 */
export function readRecord(list: ListName, raw: unknown): ReadRecord {
  const problems: LocatedProblem[] = []
  const report: Report = (at, message) => problems.push({ at: [...at], message })
  const at: Step[] = []
  const draft = readObject(recordShape(list), raw)
  if (draft) checkConditions(list, draft, raw as Draft, report)
  return { draft, problems }

  function read(shape: Shape, value: unknown): unknown {
    if (shape.is === 'object') return readObject(shape, value)
    if (shape.is === 'list') return readList(shape.of, shape.dated, value)
    return readLeaf(shape, value, (message) => report(at, message))
  }

  function readObject(shape: ObjectShape, value: unknown): Draft | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(at, `${shortened(value)} is not an object`)
      return undefined
    }
    const written = value as Draft
    const draftOf: Draft = {}
    for (const [name, field] of shape.fields) {
      at.push(name)
      const read = readField(field, Object.hasOwn(written, name) ? written[name] : undefined)
      if (read !== undefined) draftOf[name] = read
      at.pop()
    }
    for (const name of Object.keys(written))
      if (!shape.fields.has(name))
        report([...at, name], `unknown field; the fields here are ${[...shape.fields.keys()].join(', ')}`)
    checkPeriods(shape, draftOf, at, report)
    return draftOf
  }

  function readField(field: Field, value: unknown): unknown {
    if (value === undefined && !field.required) return field.shape.is === 'list' ? [] : field.standard
    const before = problems.length
    const found = value === undefined ? undefined : read(field.shape, value)
    const nothing = found === undefined || (Array.isArray(found) && found.length === 0)
    if (field.required && nothing && problems.length === before) report(at, missing(field.shape))
    return found
  }

  function readList(of: Shape, dated: DatedList | undefined, value: unknown): unknown[] | undefined {
    if (!Array.isArray(value)) {
      report(at, `${shortened(value)} is not a list`)
      return undefined
    }
    const entries = value.map((entry, index) => {
      at.push(index)
      const before = problems.length
      const found = read(of, entry)
      if (found === undefined && of.is !== 'text' && problems.length === before) report(at, missing(of))
      at.pop()
      return found
    })
    if (dated) checkDatedList(dated, entries as (Draft | undefined)[], at, report)
    return of.is === 'text' ? entries.filter((entry) => entry !== undefined) : entries
  }
}
