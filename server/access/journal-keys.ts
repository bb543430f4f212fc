import { type DocumentNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql'

/** The field of the API that tells of children whom its reader may not see: the audit journal, for those who may search it. */
const JOURNAL = 'audit'

/** The names under which an answer holds what was found in the audit journal, each of them that and nothing else. */
export function journalKeys(
  document: DocumentNode,
  operationName: string | null | undefined,
): ReadonlySet<string> {
  const operation = getOperationAST(document, operationName)
  const keys = new Set<string>()
  if (operation?.operation === 'query') collect(operation.selectionSet, document, keys)
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
    } else if (selection.name.value === JOURNAL) keys.add(selection.alias?.value ?? JOURNAL)
  }
}
