import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * The header by which a request shows that it was sent by a page of ours: no form, link or image can set it, and a script
 * of another site only after being allowed to, which none is.
 */
const FROM_OUR_PAGE = 'x-ecomap-page'

/** Answers posted JSON alone and, where a browser adds the cookie of whoever is signed in, only to our own page. */
export function postsOfPages(): Plugin {
  return {
    onRequestParse({ request: { method, headers } }) {
      if (method !== 'POST') throw refusal(405, 'Only POST is answered here.', { allow: 'POST' })
      if (!isJson(headers.get('content-type')))
        throw refusal(415, 'Only application/json is answered here.', { accept: 'application/json' })
      if (headers.has('cookie') && !headers.has(FROM_OUR_PAGE))
        throw refusal(403, `A request with a cookie needs the header ${FROM_OUR_PAGE}.`)
    },
  }
}

function isJson(type: string | null): boolean {
  return type?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json'
}

function refusal(status: number, message: string, headers?: Record<string, string>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status, headers } } })
}
