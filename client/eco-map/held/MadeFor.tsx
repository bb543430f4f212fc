import { useTranslation } from 'react-i18next'
import { Choose } from '../../ui/Choose.tsx'
import { useMadeFor } from './useMadeFor.ts'

/** Chooses for whom of the family the page is made: it shows then what their papers show. */
export function MadeFor() {
  const { t } = useTranslation('held')
  const { choices, chosen, choose } = useMadeFor()
  if (choices.length === 0) return null
  return (
    <Choose
      label={t('madeFor.label')}
      placeholder={t('madeFor.nobody')}
      choices={choices}
      chosen={chosen}
      onChoose={choose}
    />
  )
}
