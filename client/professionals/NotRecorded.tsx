import { useTranslation } from 'react-i18next'

/** What is said where nothing is on file. */
export function NotRecorded() {
  const { t } = useTranslation('professionals')
  return <span className="muted">{t('notRecorded')}</span>
}
