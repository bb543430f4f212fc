import { useTranslation } from 'react-i18next'
import { useInvitationWords } from '../details/invitation-words.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from '../recording/RecordEditor.module.css'
import { InvitedField } from './InvitedField.tsx'
import type { RowsProps } from './invitation-rows.ts'

/** To whom the record of a meeting was sent, and on which day. */
export function RecordSentRows({ invitations, part, nameOf, onChange }: RowsProps) {
  const { t } = useTranslation('meetings')
  const { recorded, today } = useEcoMap()
  const words = useInvitationWords()
  const isLeft = ({ person, recordSentOn }: RowsProps['invitations'][number]) =>
    recorded.professionals.has(person) && recordSentOn === undefined
  const count = invitations.filter(isLeft).length
  return (
    <>
      {count > 0 && (
        <button
          type="button"
          className="button"
          onClick={() =>
            onChange(invitations.map((one) => (isLeft(one) ? { ...one, recordSentOn: today } : one)))
          }
        >
          {t('sentToday', { count })}
        </button>
      )}
      <ol>
        {invitations.map((invitation, at) => {
          const { recordSentOn: _sent, ...was } = invitation
          return (
            <li key={invitation.person} className={styles.part}>
              <p className={styles.who} dir="auto">
                {nameOf(invitation.person)} <span className="muted">{words(was)}</span>
              </p>
              <InvitedField part={part} name="recordSentOn" at={at} invitation={invitation} />
            </li>
          )
        })}
      </ol>
    </>
  )
}
