import { useTranslation } from 'react-i18next'
import type { EnteredAgency, EnteredProfessional, EnteredRole } from './entered.ts'

/** Says what is missing of what was entered, before it is sent. */
export function useTroubleOf() {
  const { t } = useTranslation('professionals')
  const needs = (isThere: boolean, trouble: string) => (isThere ? [] : [trouble])
  const agency = ({ name, sector }: EnteredAgency) => [
    ...needs(name.trim() !== '', t('missing.agencyName')),
    ...needs(sector !== undefined, t('missing.sector')),
  ]
  const role = (entered: EnteredRole) => [
    ...needs(entered.title.trim() !== '', t('missing.title')),
    ...needs(entered.function !== undefined, t('missing.function')),
    ...needs(entered.clientGroup !== undefined, t('missing.clientGroup')),
  ]
  return {
    agency,
    role,
    panel: ({ name }: { name: string }) => needs(name.trim() !== '', t('missing.panelName')),
    team: ({ name }: { name: string }) => needs(name.trim() !== '', t('missing.teamName')),
    professional: (entered: EnteredProfessional) => [
      ...needs(entered.name.trim() !== '', t('missing.name')),
      ...(entered.newAgency
        ? agency(entered.newAgency)
        : needs(entered.agency.chosen !== undefined, t('missing.agency'))),
      ...(entered.newRole ? role(entered.newRole) : []),
    ],
  }
}
