import type { Preset } from '../session.ts'

/** What every form for a change is given. */
export interface ChangeFormProps {
  preset: Preset
  /** The change was added, or the form was left. */
  onEnd: () => void
}
