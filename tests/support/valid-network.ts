import { addDays, type Day } from '../../domain/network/day.ts'
import type { Kind } from '../../domain/network/field.ts'
import { FORMAT, type ListName, VERSION } from '../../domain/network/network-file.ts'
import {
  LIST_NAMES,
  type ListShape,
  type ObjectShape,
  recordShape,
  type Shape,
} from '../../domain/network/shape.ts'

// biome-ignore lint/suspicious/noExplicitAny: raw JSON, before any check
export type RawRecord = Record<string, any>
export type RawNetworkFile = { format: string; version: number; asOf: Day } & {
  [List in ListName]: RawRecord[]
}

type Pools = Map<Kind, string[]>

/**
 * Makes a valid network file out of drawn records: ids are made unique, numbers in place of references become ids of the
 * right kind, dated lists are put in order and ends behind their starts. What cannot be made to fit is left out.
 */
export function makeValid(drawn: ReadonlyMap<ListName, readonly object[]>, asOf: Day): RawNetworkFile {
  const pools: Pools = new Map()
  let count = 0
  const records = structuredClone(drawn) as Map<ListName, RawRecord[]>
  for (const [list, ofList] of records) for (const record of ofList) giveIds(recordShape(list), record)
  const file = { format: FORMAT, version: VERSION, asOf } as RawNetworkFile
  for (const list of LIST_NAMES)
    file[list] = (records.get(list) ?? []).flatMap((record) => fitted(list, record))
  fitTogether(file)
  return file

  function giveIds(shape: Shape, value: RawRecord): void {
    if (shape.is === 'list') for (const entry of value as RawRecord[]) giveIds(shape.of, entry)
    if (shape.is !== 'object') return
    for (const [name, { shape: of }] of shape.fields) {
      if (value[name] === undefined) continue
      if (of.is === 'id') {
        value[name] = `${value[name]}${of.kind}-${++count}`
        pools.set(of.kind, [...(pools.get(of.kind) ?? []), value[name]])
      } else giveIds(of, value[name])
    }
  }

  function fitted(list: ListName, record: RawRecord): RawRecord[] {
    const fit = fitObject(recordShape(list), record, pools)
    return fit ? [fit] : []
  }
}

function fitObject(shape: ObjectShape, value: RawRecord, pools: Pools): RawRecord | undefined {
  const fit: RawRecord = {}
  for (const [name, field] of shape.fields) {
    const found = value[name] === undefined ? undefined : fitValue(field.shape, value[name], pools)
    if (field.required && (found === undefined || (Array.isArray(found) && found.length === 0)))
      return undefined
    if (found !== undefined) fit[name] = found
  }
  for (const { start, end } of shape.periods) endAfterStart(shape, fit, start, end)
  return fit
}

function fitValue(shape: Shape, value: unknown, pools: Pools): unknown {
  if (shape.is === 'object') return fitObject(shape, value as RawRecord, pools)
  if (shape.is === 'reference') {
    const ids = shape.to.flatMap((kind) => pools.get(kind) ?? [])
    return ids[(value as number) % ids.length]
  }
  if (shape.is !== 'list') return value
  const entries = (value as unknown[]).flatMap((entry) => fitValue(shape.of, entry, pools) ?? [])
  return inOrder(shape, entries)
}

/** One entry for each day (and voice) of a dated list, by day, and none that repeats the pathway before it. */
function inOrder({ dated }: ListShape, entries: unknown[]): unknown[] {
  if (!dated) return entries
  const byDay = new Map<string, RawRecord>()
  for (const entry of entries as RawRecord[])
    byDay.set(`${entry[dated.day]} ${dated.voice ? (entry[dated.voice] ?? 'worker') : ''}`, entry)
  const sorted = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry)
  return sorted.filter((entry, at) => !entry.pathway || entry.pathway !== sorted[at - 1]?.pathway)
}

function endAfterStart(shape: ObjectShape, value: RawRecord, start: string, end: string): void {
  const from = shape.fields.get(start)?.shape
  const first = from?.is === 'list' ? value[start]?.[0]?.[from.dated?.day ?? ''] : value[start]
  if (!first || !value[end] || value[end] >= first) return
  if (from?.is === 'list') delete value[end]
  else [value[start], value[end]] = [value[end], first]
}

/** Makes fit what depends on more than one field or record. */
export function fitTogether(file: RawNetworkFile): void {
  const roles = new Map(file.professionals.map((one) => [one.id, rolesOf(one, file)]))
  for (const one of file.professionals) {
    one.roles = roles.get(one.id)
    one.supervisedBy = one.supervisedBy?.filter((entry: RawRecord) => entry.professional !== one.id)
  }
  for (const child of file.children) {
    if (!child.dateOfBirth && !child.expectedOn) child.dateOfBirth = addDays(file.asOf, -2000)
    child.relationships = child.relationships?.filter((entry: RawRecord) => entry.child !== child.id)
  }
  for (const one of file.involvements) {
    const held = roles.get(one.professional) ?? []
    if (!held.includes(one.role)) one.role = held[one.id.length % held.length]
    one.jointWith = one.jointWith?.filter((id: string) => id !== one.id)
  }
  for (const meeting of file.meetings)
    if ((meeting.status ?? 'held') === 'held')
      for (const invitation of meeting.invitations ?? []) {
        invitation.attendance ??= 'in-person'
        invitation.contribution ??= 'spoken'
      }
  file.ties = file.ties.filter(({ from, to }) => from !== to)
}

function rolesOf(professional: RawRecord, file: RawNetworkFile): string[] {
  return professional.roles?.length
    ? professional.roles
    : [file.roles[professional.id.length % file.roles.length]?.id]
}
