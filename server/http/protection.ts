import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from './loopback.ts'

/**
 * What keeps other sites out. The cookie of whoever is signed in goes with every request of their browser, so a page of
 * another site that is open in it must not be able to ask in their name: neither by a request to this address, nor by a
 * name of its own that it lets point here.
 */

/** As what this server is reached. */
export interface Site {
  /** The host that it listens on. */
  host: string
  /** Where browsers reach it, when that is elsewhere: behind a proxy that speaks TLS for it. */
  publicUrl?: URL | undefined
}

/** Everything comes from files of the site: no script and no style stands in a page itself. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
/** The API's own page for trying out queries, which is there on one machine alone, brings its script and styles within itself. */
const TRY_OUT_POLICY = CONTENT_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .concat("; worker-src 'self' blob:")
/** An answer that is no page, and shows nothing when a browser is made to open it as one. */
const DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** What of the machine no page of ours uses, and none may. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media'],
  ...[
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
  ],
  ...['payment', 'picture-in-picture', 'serial', 'usb', 'window-management', 'xr-spatial-tracking'],
]

/** Two years, the least that browsers' own lists of such sites ask for being one. */
const TLS_ALONE = 'max-age=63072000; includeSubDomains'

/** Sets the headers that every answer carries; whoever answers with what may be kept says so. */
export function setProtectiveHeaders(response: ServerResponse, isApi: boolean, { publicUrl }: Site): void {
  const ofApi = publicUrl ? DATA_POLICY : TRY_OUT_POLICY
  response.setHeader('content-security-policy', isApi ? ofApi : CONTENT_POLICY)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('x-frame-options', 'DENY')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('permissions-policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '))
  response.setHeader('cache-control', 'no-store')
  if (publicUrl?.protocol === 'https:') response.setHeader('strict-transport-security', TLS_ALONE)
}

/** Whether the request names a host that this server is known by. */
export function isKnownHost({ headers }: IncomingMessage, { host, publicUrl }: Site): boolean {
  const named = headers.host?.toLowerCase()
  if (named === undefined) return false
  if (publicUrl) return URL.parse(`${publicUrl.protocol}//${named}`)?.host === publicUrl.host
  const name = named.replace(/:\d+$/, '')
  return isLoopback(name) || name === host.toLowerCase()
}

/** Whether a page of another site sent the request by itself; following a link is not that, sending a form is. */
export function isFromAnotherSite({ method, headers }: IncomingMessage, { publicUrl }: Site): boolean {
  const { origin, host, 'sec-fetch-site': from } = headers
  const isLink = method === 'GET' && headers['sec-fetch-mode'] === 'navigate'
  if (from !== undefined) return from !== 'same-origin' && from !== 'none' && !isLink
  if (origin === undefined) return false
  return publicUrl ? origin !== publicUrl.origin : URL.parse(origin)?.host !== host
}
