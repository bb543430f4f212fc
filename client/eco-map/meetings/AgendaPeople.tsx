import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../../domain/meetings/attendance.ts'
import type { Meeting } from '../../../domain/network/network-file.ts'
import { shortDay } from '../../locales/dates.ts'
import { useInvitationWords } from '../details/invitation-words.ts'
import { personName, roleTitle } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './AgendaPage.module.css'

/** Who is invited, as what, whether and how they come, and their reports; with room to mark who is there. */
export function AgendaPeople({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation(['meetings', 'details', 'codes'])
  const { index, network } = useEcoMap()
  const words = useInvitationWords('planned')
  const { chair, invitations } = meeting
  const isInvited = invitations.some(({ person }) => person === chair)
  const rows: Invitation[] = [...(chair && !isInvited ? [{ person: chair }] : []), ...invitations]
  if (rows.length === 0) return <p>{t('agenda.nobody')}</p>
  const titles = {
    who: t('agenda.who'),
    as: t('agenda.as'),
    coming: t('agenda.coming'),
    report: t('agenda.report'),
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {Object.values(titles).map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">{t('agenda.there')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((invitation) => {
          const { person, reportDueOn: _due, reportReceivedOn: _in, ...answer } = invitation
          return (
            <tr key={person}>
              <th scope="row" dir="auto">
                {personName(index, person)}
              </th>
              <td data-title={titles.as} dir="auto">
                {asWhat(person)}
              </td>
              <td data-title={titles.coming}>
                {person === chair && !isInvited ? t('agenda.chair') : words({ person, ...answer })}
              </td>
              <td data-title={titles.report} className={styles.whole}>
                {report(invitation)}
              </td>
              <td data-title={t('agenda.there')}>
                <span className={styles.box} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )

  function report({ reportDueOn, reportReceivedOn }: Invitation): string {
    if (reportReceivedOn) return t('agenda.reportIn', { day: shortDay(reportReceivedOn) })
    return reportDueOn ? t('agenda.reportDue', { day: shortDay(reportDueOn) }) : t('agenda.noReport')
  }

  function asWhat(person: string): string {
    if (person === index.child.id) return t('details:kinds.child')
    const professional = index.professionals.get(person)
    if (professional) {
      const here = network.professionals.get(person)?.map(({ role }) => role) ?? professional.roles
      const roles = [...new Set(here)].map((role) => roleTitle(index, role))
      return [...roles, index.agencies.get(professional.agency)?.name].filter(Boolean).join(', ')
    }
    const relative = network.family.find(({ member }) => member.id === person)
    const kin = relative?.relationships.map(({ kinship }) => t(`codes:kinship.${kinship}`)) ?? []
    return [...new Set(kin)].join(', ')
  }
}
