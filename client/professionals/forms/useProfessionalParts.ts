import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { useSpanWords } from '../useSpanWords.ts'
import type { EnteredProfessional, Lasting } from './entered.ts'

/** The parts of a professional's record, each with what it is called and how it is told. */
export function useProfessionalParts(today: Day) {
  const { t } = useTranslation('professionals')
  const span = useSpanWords(today)
  const lasting = (entries: readonly Lasting[]) =>
    entries
      .map((entry) => `${entry.name} ${span(entry)}`.trim())
      .sort()
      .join('; ')
  const written = (['name', 'phone', 'email', 'background', 'skills'] as const).map((part) => ({
    name: t(`fields.${part}`),
    words: (entered: EnteredProfessional) => entered[part],
  }))
  return [
    ...written,
    {
      name: t('fields.agency'),
      words: ({ agency, newAgency }: EnteredProfessional) => newAgency?.name ?? agency.text,
    },
    {
      name: t('fields.roles'),
      words: ({ roles, newRole }: EnteredProfessional) =>
        [...roles.map(({ name }) => name), ...(newRole ? [newRole.title] : [])].sort().join(', '),
    },
    {
      name: t('fields.supervisedBy'),
      words: ({ supervisors }: EnteredProfessional) => lasting(supervisors),
    },
    { name: t('fields.teams'), words: ({ teams }: EnteredProfessional) => lasting(teams) },
  ]
}
