import { type CombinedError, cacheExchange, createClient, fetchExchange, mapExchange } from 'urql'
import { askedAnew } from './ask-anew.ts'
import type { Connection } from './connection.ts'
import { latestAnswers } from './latest-answers.ts'
import { OUR_PAGE } from './request-headers.ts'
import type { SessionWatch } from './session-watch.ts'

/**
 * The client of the API. Operations are named by their ids, which the server knows; whoever is not answered as they should
 * tells the connection, and whoever is asked to sign in the session.
 */
export function createApiClient(connection: Connection, session: SessionWatch) {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetchOptions: { headers: OUR_PAGE },
    exchanges: [
      askedAnew,
      cacheExchange,
      mapExchange({
        onError(error, { kind }) {
          const wait = waitAskedFor(error)
          if (isOutdated(error)) connection.outdated()
          else if (wait !== undefined) connection.busy(wait)
          // What only listens may be cut off on the way while the server is as it should be.
          else if (isOutOfReach(error) && kind === 'subscription') void connection.check()
          else if (isOutOfReach(error)) connection.lost()
          if (needsSignIn(error)) session.lookAgain()
        },
        // Where something failed nothing is told of the rest: a child whose record could not be read in time would come as one
        // who is not on file, and be kept as that for the next visit.
        onResult: (result) => (result.error ? { ...result, data: undefined } : result),
      }),
      latestAnswers,
      fetchExchange,
    ],
  })
}

/** Whether the server, or the database behind it, could not be reached: a state that passes, unlike a fault. */
export function isOutOfReach(error: CombinedError): boolean {
  return Boolean(error.networkError) || hasCode(error, 'DATABASE_UNAVAILABLE')
}

/** Whether the error is of the connection, which is told for the whole page, rather than of what was asked. */
export function isOfConnection(error: CombinedError): boolean {
  return isOutOfReach(error) || isOutdated(error) || waitAskedFor(error) !== undefined
}

/** Whether nobody is signed in, or their session is over. */
export function needsSignIn(error: CombinedError): boolean {
  return hasCode(error, 'UNAUTHENTICATED')
}

/** Whether the server does not know this page's operations any more. */
function isOutdated(error: CombinedError): boolean {
  return hasCode(error, 'UNKNOWN_OPERATION')
}

/** After how many seconds what was done too often may be done again. */
function waitAskedFor(error: CombinedError): number | undefined {
  const refusal = error.graphQLErrors.find(({ extensions }) => extensions.code === 'RATE_LIMITED')
  return refusal && Number(refusal.extensions.retryAfter)
}

function hasCode(error: CombinedError, code: string): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions.code === code)
}
