import { hashOf } from './session-reference.ts'

/** Whether the site is for trying out on one machine, or has an identity provider. */
export type Mode = 'local' | 'real'

/** `__Host-` binds a cookie to this host and to TLS, which the loopback of local mode doesn't have. */
const NAMES: Record<Mode, string> = { local: 'ecomap', real: '__Host-ecomap' }
const ATTRIBUTES: Record<Mode, string> = {
  local: 'Path=/; HttpOnly; SameSite=Strict',
  real: 'Path=/; HttpOnly; Secure; SameSite=Strict',
}
/** A browser that comes back from the identity provider is sent by another site, so this one is not `Strict`. */
const UNDER_WAY = '__Host-ecomap-sign-in'
const ATTRIBUTES_UNDER_WAY = 'Path=/; HttpOnly; Secure; SameSite=Lax'

/** The `Set-Cookie` that gives a browser its session. It goes with the browser's own; the server ends it before. */
export function sessionCookie(mode: Mode, reference: string): string {
  return `${NAMES[mode]}=${reference}; ${ATTRIBUTES[mode]}`
}

/** The `Set-Cookie` that takes it away. */
export function endedCookie(mode: Mode): string {
  return `${NAMES[mode]}=; ${ATTRIBUTES[mode]}; Max-Age=0`
}

/** The hash of the session's reference in a `Cookie` header; nothing when there is none of the right form. */
export function sessionHash(mode: Mode, header: string | null): string | undefined {
  return hashIn(header, NAMES[mode])
}

/** The `Set-Cookie` by which a browser shows that it is the one that began to sign in, for so many seconds. */
export function underWayCookie(reference: string, seconds: number): string {
  return `${UNDER_WAY}=${reference}; ${ATTRIBUTES_UNDER_WAY}; Max-Age=${seconds}`
}

/** The `Set-Cookie` that takes it away. */
export function endedUnderWayCookie(): string {
  return underWayCookie('', 0)
}

/** The hash of what it holds in a `Cookie` header. */
export function underWayHash(header: string | null): string | undefined {
  return hashIn(header, UNDER_WAY)
}

function hashIn(header: string | null, cookie: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2)
    if (name === cookie && /^[\w-]{43}$/.test(value ?? '')) return hashOf(value as string)
  }
  return undefined
}
