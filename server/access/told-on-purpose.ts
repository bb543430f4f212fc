import { type DocumentNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql'

/** The fields of the API that tell of children whom their reader may not see, by their ids alone, because it is their work to look at who saw them. */
const ON_PURPOSE: ReadonlySet<string> = new Set(['audit', 'breakGlassUses', 'reviewBreakGlass'])

/** The names under which an answer holds what these fields tell, each of them that and nothing else. */
export function keysToldOnPurpose(
  document: DocumentNode,
  operationName: string | null | undefined,
): ReadonlySet<string> {
  const operation = getOperationAST(document, operationName)
  const keys = new Set<string>()
  if (operation) collect(operation.selectionSet, document, keys)
  return keys
}

/** Looks through what is asked of the root, fragments included, which cannot lead to themselves. */
function collect({ selections }: SelectionSetNode, document: DocumentNode, keys: Set<string>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, document, keys)
    else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
      )
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet, document, keys)
    } else if (ON_PURPOSE.has(selection.name.value)) keys.add(selection.alias?.value ?? selection.name.value)
  }
}
