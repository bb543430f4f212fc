import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { Conflict } from '../../ui/Conflict.tsx'
import { type EnteredUser, enteredOf, type Facts } from './user-facts.ts'

interface UserConflictProps {
  theirs: Facts
  mine: EnteredUser
  onKeepMine: () => void
  onTakeTheirs: () => void
}

const PARTS = ['name', 'roles', 'issuer', 'subject', 'professional'] as const

/** What somebody else kept of a user meanwhile beside what was entered. */
export function UserConflict({ theirs, mine, ...choices }: UserConflictProps) {
  const { t } = useTranslation('users')
  const access = useTranslation('access')
  const present = enteredOf(theirs)
  const words = (of: EnteredUser, part: (typeof PARTS)[number]) => {
    if (part === 'roles')
      return of.roles
        .map((role) => access.t(`role.${codeOf(role)}`))
        .sort()
        .join(', ')
    return (part === 'professional' ? of.professional.text : of[part]).trim() || t('who.notSet')
  }
  const parts = PARTS.map((part) => ({
    name: t(`fields.${part}`),
    theirs: words(present, part),
    mine: words(mine, part),
  }))
  return <Conflict text={t('conflict.text')} parts={parts} {...choices} />
}
