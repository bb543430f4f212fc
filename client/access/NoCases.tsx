import { useTranslation } from 'react-i18next'
import { Message } from '../ui/Message.tsx'

interface NoCasesProps {
  page: 'noCases' | 'noPacks' | 'noUsers' | 'noMachines' | 'noHolders' | 'noDirectory'
}

/** What somebody is told to whose role a page is not open. */
export function NoCases({ page }: NoCasesProps) {
  const { t } = useTranslation('access')
  return (
    <Message title={t(`${page}.title`)}>
      <p>{t(`${page}.text`)}</p>
    </Message>
  )
}
