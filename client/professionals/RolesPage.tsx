import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from '../access/users/useFocusBack.ts'
import { codeOf } from '../api/codes.ts'
import { readFragment } from '../api/generated/fragment-masking.ts'
import type { RolesListQuery as Answer } from '../api/generated/graphql.ts'
import { PagedTable } from '../ui/PagedTable.tsx'
import { listOf } from '../ui/useListPage.ts'
import { RoleFacts, RolesListQuery } from './agencies.query.ts'
import styles from './Directory.module.css'
import { EmptyList } from './EmptyList.tsx'
import { EnteredInList } from './EnteredInList.tsx'
import { RoleForm } from './forms/RoleForm.tsx'

/** Finds a role by any part of its title, and lists all before that; each is changed where it stands. */
export function RolesPage() {
  return (
    <EnteredInList list="roles" form={(does) => <RoleForm {...does} />}>
      {(search) => <RolesList search={search} />}
    </EnteredInList>
  )
}

const pageOf = (data: Answer) => data.roles

function RolesList({ search }: { search: string }) {
  const { t } = useTranslation('professionals')
  const list = useMemo(() => listOf(RolesListQuery, { search: search || null }, pageOf), [search])
  return (
    <PagedTable
      label={t('roles.title')}
      columns={[t('columns.title'), t('columns.function'), t('columns.clientGroup'), t('columns.change')]}
      list={list}
      row={(role, takesFocus) => <RoleCells role={role} takesFocus={takesFocus} />}
      count={(count, search) => t(search ? 'roles.found' : 'roles.count', { count, search })}
      empty={(search) => <EmptyList list="roles" search={search} />}
    />
  )
}

interface RoleCellsProps {
  role: Answer['roles']['nodes'][number]
  takesFocus: boolean
}

function RoleCells({ role, takesFocus }: RoleCellsProps) {
  const { t } = useTranslation(['professionals', 'codes'])
  const [isOpen, setOpen] = useState(false)
  const button = useFocusBack(isOpen)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus, button])
  const facts = readFragment(RoleFacts, role)
  const { title, function: code, clientGroup, universal, remit } = facts
  if (isOpen)
    return (
      <td colSpan={4}>
        <RoleForm facts={facts} onKept={() => setOpen(false)} onCancel={() => setOpen(false)} />
      </td>
    )
  return (
    <>
      <th scope="row" dir="auto">
        {title}
        {remit && <p className={styles.aside}>{remit}</p>}
      </th>
      <td>
        {t(`codes:roleFunction.${codeOf(code)}`)}
        {universal && <p className={styles.aside}>{t('fields.isUniversal')}</p>}
      </td>
      <td>{t(`codes:clientGroup.${codeOf(clientGroup)}`)}</td>
      <td>
        <button
          ref={button}
          type="button"
          className="button"
          aria-label={t('form.changeOf', { name: title })}
          onClick={() => setOpen(true)}
        >
          {t('change')}
        </button>
      </td>
    </>
  )
}
