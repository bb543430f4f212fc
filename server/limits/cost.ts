import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'
import { LARGEST_PAGE } from '../directory/page.ts'

/**
 * What an operation may cost: each field counts one, as often as it may be handed out. The product's own operations stay
 * under 15,000; a hundred children with the network of each and who takes part in it are answered, with its meetings too
 * they are not.
 */
export const HIGHEST_COST = 25_000

/** How often what is in a list counts, where the list is no page: about as many as there are of anything around a child. */
const IN_A_LIST = 10

/** What counts for more than handing out a name: for which a child's whole record, or the audit journal, is read, or many days are looked at. */
export const HEAVY_FIELDS: Readonly<Record<string, number>> = {
  'Child.network': 20,
  'Child.record': 20,
  'Child.findings': 40,
  'Child.supposedFindings': 80,
  'Child.findingHistories': 20,
  'Child.whatIfs': 20,
  'Child.moreIsHeld': 20,
  'Child.withholdings': 20,
  'Child.readers': 20,
  'Child.openedByBreakGlass': 20,
  'Finding.heldSince': 40,
  'Subscription.childChanged': 20,
  'DirectoryProfessional.work': 100,
  'DirectoryAgency.teams': 20,
  'DirectoryAgency.professionals': 40,
  'Query.professionalTwins': 100,
  'Query.supposedHandOver': 4_000,
  'Query.audit': 4_000,
  'Child.audit': 4_000,
}

/** The values given for an operation's variables. */
export type Variables = Readonly<Record<string, unknown>> | null | undefined

/** What an operation costs, given the values of its variables; unknown names cost nothing, since they are not answered. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): (variables: Variables) => number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (!operationName || definition.name?.value === operationName),
  )
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return () => 0
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  )
  const cost = costs(schema, fragments, (name, variables) => {
    const given = variables?.[name]
    const otherwise = defaults.get(name)
    return given ?? (otherwise?.kind === Kind.INT ? Number(otherwise.value) : undefined)
  }).ofSet(operation.selectionSet, schema.getRootType(operation.operation))
  return (variables) => worth(cost, variables, new Map())
}

/** The cost of a part: what is the same however it is asked, and the pages, each as large as it is asked for. */
interface Cost {
  fixed: number
  pages: readonly Page[]
}
interface Page {
  times: number
  size(variables: Variables): number
  inside: Cost
}

const NOTHING: Cost = { fixed: 0, pages: [] }

/** Each part is worked out once, since a fragment that is spread many times is one part. */
function worth(cost: Cost, variables: Variables, known: Map<Cost, number>): number {
  const before = known.get(cost)
  if (before !== undefined) return before
  let value = cost.fixed
  for (const { times, size, inside } of cost.pages)
    value += times * size(variables) * worth(inside, variables, known)
  known.set(cost, value)
  return value
}

type MaybeType = GraphQLNamedType | null | undefined
type ReadVariable = (name: string, variables: Variables) => unknown

function costs(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  read: ReadVariable,
) {
  const known = new Map<string, Cost>()

  /** @param isPage whether the lists among the selections are the page itself, whose size counts already */
  function ofSet({ selections }: SelectionSetNode, type: MaybeType, isPage = false): Cost {
    return together(selections.map((selection) => ofSelection(selection, type, isPage)))
  }

  function ofSelection(selection: SelectionNode, type: MaybeType, isPage: boolean): Cost {
    if (selection.kind === Kind.FIELD) return ofField(selection, type, isPage)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, isPage)
    const { typeCondition, selectionSet } = selection
    return ofSet(selectionSet, typeCondition ? typeFromAST(schema, typeCondition) : type, isPage)
  }

  function ofFragment(name: string, isPage: boolean): Cost {
    const key = `${name} ${isPage}`
    const before = known.get(key)
    if (before) return before
    // A fragment that spreads itself is refused by another rule.
    known.set(key, NOTHING)
    const fragment = fragments.get(name)
    const inside = fragment
      ? ofSet(fragment.selectionSet, typeFromAST(schema, fragment.typeCondition), isPage)
      : NOTHING
    const once: Cost = { fixed: 0, pages: [{ times: 1, size: () => 1, inside }] }
    known.set(key, once)
    return once
  }

  function ofField(field: FieldNode, type: MaybeType, isPage: boolean): Cost {
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined
    // Fields about the schema itself are under a rule of graphql-js.
    if (!found || !type) return NOTHING
    const own = 1 + (HEAVY_FIELDS[`${type.name}.${found.name}`] ?? 0)
    const size = pageSize(field, found, read)
    const inside = field.selectionSet
      ? ofSet(field.selectionSet, getNamedType(found.type), size !== undefined)
      : NOTHING
    if (size) return { fixed: own, pages: [{ times: 1, size, inside }] }
    const isList = !isPage && isListType(getNullableType(found.type))
    return together([{ fixed: own, pages: [] }, isList ? often(inside) : inside])
  }

  return { ofSet }
}

/** How large a page a field asks for, when it gives out pages. */
function pageSize(
  field: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  read: ReadVariable,
): Page['size'] | undefined {
  const argument = args.find(({ name }) => name === 'first')
  if (!argument) return undefined
  const usual = Number(argument.defaultValue)
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value
  // A page that is too small or too large is refused by the field itself.
  const sizeOf = (value: unknown) =>
    Math.min(Math.max(1, typeof value === 'number' ? value : usual), LARGEST_PAGE)
  if (given?.kind === Kind.VARIABLE) return (variables) => sizeOf(read(given.name.value, variables))
  const size = sizeOf(given?.kind === Kind.INT ? Number(given.value) : undefined)
  return () => size
}

function together(parts: readonly Cost[]): Cost {
  return {
    fixed: parts.reduce((sum, { fixed }) => sum + fixed, 0),
    pages: parts.flatMap(({ pages }) => pages),
  }
}

function often({ fixed, pages }: Cost): Cost {
  return {
    fixed: fixed * IN_A_LIST,
    pages: pages.map((page) => ({ ...page, times: page.times * IN_A_LIST })),
  }
}
