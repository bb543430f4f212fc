import type { AccessRole } from '../../domain/access/roles.ts'

/** Somebody who may sign in. */
export interface User {
  id: string
  name: string
  roles: readonly AccessRole[]
  /** How the site's identity provider names them; absent where there is none. */
  issuer?: string
  subject?: string
}
