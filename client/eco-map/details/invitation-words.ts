import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../domain/network/network-file.ts'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { personName } from './names.ts'

type Invitation = Meeting['invitations'][number]

/**
 * Puts in words how somebody took part in a meeting, or before it whether and how they mean to. Who was not present but
 * gave a report or spoke through a colleague took part.
 */
export function useInvitationWords(status: Meeting['status'] = 'held'): (invitation: Invitation) => string {
  const { t } = useTranslation(['details', 'codes'])
  const { index } = useEcoMap()
  return (invitation) =>
    status === 'held'
      ? after(invitation).join(' · ') || t('attendanceNotRecorded')
      : before(invitation).join(' · ')

  function after({ attendance, contribution, through, recordSentOn, response }: Invitation): string[] {
    return [
      attendance ? t(`codes:attendance.${attendance}`) : response && t(`codes:response.${response}`),
      contribution &&
        !(contribution === 'spoken' && attendance !== 'absent') &&
        wordsOf(contribution, through),
      recordSentOn && t('recordSent', { day: shortDay(recordSentOn) }),
    ].flatMap((words) => words || [])
  }

  function before({ response, attendance, contribution, through, ...report }: Invitation): string[] {
    const { reportDueOn, reportReceivedOn } = report
    return [
      response ? t(`codes:response.${response}`) : t('answerNotRecorded'),
      attendance && t(`codes:attendance.${attendance}`),
      contribution ? wordsOf(contribution, through) : through && wordsOf('through-colleague', through),
      reportReceivedOn
        ? t('reportReceived', { day: shortDay(reportReceivedOn) })
        : reportDueOn && t('reportDue', { day: shortDay(reportDueOn) }),
    ].flatMap((words) => words || [])
  }

  function wordsOf(
    contribution: NonNullable<Invitation['contribution']>,
    through: string | undefined,
  ): string {
    const colleague = through && personName(index, through)
    if (contribution === 'none') return t('noContribution')
    if (contribution === 'through-colleague' && colleague) return t('through', { name: colleague })
    return t(`codes:contribution.${contribution}`)
  }
}
