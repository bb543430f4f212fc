import { isIPv4 } from 'node:net'

const NAMES = new Set(['localhost', '::1', '[::1]'])

/** Whether a host, as listened on or as named by a request, is this machine alone. */
export function isLoopback(host: string): boolean {
  return NAMES.has(host) || (isIPv4(host) && host.startsWith('127.'))
}
