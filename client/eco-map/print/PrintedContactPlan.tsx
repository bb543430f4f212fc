import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { ContactLegend } from '../plans/ContactLegend.tsx'
import { ContactTable } from '../plans/ContactTable.tsx'
import { useContactPlan } from '../plans/useContactPlan.ts'
import { PrintedMatrix } from './PrintedMatrix.tsx'

/** Who sees the family when, on paper: the weeks that are shown. */
export function PrintedContactPlan() {
  const { t } = useTranslation('plans')
  const { day } = useEcoMap()
  const plan = useContactPlan()
  const title = t(plan.rows.length > 0 ? 'lead' : 'none', { day: longDay(day) })
  return (
    <PrintedMatrix title={title} legend={<ContactLegend />}>
      {plan.rows.length > 0 && <ContactTable plan={plan} isOnPaper />}
    </PrintedMatrix>
  )
}
