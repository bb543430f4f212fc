import type { Day } from '../../domain/network/day.ts'
import type { NetworkLists } from '../../domain/network/network-file.ts'
import { LIST_NAMES, recordShape, type Shape } from '../../domain/network/shape.ts'

type Values = Record<string, unknown>

/** The same record told the other way round: every list backwards, but those whose order is that of their days. */
export function reversed(lists: NetworkLists): NetworkLists {
  const turn = (shape: Shape, value: unknown): unknown => {
    if (shape.is === 'object')
      return mapFields(value as Values, (name) => shape.fields.get(name)?.shape, turn)
    if (shape.is !== 'list' || !Array.isArray(value)) return value
    const entries = value.map((entry) => turn(shape.of, entry))
    return shape.dated ? entries : entries.reverse()
  }
  return mapLists(lists, (shape, records) => records.map((record) => turn(shape, record)).reverse())
}

/** The record as it would be if nothing were written down that starts or happens after the day, ends and due days included. */
export function knownBy(lists: NetworkLists, day: Day): NetworkLists {
  const isLater = (value: unknown) => typeof value === 'string' && value > day
  const known = (shape: Shape, value: unknown): unknown => {
    if (shape.is === 'list') return (value as unknown[]).flatMap((entry) => known(shape.of, entry) ?? [])
    if (shape.is === 'day') return isLater(value) ? undefined : value
    if (shape.is !== 'object') return value
    const record = value as Values
    const begins = [...shape.fields].filter(
      ([name, field]) => field.shape.is === 'day' && (field.required || name === 'from'),
    )
    if (begins.some(([name]) => isLater(record[name]))) return undefined
    const isAction = shape.fields.has('task')
    if (isAction && isLater(record.agreedOn) && (!record.completedOn || isLater(record.completedOn)))
      return undefined
    return mapFields(record, (name) => shape.fields.get(name)?.shape, known)
  }
  const past = mapLists(
    lists,
    (shape, records) => known({ is: 'list', of: shape, dated: undefined }, records) as unknown[],
  )
  const involvements = new Set(past.involvements.map(({ id }) => id))
  const visits = past.visits.map((visit) => ({
    ...visit,
    involvements: visit.involvements.filter((id) => involvements.has(id)),
  }))
  return { ...past, visits }
}

function mapLists(
  lists: NetworkLists,
  change: (shape: Shape, records: unknown[]) => unknown[],
): NetworkLists {
  const changed = LIST_NAMES.map((list) => [list, change(recordShape(list), lists[list])])
  return Object.fromEntries(changed)
}

function mapFields(
  record: Values,
  shapeOf: (name: string) => Shape | undefined,
  change: (shape: Shape, value: unknown) => unknown,
): Values {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const shape = shapeOf(name)
      return [name, shape && value !== undefined ? change(shape, value) : value]
    }),
  )
}
