import { useTranslation } from 'react-i18next'
import { joinNames } from '../../locales/lists.ts'
import { useEcoMap } from '../EcoMapContext.ts'

/** For whom what is taken out of the page is made, or who must not get it; nothing where it makes no difference. */
export function useMadeForWords(): string | undefined {
  const { t } = useTranslation('held')
  const { held, recorded, search } = useEcoMap()
  const nameOf = (id: string) => recorded.familyMembers.get(id)?.name ?? t('madeFor.unknown')
  if (search.madeFor !== undefined) return t('madeFor.line', { name: nameOf(search.madeFor) })
  const kept = [...new Set(held.notFor.map(({ familyMember }) => familyMember))].map(nameOf)
  return kept.length === 0 ? undefined : t('madeFor.warning', { names: joinNames(kept) })
}
