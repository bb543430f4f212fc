import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Share } from '../../../domain/needs/coverage.ts'
import { shortDay } from '../../locales/dates.ts'

/** Puts in words how somebody has to do with a need. */
export function useShareWords(): (share: Share) => string {
  const { t } = useTranslation('needs')
  return useCallback(
    (share) => {
      switch (share.how) {
        case 'addresses':
          return t('told.addresses', { day: shortDay(share.since) })
        case 'supports':
          return share.since ? t('told.supportsSince', { day: shortDay(share.since) }) : t('told.supports')
        case 'action':
          return share.dueOn
            ? t('told.actionDue', { task: share.task, day: shortDay(share.dueOn) })
            : t('told.action', { task: share.task })
        case 'evidenced':
          return t('told.evidenced', { day: shortDay(share.on) })
      }
    },
    [t],
  )
}

/** The id of what a share is about, to look at it: the involvement, the plan, or else the person or the need. */
export function shareTarget(share: Share, { need, person }: { need: string; person: string }): string {
  if (share.how === 'addresses') return share.involvement
  if (share.how === 'action') return share.plan
  return share.how === 'supports' ? person : need
}
