import { useTranslation } from 'react-i18next'
import { Message } from '../ui/Message.tsx'

/** What somebody is told whose role has no children's records. */
export function NoCases() {
  const { t } = useTranslation('access')
  return (
    <Message title={t('noCases.title')}>
      <p>{t('noCases.text')}</p>
    </Message>
  )
}
