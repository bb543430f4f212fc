import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'
import { useFound } from '../../ui/useFound.ts'
import { UsersToChooseQuery } from './give.query.ts'

interface ColleagueFieldProps {
  /** What they are to be, where that is not a colleague of somebody's. */
  label?: string
  /** The id of whom it is a colleague of, who is not one of their own. */
  of: string
  sought: Sought<Findable>
  onSeek: (sought: Sought<Findable>) => void
}

const HAVE_CASES = ['SOCIAL_WORKER', 'SUPERVISOR']

/** Finds somebody else who works with children and may sign in. */
export function ColleagueField({ label, of, sought, onSeek }: ColleagueFieldProps) {
  const { t } = useTranslation('users')
  const words = useTranslation('access')
  const { data, nothing } = useFound(UsersToChooseQuery, sought.text)
  const found = (data?.users.nodes ?? [])
    .filter(
      ({ id, roles, isDisabled }) =>
        id !== of && !isDisabled && roles.some((role) => HAVE_CASES.includes(role)),
    )
    .map(({ id, name, roles }) => ({
      ...{ id, name },
      hint: roles.map((role) => words.t(`role.${codeOf(role)}`)).join(', '),
    }))
  return (
    <FindField
      label={label ?? t('fields.colleague')}
      placeholder={t('fields.colleagueHint')}
      {...{ found, nothing, sought, onSeek }}
    />
  )
}
