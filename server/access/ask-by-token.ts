import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { AuditEvent } from '../audit/audit-entry.ts'
import type { Journal } from '../audit/journal.ts'
import type { Database } from '../database/database.ts'
import type { RateLimits } from '../limits/rate-limit.ts'
import { tooOften } from '../limits/take-turn.ts'
import { bearerIn, isMachineToken } from './machine-token.ts'
import { readMachineOfToken } from './machines.store.ts'
import { addressOf } from './request-address.ts'
import type { Mode } from './session-cookie.ts'
import { hashOf } from './session-reference.ts'
import type { SignedIn } from './viewer.ts'

interface TokenParts {
  database: Database
  journal: Journal
  mode: Mode
  rates: RateLimits
}

const asking = new WeakMap<Request, SignedIn>()

/** The machine whose token a request carries, once {@link askByToken} has looked at it. */
export function machineAsking(request: Request): SignedIn | undefined {
  return asking.get(request)
}

/**
 * Looks at the token of a request before anything that it asks is read: a document of somebody who may ask nothing is not even
 * told its mistakes. A token anywhere but in the header `Authorization` is none.
 */
export function askByToken({
  database,
  journal,
  mode,
  rates,
}: TokenParts): Plugin<object, { req?: IncomingMessage }> {
  return {
    async onRequestParse({ request, serverContext }) {
      const given = bearerIn(request.headers.get('authorization'))
      if (given === undefined) return
      if (request.headers.has('cookie'))
        throw refusal(400, 'Ask either by a token or by a cookie.', 'BAD_REQUEST')
      const hash = hashOf(given)
      const seconds = rates.take('machine', hash)
      if (seconds > 0)
        throw refusal(429, tooOften('machine', seconds), 'RATE_LIMITED', { 'retry-after': `${seconds}` })
      const machine = isMachineToken(given) ? await readMachineOfToken(database, hash) : undefined
      if (!machine) {
        await journal.append(refusedEvent(addressOf(request, serverContext?.req, mode)))
        throw refusal(401, 'This token is not good, or not any more.', 'UNAUTHENTICATED', {
          'www-authenticate': 'Bearer error="invalid_token"',
        })
      }
      const { id, name, scopes, token } = machine
      asking.set(request, {
        kind: 'user',
        id,
        name,
        roles: [],
        scopes,
        session: { id: token, hash },
        seen: new Map(),
        done: [],
      })
    },
  }
}

function refusedEvent(address: string | undefined): AuditEvent {
  return { action: 'refused', address, children: [], details: { code: 'UNAUTHENTICATED' } }
}

function refusal(status: number, message: string, code: string, headers?: Record<string, string>) {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } })
}
