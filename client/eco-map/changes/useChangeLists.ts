import { useTranslation } from 'react-i18next'
import type { Part } from '../../../domain/network/compare-networks.ts'
import { needText, personName, roleTitle } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Change } from '../model.ts'
import type { Comparison } from './comparison.ts'

/** What became different in one way, as it is read: each with what it is on the map. */
export interface ChangeList {
  list: Change | 'needsOpened' | 'needsClosed'
  entries: { id: string; name: string; detail: string }[]
}

/** The changes between two days in words, findings apart. */
export function useChangeLists({ changes, model }: Comparison): ChangeList[] {
  const { t } = useTranslation(['ecoMap', 'codes'])
  const { index } = useEcoMap()
  const person = (id: string) => ({ id, name: personName(index, id), detail: whoIs(id) })
  const need = (id: string) => ({
    id,
    name: needText(index, id),
    detail: t(`codes:needCategory.${index.needs.get(id)?.category ?? 'safety'}`),
  })
  return [
    { list: 'joined', entries: changes.joined.map(person) },
    { list: 'left', entries: changes.left.map(person) },
    {
      list: 'part',
      entries: changes.changedPart.map((change) => ({
        id: change.person,
        name: personName(index, change.person),
        detail: t('changes.fromTo', { from: partWords(change.earlier), to: partWords(change.later) }),
      })),
    },
    { list: 'quiet', entries: changes.wentQuiet.map(person) },
    { list: 'needsOpened', entries: changes.needsOpened.map(need) },
    { list: 'needsClosed', entries: changes.needsClosed.map(need) },
  ]

  function whoIs(id: string): string {
    const professional = model.professionals.find((one) => one.id === id)
    if (professional)
      return [...professional.roles, index.agencies.get(professional.agency)?.name].filter(Boolean).join(', ')
    const kin = model.people.find((one) => one.id === id)
    return kin?.kinships.map((kinship) => t(`codes:kinship.${kinship}`)).join(', ') || t('words.sibling')
  }

  function partWords({ roles, lead, kinships }: Part): string {
    return [
      ...roles.map((role) => roleTitle(index, role)),
      ...kinships.map((kinship) => t(`codes:kinship.${kinship}`)),
      ...(lead ? [t('words.lead')] : []),
    ].join(', ')
  }
}
