import { useTranslation } from 'react-i18next'
import { Message } from '../ui/Message.tsx'
import { usePageTitle } from '../ui/page-title.ts'

/** Leads whoever has signed in again back to the tab in which they were at work. */
export function SignedInAgainPage() {
  const { t } = useTranslation('access')
  usePageTitle(t('signedInAgain.title'))
  return (
    <Message title={t('signedInAgain.title')}>
      <p>{t('signedInAgain.back')}</p>
    </Message>
  )
}
