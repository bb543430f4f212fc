import type { Invitation } from '../../../domain/meetings/attendance.ts'
import type { ObjectShape } from '../../../domain/network/shape.ts'
import { useEditor } from '../recording/EditorContext.ts'

interface InvitedFieldProps {
  part: ObjectShape
  name: keyof Invitation
  /** The place of the invitation among the meeting's. */
  at: number
  invitation: Invitation
}

/** One field of an invitation, as any field of a record is entered. */
export function InvitedField({ part, name, at, invitation }: InvitedFieldProps) {
  const { fieldOf } = useEditor()
  const field = part.fields.get(name)
  return field && fieldOf(field, ['invitations', at, name], invitation[name])
}
