import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { longMoment } from '../../locales/own-clock.ts'
import type { Token } from './tokens.ts'

/** Says until when a token is good, or was, and when it was last used. */
export function useTokenWords(): (token: Token) => { until: string; used: string } {
  const { t } = useTranslation('machines')
  return ({ until, lastUsedOn }) => ({
    until: t('tokens.until', { moment: longMoment(until) }),
    used: lastUsedOn ? t('tokens.used', { day: longDay(lastUsedOn) }) : t('tokens.unused'),
  })
}
