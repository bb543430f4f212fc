import { type CombinedError, cacheExchange, createClient, fetchExchange, mapExchange } from 'urql'
import type { Connection } from './connection.ts'
import type { SessionWatch } from './session-watch.ts'

/** The client of the API; whoever fails to reach the server tells the connection, and whoever is asked to sign in the session. */
export function createApiClient(connection: Connection, session: SessionWatch) {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (isOutOfReach(error)) connection.lost()
          if (needsSignIn(error)) session.over()
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

/** Whether nobody is signed in, or their session is over. */
export function needsSignIn(error: CombinedError): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')
}
