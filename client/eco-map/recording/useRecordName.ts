import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { ListName } from '../../../domain/network/network-file.ts'
import { longDay } from '../../locales/dates.ts'
import { personName, roleTitle } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'

/** What a record is called in a sentence: somebody's name, or what it is and its day. */
export function useRecordName(): (list: ListName, record: Draft) => string {
  const { t } = useTranslation(['recording', 'codes', 'details'])
  const { recorded } = useEcoMap()
  return useCallback(
    (list, record) => {
      const text = (name: string) => (record[name] ?? '') as string
      const person = (name: string) => personName(recorded, text(name))
      const onDay = (name: string) => t('recording:nameOnDay', { name, day: longDay(text('on')) })
      switch (list) {
        case 'involvements':
          return t('details:roleOf', {
            name: person('professional'),
            role: roleTitle(recorded, text('role')),
          })
        case 'needs':
          return text('description')
        case 'visits':
          return onDay(t('recording:kinds.visits'))
        case 'contacts':
          return onDay(t('recording:kinds.contacts'))
        case 'meetings':
          return onDay(t(`codes:forum.${text('forum')}` as 'codes:forum.panel'))
        case 'referrals':
          return onDay(t('recording:kinds.referrals'))
        case 'plans':
        case 'assessments':
          return text('kind')
        case 'disagreements':
          return text('about')
        case 'ties':
          return t('recording:between', { one: person('from'), other: person('to') })
        default:
          return text('name')
      }
    },
    [t, recorded],
  )
}
