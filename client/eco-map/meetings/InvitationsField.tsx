import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../../domain/meetings/attendance.ts'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { ListShape, ObjectShape } from '../../../domain/network/shape.ts'
import entry from '../../ui/Form.module.css'
import { useEditor } from '../recording/EditorContext.ts'
import styles from '../recording/RecordEditor.module.css'
import { AttendanceRows } from './AttendanceRows.tsx'
import type { RowsProps } from './invitation-rows.ts'
import { PlannedRows } from './PlannedRows.tsx'
import { RecordSentRows } from './RecordSentRows.tsx'
import { WhoIsInvited } from './WhoIsInvited.tsx'

interface InvitationsFieldProps {
  label: string
  wrong: string | undefined
  shape: ListShape
  value: readonly Draft[]
}

/**
 * Who is invited, ticked among everybody who belongs there; and of each what is known of their coming: before the meeting
 * whether and how, after it whether they were there. Where that is all that is asked it comes first.
 */
export function InvitationsField({ label, wrong, shape, value }: InvitationsFieldProps) {
  const { t } = useTranslation(['meetings', 'recording'])
  const { draft, part: asked, change, choicesOf } = useEditor()
  const invitations = value as unknown as Invitation[]
  const people = choicesOf(['Professional', 'Child', 'FamilyMember'], 'person')
  const rows: RowsProps = {
    invitations,
    part: shape.of as ObjectShape,
    nameOf: (person) => people.find((one) => one.value === person)?.name ?? t('recording:notOnRecord'),
    onChange: (next) => change(['invitations'], next),
  }
  const who = <WhoIsInvited people={people} {...rows} />
  const status = draft.status ?? 'held'
  return (
    <fieldset className={styles.parts}>
      <legend className={entry.label}>{asked === undefined ? label : t(`part.${asked}`)}</legend>
      {wrong && <p className={entry.wrong}>{wrong}</p>}
      {asked === undefined && who}
      {invitations.length === 0 && asked !== undefined && <p className={entry.hint}>{t('nobodyInvited')}</p>}
      {asked === 'record-sent' ? (
        <RecordSentRows {...rows} />
      ) : status === 'held' ? (
        <AttendanceRows {...rows} />
      ) : (
        status === 'planned' && <PlannedRows {...rows} />
      )}
      {asked === 'attendance' && (
        <details className={styles.group}>
          <summary>{t('othersThere')}</summary>
          <div className={styles.fields}>{who}</div>
        </details>
      )}
    </fieldset>
  )
}
