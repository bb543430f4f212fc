import { useTranslation } from 'react-i18next'
import { roleTitle } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'

/** What somebody is here: a professional's roles on the day, or what they are to the child. */
export function usePersonHint(): (id: string) => string {
  const { t } = useTranslation(['needs', 'codes', 'details'])
  const { index, network } = useEcoMap()
  return (id) => {
    if (id === index.child.id) return t('details:kinds.child')
    const work = network.professionals.get(id)
    if (work) return [...new Set(work.map(({ role }) => roleTitle(index, role)))].join(', ')
    const relative = network.family.find(({ member }) => member.id === id)
    if (!relative) return t('needs:notAround')
    return relative.relationships.map(({ kinship }) => t(`codes:kinship.${kinship}`)).join(', ')
  }
}
