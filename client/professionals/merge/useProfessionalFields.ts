import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import type { ProfessionalFactsFragment } from '../../api/generated/graphql.ts'
import { useSpanWords } from '../useSpanWords.ts'
import type { BothSay } from './SideBySide.tsx'

type Facts = ProfessionalFactsFragment

/** What two entries of a professional say, field by field, in the words of the screen. */
export function useProfessionalFields(today: Day): (keep: Facts, gone: Facts) => BothSay[] {
  const { t } = useTranslation('professionals')
  const span = useSpanWords(today)
  return (keep, gone) => {
    const one = (name: 'name' | 'phone' | 'email' | 'background') => ({
      ...{ name, label: t(`fields.${name}`), keep: keep[name] ?? '', gone: gone[name] ?? '' },
    })
    const both = (
      name: 'roles' | 'teams' | 'supervisedBy' | 'skills',
      words: (facts: Facts) => string[],
    ) => ({
      ...{ name, label: t(`fields.${name}`), keep: '', gone: '' },
      both: [...new Set([keep, gone].flatMap(words))].join('; '),
    })
    return [
      one('name'),
      one('phone'),
      one('email'),
      {
        ...{ name: 'agency', label: t('fields.agency'), isSame: keep.agency.id === gone.agency.id },
        ...{ keep: keep.agency.name, gone: gone.agency.name },
      },
      one('background'),
      both('roles', ({ roles }) => roles.map(({ title }) => title)),
      both('teams', ({ teams }) => teams.map(({ team, ...period }) => `${team.name} ${span(period)}`.trim())),
      both('supervisedBy', ({ supervisors }) =>
        supervisors
          .filter(({ id }) => id !== keep.id && id !== gone.id)
          .map(({ name, ...period }) => `${name} ${span(period)}`.trim()),
      ),
      both('skills', ({ skills }) => [...skills]),
    ]
  }
}
