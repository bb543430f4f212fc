import { useTranslation } from 'react-i18next'
import type { UserGrantFactsFragment } from '../../api/generated/graphql.ts'

export type GrantFacts = UserGrantFactsFragment

/** Says whose cases somebody may see by a grant of a team or a colleague. */
export function useGrantWords(): (grant: GrantFacts) => string {
  const { t } = useTranslation('users')
  return ({ basis, covers: { name, isTeam } }) => {
    if (basis === 'SUPERVISION') return t('sees.supervision', { name })
    if (basis === 'COVER') return t(isTeam ? 'sees.coverTeam' : 'sees.cover', { name })
    return t('sees.team', { name })
  }
}
