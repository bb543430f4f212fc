import { useTranslation } from 'react-i18next'
import { AskDialog } from '../../ui/AskDialog.tsx'
import { useEcoMap } from '../EcoMapContext.ts'

/** Asks whoever is about to leave something that is kept nowhere. */
export function LeaveDialog() {
  const { t } = useTranslation('whatIf')
  const { leaving } = useEcoMap().whatIf
  if (!leaving) return null
  return (
    <AskDialog
      title={t('leave.title')}
      text={t('leave.text')}
      stay={t('leave.stay')}
      onStay={leaving.stay}
      go={t('leave.leave')}
      onGo={leaving.leave}
    />
  )
}
