import { z } from 'zod'

/** What somebody has written, while they are at the identity provider to sign in again. */
const attempt = z.object({
  /** Who wrote it: whoever comes back may be somebody else. */
  user: z.string(),
  child: z.string().optional(),
  name: z.string(),
  dateOfBirth: z.string().optional(),
  reason: z.string(),
})
export type Attempt = z.output<typeof attempt>

const KEY = 'ecomap-break-glass'

/** Keeps it in this tab, until it is looked at again or somebody signs out. */
export function keepAttempt(kept: Attempt): void {
  sessionStorage.setItem(KEY, JSON.stringify(kept))
}

/** What this user wrote before they signed in again; it is kept no longer. */
export function takeAttempt(user: string, child: string | undefined): Attempt | undefined {
  const text = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  if (text === null) return undefined
  const read = attempt.safeParse(JSON.parse(text))
  return read.success && read.data.user === user && read.data.child === child ? read.data : undefined
}
