import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * What keeps other sites out. Whoever is at the machine may see all, so a page of another site that is open in the same
 * browser must not be able to ask in their name: neither by a request to this address, nor by a name of its own that
 * it lets point here.
 */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Styles of elements are set by the parts that place and size them; everything else comes from files of the site. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
/** The API's own page for trying out queries brings its script and styles within itself. */
const TRY_OUT_POLICY = CONTENT_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .concat("; worker-src 'self' blob:")

/** Sets the headers that every answer carries. */
export function setProtectiveHeaders(response: ServerResponse, isApi: boolean): void {
  response.setHeader('content-security-policy', isApi ? TRY_OUT_POLICY : CONTENT_POLICY)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  if (isApi) response.setHeader('cache-control', 'no-store')
}

/** Whether the request names a host that this server is known by; any, when it listens beyond loopback. */
export function isKnownHost({ headers }: IncomingMessage, listensOn: string): boolean {
  if (!isLoopback(listensOn)) return true
  const name = headers.host?.replace(/:\d+$/, '').toLowerCase()
  return name !== undefined && (LOOPBACK.has(name) || name === listensOn.toLowerCase())
}

/** Whether a page of another site sent the request by itself; following a link is not that. */
export function isFromAnotherSite({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined)
    return site !== 'same-origin' && site !== 'none' && headers['sec-fetch-mode'] !== 'navigate'
  const { origin, host } = headers
  return origin !== undefined && URL.parse(origin)?.host !== host
}

function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host === '::1' || host.startsWith('127.')
}
