import type { Day } from '../../../domain/network/day.ts'
import type { Draft, Step } from '../../../domain/network/leaves.ts'
import type { ListName } from '../../../domain/network/network-file.ts'
import { type ObjectShape, recordShape, type Shape } from '../../../domain/network/shape.ts'

/** The draft with the value at the end of the way; undefined takes it out. */
export function withValue<Value>(draft: Value, way: readonly Step[], value: unknown): Value {
  const [step, ...rest] = way
  if (step === undefined) return value as Value
  if (Array.isArray(draft))
    return draft.with(Number(step), withValue(draft[Number(step)], rest, value)) as Value
  const before = (draft ?? {}) as Draft
  return { ...before, [step]: withValue(before[step], rest, value) } as Value
}

/** A part of a record as it begins: with its id and day where it has them, so that little is left to enter. */
export function newPart(
  shape: Shape,
  { today, child, id }: { today: Day; child: string; id: string },
): unknown {
  if (shape.is !== 'object') return ''
  const { fields } = shape
  return {
    ...(fields.has('id') ? { id } : {}),
    ...(fields.has('child') ? { child } : {}),
    ...(fields.has('on') ? { on: today } : {}),
    ...(fields.has('agreedOn') && fields.has('task') ? { agreedOn: today } : {}),
    ...(fields.has('pathway') || fields.has('household') ? { from: today } : {}),
    ...(fields.has('by') ? { by: 'worker' } : {}),
    ...(fields.has('actions') ? { actions: [] } : {}),
  }
}

/** The record with the entries of its dated lists in the order of their days, as the network file has them. */
export function inOrder(list: ListName, draft: Draft): Draft {
  return orderedObject(recordShape(list), draft)
}

function orderedObject(shape: ObjectShape, draft: Draft): Draft {
  const ordered: Draft = { ...draft }
  for (const [name, { shape: of }] of shape.fields)
    if (ordered[name] !== undefined) ordered[name] = orderedValue(of, ordered[name])
  return ordered
}

function orderedValue(shape: Shape, value: unknown): unknown {
  if (shape.is === 'object') return orderedObject(shape, value as Draft)
  if (shape.is !== 'list') return value
  const entries = (value as unknown[]).map((entry) => orderedValue(shape.of, entry))
  const { dated } = shape
  if (!dated) return entries
  const dayOf = (entry: unknown) => String((entry as Draft)[dated.day] ?? '')
  return entries.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
}
