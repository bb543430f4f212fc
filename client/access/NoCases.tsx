import { useTranslation } from 'react-i18next'
import { Message } from '../ui/Message.tsx'

/** What somebody is told whose role has no children's records, no packs, or no users to look after. */
export function NoCases({ page }: { page: 'noCases' | 'noPacks' | 'noUsers' }) {
  const { t } = useTranslation('access')
  return (
    <Message title={t(`${page}.title`)}>
      <p>{t(`${page}.text`)}</p>
    </Message>
  )
}
