import { createContext, use } from 'react'
import type { RecordForm } from '../../../domain/recording/record-form.ts'
import type { Done, Turning } from '../../api/useTurn.ts'
import type { OpenRecording } from './open-recording.ts'

/** What is being recorded on a child's page, and what was recorded last. */
export interface Recording {
  /** The form that is open; there is one at a time. */
  open: OpenRecording | undefined
  done: Done | undefined
  turning: Turning
  /** Takes it back, or does it again. */
  turn(done: Done): void
  /** Opens a form in place of the one that is open. */
  begin(form: RecordForm): void
  /** Keeps what is entered in the form that is open, as it follows from what is there. */
  keep(enter: (open: OpenRecording) => OpenRecording): void
  /** Says what was recorded without a form; one that is open stays. */
  tell(done: Done): void
  /** Closes the form: with what was recorded, or without having recorded it. */
  end(done?: Done): void
}

export const RecordingContext = createContext<Recording | null>(null)

export function useRecording(): Recording {
  const state = use(RecordingContext)
  if (!state) throw new Error('a component outside of what records')
  return state
}
