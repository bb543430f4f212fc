import { useGraphQlJit as graphQlJit } from '@envelop/graphql-jit'
import { type DocumentNode, Kind } from 'graphql'

/**
 * Compiles a document that is asked a second time, which makes running it several times faster. One that comes once
 * would not win back the time; and one with several operations is left out, since what is compiled is kept by document. What
 * listens is asked once and answered for hours.
 */
export function compiledQueries(): ReturnType<typeof graphQlJit> {
  const seen = new WeakSet<DocumentNode>()
  return graphQlJit(
    {},
    {
      enableIf({ document }) {
        if (seen.has(document)) return isOneQueryOrMutation(document)
        seen.add(document)
        return false
      },
    },
  )
}

function isOneQueryOrMutation({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  return operations.length === 1 && operations[0]?.operation !== 'subscription'
}
