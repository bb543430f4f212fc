import { newReference } from './session-reference.ts'

/** By it scanners for secrets know one that has got into a file, and nobody takes it for the reference of a session. */
const PREFIX = 'ecomap_'
const FORM = new RegExp(`^${PREFIX}[\\w-]{43}$`)

/** What a machine shows: 256 random bits. The product keeps their hash alone. */
export function newMachineToken(): string {
  return `${PREFIX}${newReference()}`
}

/** What an `Authorization` header gives as a token, of whatever form; nothing when it gives none. */
export function bearerIn(header: string | null): string | undefined {
  return header
    ?.match(/^\s*bearer(?:\s+(.*))?$/i)
    ?.slice(1)
    .map((given) => given?.trim() ?? '')[0]
}

/** Whether it has the form of a token. */
export function isMachineToken(given: string): boolean {
  return FORM.test(given)
}
