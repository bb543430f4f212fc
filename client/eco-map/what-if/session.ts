import type { Change, ChangeType } from '../../../domain/what-if/change.ts'
import type { KeptWhatIf } from './kept-what-if.ts'

/** What a form for a change starts from. */
export interface Preset {
  involvement?: string | undefined
  professional?: string | undefined
  need?: string | undefined
  familyMember?: string | undefined
  meeting?: string | undefined
}

/** What somebody is trying out: as entered, and what of it was kept. */
export interface Session {
  id: string
  title: string
  changes: readonly Change[]
  /** The version that it was made from or kept as; absent while it was never kept. */
  kept?: KeptWhatIf | undefined
  /** What somebody else kept in the meantime, until one of the two is chosen. */
  conflict?: KeptWhatIf | undefined
  /** The form that is open. */
  form?: { type: ChangeType; preset: Preset } | undefined
}

/** Begins with nothing supposed. */
export function newSession(id: string): Session {
  return { id, title: '', changes: [] }
}

/** Goes on with what was kept. */
export function sessionOf(kept: KeptWhatIf): Session {
  return { id: kept.id, title: kept.title, changes: kept.changes, kept }
}

/** Whether anything would be lost by leaving. */
export function isUnkept({ title, changes, kept }: Session): boolean {
  if (!kept) return changes.length > 0
  return title !== kept.title || JSON.stringify(changes) !== JSON.stringify(kept.changes)
}
