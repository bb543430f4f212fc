import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Message } from './Message.tsx'

/** The page of an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <Message title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <Link to="/" className="button">
        {t('notFound.action')}
      </Link>
    </Message>
  )
}
