import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { Mode } from './session-cookie.ts'

/**
 * The IP address that a request comes from. In real mode as the proxy before this site says, which adds whom it saw at the
 * end of what it was told.
 */
export function addressOf(
  { headers }: Request,
  request: IncomingMessage | undefined,
  mode: Mode,
): string | undefined {
  const proxied = mode === 'real' ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  if (proxied && isIP(proxied) !== 0) return proxied
  return request?.socket.remoteAddress
}
