import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'
import type { Variables } from './cost.ts'

/** How many problems of one variable are told. */
const MOST_PROBLEMS = 10

/**
 * What is wrong with the values given for an operation's variables: which variable, where in it, and what is expected
 * there. The executors would tell the same with the value itself, which may be a name or a note and is never repeated.
 */
export function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): GraphQLError[] {
  return variableDefinitions.flatMap((definition) => {
    const name = definition.variable.name.value
    const type = typeFromAST(schema, definition.type)
    if (!isInputType(type)) return []
    const value = variables && Object.hasOwn(variables, name) ? variables[name] : undefined
    if (value === undefined) {
      const isMissing = isNonNullType(type) && !definition.defaultValue
      return isMissing ? [wrong(definition, `of type "${type}" is not given.`)] : []
    }
    return problemsOf(definition, type, value)
  })
}

function problemsOf(
  definition: VariableDefinitionNode,
  type: GraphQLInputType,
  value: unknown,
): GraphQLError[] {
  const problems: GraphQLError[] = []
  coerceInputValue(value, type, (path, found) => {
    if (problems.length === MOST_PROBLEMS) return
    const where = path.length > 0 ? `at ${path.join('.')} ` : ''
    const expected = typeAt(type, path)
    const hasFields = isInputObjectType(getNullableType(expected)) && typeof found === 'object' && found
    const problem = hasFields ? 'has not the fields of' : 'is not of'
    problems.push(wrong(definition, `${where}${problem} the type "${expected}".`))
  })
  return problems
}

/** The type at a place within a value, whose names are those of the schema. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  let here = type
  for (const step of path) {
    const inside = getNullableType(here)
    if (isListType(inside)) here = inside.ofType
    else if (isInputObjectType(inside)) here = inside.getFields()[step]?.type ?? here
  }
  return here
}

function wrong(definition: VariableDefinitionNode, problem: string): GraphQLError {
  return new GraphQLError(`Variable "$${definition.variable.name.value}" ${problem}`, {
    nodes: definition,
    extensions: { code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } },
  })
}
