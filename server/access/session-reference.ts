import { createHash, randomBytes } from 'node:crypto'

/** What a browser holds of its session: 256 random bits. The product keeps their hash alone. */
export function newReference(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256, in hexadecimal. */
export function hashOf(reference: string): string {
  return createHash('sha256').update(reference).digest('hex')
}
