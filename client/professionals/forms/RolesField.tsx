import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'
import { useFound } from '../../ui/useFound.ts'
import { RolesToChooseQuery } from '../agencies.query.ts'
import { type EnteredProfessional, NO_ROLE } from './entered.ts'
import styles from './Forms.module.css'
import { NewInPlace } from './NewInPlace.tsx'
import { RoleFields } from './RoleFields.tsx'

interface RolesFieldProps {
  entered: EnteredProfessional
  onEnter: (part: Partial<EnteredProfessional>) => void
}

const NOTHING: Sought<Findable> = { text: '', chosen: undefined }

/** The roles that somebody holds: those on file, and one that is entered in place. */
export function RolesField({ entered: { roles, newRole }, onEnter }: RolesFieldProps) {
  const { t } = useTranslation(['professionals', 'codes'])
  const [sought, setSought] = useState(NOTHING)
  const { data, nothing } = useFound(RolesToChooseQuery, sought.text)
  const found = (data?.roles.nodes ?? [])
    .map(({ id, title, function: code }) => ({
      ...{ id, name: title, hint: t(`codes:roleFunction.${codeOf(code)}`) },
    }))
    .filter(({ id }) => roles.every((role) => role.id !== id))
  function seek(next: Sought<Findable>) {
    setSought(next.chosen ? NOTHING : next)
    if (next.chosen) onEnter({ roles: [...roles, next.chosen] })
  }
  return (
    <div className={styles.several}>
      <FindField
        label={t('fields.roles')}
        placeholder={t('fields.rolesHint')}
        {...{ found, nothing, sought }}
        onSeek={seek}
      />
      {roles.map(({ id, name }) => (
        <p key={id} className={styles.chosen}>
          <span dir="auto">{name}</span>
          <button
            type="button"
            className="button"
            aria-label={t('takeAwayOf', { name })}
            onClick={() => onEnter({ roles: roles.filter((role) => role.id !== id) })}
          >
            {t('takeAway')}
          </button>
        </p>
      ))}
      {newRole ? (
        <NewInPlace
          title={t('inPlace.role')}
          back={t('inPlace.noRole')}
          onBack={() => onEnter({ newRole: undefined })}
        >
          <RoleFields entered={newRole} onEnter={(part) => onEnter({ newRole: { ...newRole, ...part } })} />
        </NewInPlace>
      ) : (
        <NewInPlace.Offer
          text={t('inPlace.enterRole')}
          onOpen={() => onEnter({ newRole: { ...NO_ROLE, title: sought.text } })}
        />
      )}
    </div>
  )
}
