import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** How large a document is, whatever it is asked with. */
export interface DocumentSize {
  /** Fields within fields, the deepest. */
  depth: number
  /** Fields of the operation itself, however they are spread over fragments; of the operation that has most. */
  rootFields: number
  /** Fields that are given another name, in the whole text. */
  aliases: number
  /** Directives on whatever, in the whole text. */
  directives: number
}

/** Measures a document, whether valid or not: a fragment that spreads itself is counted once. */
export function sizeOf(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const depthOf = measure(fragments, (field, inside) => (isIntrospection(field) ? 1 : 1 + inside()), larger)
  const fieldsOf = measure(
    fragments,
    () => 1,
    (one, other) => one + other,
  )
  return {
    depth: operations.map(({ selectionSet }) => depthOf(selectionSet)).reduce(larger, 0),
    rootFields: operations.map(({ selectionSet }) => fieldsOf(selectionSet)).reduce(larger, 0),
    ...marksOf(document),
  }
}

const larger = (one: number, other: number) => Math.max(one, other)

/** Fields about the schema; how deep they go has a rule of graphql-js. */
function isIntrospection({ name }: FieldNode): boolean {
  return name.value.startsWith('__')
}

/** Goes through selections and what they spread, each fragment once. */
function measure(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ofField: (field: FieldNode, inside: () => number) => number,
  together: (one: number, other: number) => number,
): (set: SelectionSetNode) => number {
  const known = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const before = known.get(name)
    if (before !== undefined) return before
    known.set(name, 0)
    const fragment = fragments.get(name)
    const measured = fragment ? ofSet(fragment.selectionSet) : 0
    known.set(name, measured)
    return measured
  }
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD)
      return ofField(selection, () => (selection.selectionSet ? ofSet(selection.selectionSet) : 0))
    return selection.kind === Kind.FRAGMENT_SPREAD
      ? ofFragment(selection.name.value)
      : ofSet(selection.selectionSet)
  }
  const ofSet = ({ selections }: SelectionSetNode): number => selections.map(ofSelection).reduce(together, 0)
  return ofSet
}

function marksOf(document: DocumentNode): Pick<DocumentSize, 'aliases' | 'directives'> {
  let aliases = 0
  let directives = 0
  visit(document, {
    Field: (field) => {
      if (field.alias) aliases++
    },
    Directive: () => {
      directives++
    },
  })
  return { aliases, directives }
}
