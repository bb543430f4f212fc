import { useTranslation } from 'react-i18next'
import {
  attendedAs,
  contributionsOf,
  type Invitation,
  isTakenAsThere,
} from '../../../domain/meetings/attendance.ts'
import { ATTENDANCES, type Attendance } from '../../../domain/network/codes.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useInvitationWords } from '../details/invitation-words.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { useEditor } from '../recording/EditorContext.ts'
import styles from '../recording/RecordEditor.module.css'
import { InvitedField } from './InvitedField.tsx'
import type { RowsProps } from './invitation-rows.ts'

/** Who was there and how, of everybody in one pass: a press for each, and shortcuts for those of whom nothing is entered. */
export function AttendanceRows({ invitations, part, nameOf, onChange }: RowsProps) {
  const { t } = useTranslation(['meetings', 'codes'])
  const { recorded } = useEcoMap()
  const { draft, part: asked, wrongAt } = useEditor()
  const said = useInvitationWords('planned')
  const onFile = recorded.meetings.get(draft.id as string)
  const meant = new Map(
    onFile?.status === 'planned' ? onFile.invitations.map((one) => [one.person, one]) : [],
  )
  const came = (howOf: (invitation: Invitation) => Attendance | undefined) =>
    onChange(
      invitations.map((one) => {
        const how = isTakenAsThere(one) ? howOf(one) : undefined
        return how === undefined ? one : attendedAs(one, how)
      }),
    )
  const asTheySaid = ({ person }: Invitation) => {
    const { response, attendance } = meant.get(person) ?? {}
    return response === 'accepted' ? (attendance ?? 'in-person') : undefined
  }
  const left = invitations.filter(isTakenAsThere)
  const accepted = left.filter((one) => asTheySaid(one) !== undefined)
  return (
    <>
      {left.length > 0 && (
        <div className={styles.shortcuts}>
          {accepted.length > 0 && (
            <button type="button" className="button" onClick={() => came(asTheySaid)}>
              {t('cameAsTheySaid', { count: accepted.length })}
            </button>
          )}
          <button type="button" className="button" onClick={() => came(() => 'in-person')}>
            {t('allCame', { count: left.length })}
          </button>
        </div>
      )}
      <ol>
        {invitations.map((invitation, at) => {
          const { person, attendance, contribution } = invitation
          const before = meant.get(person)
          const put = (next: Invitation) => onChange(invitations.with(at, next))
          return (
            <li key={person} className={styles.part}>
              <p className={styles.who} dir="auto">
                {nameOf(person)}
                {before && <span className="muted"> {t('saidBefore', { words: said(before) })}</span>}
              </p>
              <Segments
                isLabelHidden
                label={t('wasThere', { name: nameOf(person) })}
                choices={ATTENDANCES.map((value) => ({ value, name: t(`way.${value}`) }))}
                chosen={attendance}
                wrong={wrongAt(['invitations', at, 'attendance'])}
                onChoose={(how) => put(attendedAs(invitation, how))}
              />
              {attendance && (
                <Segments
                  isLabelHidden
                  label={t('gave', { name: nameOf(person) })}
                  choices={contributionsOf(attendance).map((value) => ({
                    value,
                    name: t(`codes:contribution.${value}`),
                  }))}
                  chosen={contribution}
                  wrong={wrongAt(['invitations', at, 'contribution'])}
                  onChoose={(given) => put({ ...invitation, contribution: given })}
                />
              )}
              {contribution === 'through-colleague' && (
                <InvitedField part={part} name="through" at={at} invitation={invitation} />
              )}
              {asked === undefined && (
                <details className={styles.group}>
                  <summary>{t('moreOf', { name: nameOf(person) })}</summary>
                  <div className={styles.row}>
                    <InvitedField part={part} name="recordSentOn" at={at} invitation={invitation} />
                  </div>
                </details>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
