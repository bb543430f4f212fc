import { useTranslation } from 'react-i18next'
import { Choose } from '../../ui/Choose.tsx'
import { useEcoMap } from '../EcoMapContext.ts'

const NOBODY = ''

/** Chooses for whom the page is made, where something is left out for somebody: it shows then what their papers show. */
export function MadeFor() {
  const { t } = useTranslation('held')
  const { held, recorded, search, go } = useEcoMap()
  if (held.notFor.length === 0 && search.madeFor === undefined) return null
  const members = recorded.record.familyMembers.map(({ id, name }) => ({ value: id, name }))
  return (
    <Choose
      label={t('madeFor.label')}
      placeholder={t('madeFor.nobody')}
      choices={[{ value: NOBODY, name: t('madeFor.nobody') }, ...members]}
      chosen={search.madeFor ?? NOBODY}
      onChoose={(member) =>
        go({ madeFor: member || undefined, selected: undefined, finding: undefined, panel: undefined })
      }
    />
  )
}
