import type { Step } from '../leaves.ts'
import { visible } from '../network-text.ts'
import { compareCodePoints } from '../order.ts'
import { isListName, recordShape, type Shape } from '../shape.ts'

/** Why a network file is refused, at one place in it. */
export interface Problem {
  /** `$.plans[0].goals[0].needs[1]` */
  path: string
  /** What is wrong, the value (shortened), and what is allowed or to be done. */
  message: string
}

/** A problem with its place as steps from the top of the file. */
export interface LocatedProblem {
  at: readonly Step[]
  message: string
}

/** Says that something is wrong at the place given; the steps are copied. */
export type Report = (at: readonly Step[], message: string) => void

/** The problem as a reader is told of it. */
export function toProblem({ at, message }: LocatedProblem): Problem {
  const steps = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${visible(step)}`))
  return { path: `$${steps.join('')}`, message }
}

/**
 * The problems in the order of the file: its lists as they come in it, records by index, fields as the schema orders
 * them, unknown fields last.
 * @param topLevel the fields of the whole file in the order in which they were met; one that was not met comes first
 */
export function inFileOrder(
  problems: readonly LocatedProblem[],
  topLevel: readonly string[],
): LocatedProblem[] {
  const ordinals = new Map(topLevel.map((name, index) => [name, index]))
  return [...problems].sort(
    (one, other) =>
      (ordinals.get(String(one.at[0])) ?? -1) - (ordinals.get(String(other.at[0])) ?? -1) ||
      compareSteps(one.at, other.at),
  )
}

function compareSteps(one: readonly Step[], other: readonly Step[]): number {
  const list = String(one[0])
  let shape: Shape | undefined = isListName(list) ? recordShape(list) : undefined
  for (let at = 1; at < Math.min(one.length, other.length); at++) {
    const [a, b] = [one[at] as Step, other[at] as Step]
    if (a !== b) {
      if (typeof a === 'number' && typeof b === 'number') return a - b
      return rank(shape, a) - rank(shape, b) || compareCodePoints(String(a), String(b))
    }
    if (typeof a === 'string' && shape?.is === 'object') shape = shape.fields.get(a)?.shape
    else if (shape?.is === 'list') shape = shape.of
  }
  return one.length - other.length
}

function rank(shape: Shape | undefined, name: Step): number {
  if (shape?.is !== 'object') return 0
  const position = [...shape.fields.keys()].indexOf(String(name))
  return position < 0 ? shape.fields.size : position
}

/** A value from a file, short enough for a message and with nothing in it that a screen would act upon. */
export function shortened(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return String(value)
  const characters = [...value]
  const text = characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : value
  return visible(JSON.stringify(text))
}
