import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Practice } from '../../domain/findings/practice.ts'

const PACKAGE = new URL('../../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }

/**
 * Tells one practice from another, and one version of the product from another: by another one, findings that are kept
 * are to be computed anew.
 */
export function fingerprintOf({ site, teams }: Practice): string {
  const practice = JSON.stringify([version, site, [...teams]])
  return createHash('sha256').update(practice).digest('base64url')
}
