import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql'
import { type Day, isDay } from '../../domain/network/day.ts'

declare const unchecked: unique symbol

/** What a request gives where a day is asked for, until {@link dayArgument} has looked at it. */
export type UncheckedDay = { [unchecked]: true }

/**
 * The scalar `Date`. It takes any value in, so that a wrong one is refused by the field that it was given to and the
 * error has that field's path; refused while the document is validated, it would have none.
 */
export const dateScalar = new GraphQLScalarType<unknown, Day>({
  name: 'Date',
  description: 'A day of the calendar, `YYYY-MM-DD`.',
  serialize: (value) => value as Day,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

/**
 * The day that an argument gives; nothing when it is absent or null.
 * @throws GraphQLError BAD_USER_INPUT naming the argument, when it is no day of the calendar
 */
export function dayArgument(value: UncheckedDay | null | undefined, argument: string): Day | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string' && isDay(value)) return value
  throw badInput(`${argument} is not a day of the calendar, written YYYY-MM-DD.`)
}

/** The error of a request that asks for what cannot be, in words that hold none of its values. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
