import { type CombinedError, cacheExchange, createClient, fetchExchange, mapExchange } from 'urql'
import type { Connection } from './connection.ts'

/** The client of the API; whoever fails to reach the server tells the connection. */
export function createApiClient(connection: Connection) {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (isOutOfReach(error)) connection.lost()
        },
      }),
      fetchExchange,
    ],
  })
}

/** Whether the server, or the database behind it, could not be reached: a state that passes, unlike a fault. */
export function isOutOfReach(error: CombinedError): boolean {
  if (error.networkError) return true
  return error.graphQLErrors.some(({ extensions }) => extensions.code === 'DATABASE_UNAVAILABLE')
}
