import { useTranslation } from 'react-i18next'
import { Message } from '../ui/Message.tsx'

/** What somebody is told to whose role a page is not open. */
export function NoCases({ page }: { page: 'noCases' | 'noPacks' | 'noUsers' | 'noMachines' | 'noHolders' }) {
  const { t } = useTranslation('access')
  return (
    <Message title={t(`${page}.title`)}>
      <p>{t(`${page}.text`)}</p>
    </Message>
  )
}
