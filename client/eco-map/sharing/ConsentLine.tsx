import { useTranslation } from 'react-i18next'
import { consentState, consentsBy } from '../../../domain/sharing/consent.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'

/** In words what the child's sign on the map says of consent to share. */
export function ConsentLine() {
  const { t } = useTranslation('sharing')
  const { index, day } = useEcoMap()
  const [latest] = consentsBy(index.record.consents, day)
  if (!latest) return <p className="muted">{t('noConsent', { day: longDay(day) })}</p>
  return (
    <p dir="auto">
      {t(`onMap.${consentState(latest, day)}`)}. {latest.scope}
    </p>
  )
}
