import type { Invitation } from '../../../domain/meetings/attendance.ts'
import type { ObjectShape } from '../../../domain/network/shape.ts'

/** What the rows of a meeting's invitations have to go by. */
export interface RowsProps {
  invitations: readonly Invitation[]
  /** The fields of an invitation. */
  part: ObjectShape
  nameOf: (person: string) => string
  onChange: (invitations: Invitation[]) => void
}
