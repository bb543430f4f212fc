import type { ChangeType } from '../../../../domain/what-if/change.ts'
import type { Preset } from '../session.ts'
import { AdditionForm } from './AdditionForm.tsx'
import { ContactForm } from './ContactForm.tsx'
import type { ChangeFormProps } from './change-form-props.ts'
import { EndForm } from './EndForm.tsx'
import { InvitationForm } from './InvitationForm.tsx'
import { JointWorkForm } from './JointWorkForm.tsx'
import { LeadForm } from './LeadForm.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import { SupportForm } from './SupportForm.tsx'

const FORMS: Record<ChangeType, (props: ChangeFormProps) => React.ReactNode> = {
  'end-involvement': EndForm,
  'add-involvement': AdditionForm,
  'joint-work': JointWorkForm,
  contact: ContactForm,
  meeting: MeetingForm,
  invitation: InvitationForm,
  lead: LeadForm,
  support: SupportForm,
}

/** The form for one kind of change. */
export function ChangeForm({
  form,
  onEnd,
}: {
  form: { type: ChangeType; preset: Preset }
  onEnd: () => void
}) {
  const Form = FORMS[form.type]
  return <Form preset={form.preset} onEnd={onEnd} />
}
