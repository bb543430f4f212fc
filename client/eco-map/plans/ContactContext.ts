import { createContext, use } from 'react'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { Visit } from '../../../domain/network/network-file.ts'
import type { RecordForm } from '../../../domain/recording/record-form.ts'

/** What can be recorded in the contact plan; nothing where nothing can. */
export interface ContactRecording {
  begin(form: RecordForm): void
  /** Records at once what became of a visit that was planned. */
  become(visit: Visit, changes: Draft): void
}

export const ContactContext = createContext<ContactRecording | undefined>(undefined)

export function useContactRecording(): ContactRecording | undefined {
  return use(ContactContext)
}
