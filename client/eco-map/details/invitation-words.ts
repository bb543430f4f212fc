import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../domain/network/network-file.ts'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { personName } from './names.ts'

type Invitation = Meeting['invitations'][number]

/**
 * Puts in words how somebody took part in a meeting. Who was not present but gave a report or spoke through a
 * colleague took part.
 */
export function useInvitationWords(): (invitation: Invitation) => string {
  const { t } = useTranslation(['details', 'codes'])
  const { index } = useEcoMap()
  return ({ attendance, contribution, through, recordSentOn, response }) =>
    [
      attendance ? t(`codes:attendance.${attendance}`) : response && t(`codes:response.${response}`),
      contribution &&
        !(contribution === 'spoken' && attendance !== 'absent') &&
        wordsOf(contribution, through),
      recordSentOn && t('recordSent', { day: shortDay(recordSentOn) }),
    ]
      .filter(Boolean)
      .join(' · ') || t('attendanceNotRecorded')

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
