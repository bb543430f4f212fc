import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import type { KnownOperations } from './known-operations.ts'

/**
 * Lets a request name its operation by `documentId`, as appendix A of GraphQL over HTTP has it.
 * @param takesDocuments whether a request may bring a document of its own instead
 */
export function namedOperations(
  known: KnownOperations,
  takesDocuments: (request: Request) => boolean,
): Plugin {
  return {
    onParams({ request, params, setParams }) {
      const documentsToo = takesDocuments(request)
      if (documentsToo && params.query !== undefined && params.query !== null) return
      const { documentId, operationName, variables, extensions }: NamingParams = params
      if (documentId === undefined || documentId === null) {
        // Where documents are taken, a request without one is told so by the API itself.
        if (documentsToo) return
        throw refusal(
          'Only the operations of Ecomap’s own client are run here: give the documentId of one.',
          'OPERATION_ID_REQUIRED',
        )
      }
      if (params.query) throw refusal('Give either a documentId or a query.', 'OPERATION_ID_REQUIRED')
      const query = typeof documentId === 'string' ? known.documentOf(documentId) : undefined
      if (query === undefined)
        throw refusal(
          'This operation is not known here: a newer version of Ecomap has been installed since this page was opened. Reload the page.',
          'UNKNOWN_OPERATION',
        )
      setParams({ query, operationName, variables, extensions })
    },
  }
}

type NamingParams = GraphQLParams & { documentId?: unknown }

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}
