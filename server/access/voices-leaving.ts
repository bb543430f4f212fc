import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

/** What was asked, as it came. */
export interface Asked {
  document: DocumentNode
  operationName?: string | null | undefined
  variableValues?: Readonly<Record<string, unknown>> | null | undefined
}

/**
 * Whether what an answer tells as made for a family member (`madeFor`) holds something that the child or another of the family
 * said. It looks at the answer itself and shares nothing with what leaves it out.
 */
export function holdsVoice(asked: Asked, data: unknown): boolean {
  const operation = getOperationAST(asked.document, asked.operationName)
  if (!operation) return false
  const variables = withDefaults(operation, asked.variableValues ?? {})
  return madeFor(operation.selectionSet, data, asked.document, variables).some(([member, told]) =>
    saysMore(told, ownIds(member, told), professionalsIn(told)),
  )
}

function withDefaults(
  { variableDefinitions }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const defaults = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  return { ...Object.fromEntries(defaults), ...given }
}

/** The parts of an answer that are made for somebody, each with for whom. */
function madeFor(
  { selections }: SelectionSetNode,
  data: unknown,
  document: DocumentNode,
  variables: Record<string, unknown>,
): [member: string, told: unknown][] {
  if (Array.isArray(data))
    return data.flatMap((one) => madeFor({ kind: Kind.SELECTION_SET, selections }, one, document, variables))
  if (typeof data !== 'object' || data === null) return []
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return madeFor(selection.selectionSet, data, document, variables)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
      )
      return fragment?.kind === Kind.FRAGMENT_DEFINITION
        ? madeFor(fragment.selectionSet, data, document, variables)
        : []
    }
    const told = (data as Record<string, unknown>)[selection.alias?.value ?? selection.name.value]
    const member = memberOf(selection, variables)
    if (member !== undefined) return [[member, told]]
    return selection.selectionSet ? madeFor(selection.selectionSet, told, document, variables) : []
  })
}

function memberOf(field: FieldNode, variables: Record<string, unknown>): string | undefined {
  const argument = field.arguments?.find(({ name }) => name.value === 'madeFor')
  const value = argument && valueFromASTUntyped(argument.value, variables)
  return value === undefined || value === null ? undefined : String(value)
}

type Told = Record<string, unknown>

function saysMore(told: unknown, own: ReadonlySet<unknown>, professionals: ReadonlySet<unknown>): boolean {
  if (Array.isArray(told)) return told.some((one) => saysMore(one, own, professionals))
  if (typeof told !== 'object' || told === null) return false
  const isAnother = (id: unknown) => typeof id === 'string' && !own.has(id) && !professionals.has(id)
  const { childVoice, source, givenBy, ratings, views, evidencedBy } = told as Told
  return (
    typeof childVoice === 'string' ||
    isAnother(source) ||
    isAnother(givenBy) ||
    entries(ratings).some(({ by }) => (by ?? 'worker') !== 'worker') ||
    entries(views).some(({ person, words }) => typeof words === 'string' && isAnother(person)) ||
    entries(evidencedBy).some(({ person }) => isAnother(person)) ||
    Object.values(told).some((one) => saysMore(one, own, professionals))
  )
}

function ownIds(member: string, told: unknown): Set<unknown> {
  const known = listIn(told, 'familyMembers').find(({ id }) => id === member)
  return new Set([member, known?.sameAs])
}

function professionalsIn(told: unknown): Set<unknown> {
  return new Set(listIn(told, 'professionals').map(({ id }) => id))
}

/** A list of the network file that is told, under whatever name. */
function listIn(told: unknown, list: string): Told[] {
  if (typeof told !== 'object' || told === null) return []
  return Object.values(told).flatMap((one) =>
    typeof one === 'object' && one !== null ? entries((one as Told)[list]) : [],
  )
}

function entries(value: unknown): Told[] {
  return Array.isArray(value)
    ? value.filter((one): one is Told => typeof one === 'object' && one !== null)
    : []
}
