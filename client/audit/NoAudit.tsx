import { useTranslation } from 'react-i18next'
import '../locales/audit-words.ts'
import { Message } from '../ui/Message.tsx'

/** What somebody is told who looks for the audit journal, and is no auditor. */
export function NoAudit() {
  const { t } = useTranslation('audit')
  return (
    <Message title={t('refused.title')}>
      <p>{t('refused.text')}</p>
    </Message>
  )
}
