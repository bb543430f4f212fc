import { useTranslation } from 'react-i18next'
import { type Invitation, withAnswer } from '../../../domain/meetings/attendance.ts'
import { RESPONSES } from '../../../domain/network/codes.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useEditor } from '../recording/EditorContext.ts'
import styles from '../recording/RecordEditor.module.css'
import { AskForReports } from './AskForReports.tsx'
import { InvitedField } from './InvitedField.tsx'
import type { RowsProps } from './invitation-rows.ts'

const WAYS = ['in-person', 'phone', 'video'] as const
const INSTEAD = ['written-report', 'through-colleague'] as const

/** Who is coming and how; of who is not, what they give instead; and the reports that are asked for. */
export function PlannedRows({ invitations, part, nameOf, onChange }: RowsProps) {
  const { t } = useTranslation(['meetings', 'codes'])
  const { wrongAt } = useEditor()
  return (
    <>
      <AskForReports invitations={invitations} onChange={onChange} />
      <ol>
        {invitations.map((invitation, at) => {
          const { person, response, attendance, contribution } = invitation
          const name = nameOf(person)
          const put = (next: Invitation) => onChange(invitations.with(at, next))
          return (
            <li key={person} className={styles.part}>
              <p className={styles.who} dir="auto">
                {name}
              </p>
              <Segments
                isLabelHidden
                label={t('isComing', { name })}
                choices={RESPONSES.map((value) => ({ value, name: t(`codes:response.${value}`) }))}
                chosen={response}
                wrong={wrongAt(['invitations', at, 'response'])}
                onChoose={(answer) => put(withAnswer(invitation, answer))}
              />
              {(response === 'accepted' || response === 'tentative') && (
                <Segments
                  isLabelHidden
                  label={t('inWhichWay', { name })}
                  choices={WAYS.map((value) => ({ value, name: t(`way.${value}`) }))}
                  chosen={WAYS.find((way) => way === attendance)}
                  onChoose={(way) => put({ ...invitation, attendance: way })}
                />
              )}
              {response === 'declined' && (
                <Segments
                  isLabelHidden
                  label={t('instead', { name })}
                  choices={INSTEAD.map((value) => ({ value, name: t(`codes:contribution.${value}`) }))}
                  chosen={INSTEAD.find((one) => one === contribution)}
                  onChoose={(given) => put({ ...invitation, contribution: given })}
                />
              )}
              {response === 'declined' && contribution === 'through-colleague' && (
                <InvitedField part={part} name="through" at={at} invitation={invitation} />
              )}
              <details
                className={styles.group}
                open={wrongAt(['invitations', at, 'reportDueOn']) !== undefined}
              >
                <summary>{t('reportOf', { name })}</summary>
                <div className={styles.row}>
                  <InvitedField part={part} name="reportDueOn" at={at} invitation={invitation} />
                  <InvitedField part={part} name="reportReceivedOn" at={at} invitation={invitation} />
                </div>
              </details>
            </li>
          )
        })}
      </ol>
    </>
  )
}
