import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { UsersQuery as UsersAnswer } from '../../api/generated/graphql.ts'
import page from '../../ui/Page.module.css'
import table from '../../ui/Table.module.css'
import { UserFacts } from './users.query.ts'

interface UserCellsProps {
  user: UsersAnswer['users']['nodes'][number]
  takesFocus: boolean
}

/** Somebody who may sign in, as the cells of a row that leads to all there is to say of them. */
export function UserCells({ user, takesFocus }: UserCellsProps) {
  const { t } = useTranslation('users')
  const words = useTranslation('access')
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus) link.current?.focus()
  }, [takesFocus])
  const { id, name, roles, issuer, subject, isDisabled } = readFragment(UserFacts, user)
  return (
    <>
      <th scope="row">
        <Link ref={link} to="/users/$userId" params={{ userId: id }} className={table.name}>
          <bdi>{name}</bdi>
        </Link>
        {isDisabled && <span className={page.mark}>{t('disabled')}</span>}
      </th>
      <td>{roles.map((role) => words.t(`role.${codeOf(role)}`)).join(', ')}</td>
      <td>{t(issuer && subject ? 'wayIn.set' : 'wayIn.none')}</td>
      <td>{t('sessions', { count: user.sessions.length })}</td>
    </>
  )
}
