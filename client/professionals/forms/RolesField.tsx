import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import { useFound } from '../../ui/useFound.ts'
import { RolesToChooseQuery } from '../agencies.query.ts'
import { ChosenEntries } from './ChosenEntries.tsx'
import { type EnteredProfessional, NO_ROLE } from './entered.ts'
import { FindSeveral } from './FindSeveral.tsx'
import styles from './Forms.module.css'
import { NewInPlace } from './NewInPlace.tsx'
import { RoleFields } from './RoleFields.tsx'

interface RolesFieldProps {
  entered: EnteredProfessional
  onEnter: (part: Partial<EnteredProfessional>) => void
}

/** The roles that somebody holds: those on file, and one that is entered in place. */
export function RolesField({ entered: { roles, newRole }, onEnter }: RolesFieldProps) {
  const { t } = useTranslation(['professionals', 'codes'])
  const [text, setText] = useState('')
  const { data, nothing } = useFound(RolesToChooseQuery, text)
  const found = (data?.roles.nodes ?? [])
    .map(({ id, title, function: code }) => ({
      ...{ id, name: title, hint: t(`codes:roleFunction.${codeOf(code)}`) },
    }))
    .filter(({ id }) => roles.every((role) => role.id !== id))
  return (
    <div className={styles.several}>
      <FindSeveral
        label={t('fields.roles')}
        placeholder={t('fields.rolesHint')}
        {...{ found, nothing }}
        onText={setText}
        onFound={(role) => onEnter({ roles: [...roles, role] })}
      />
      <ChosenEntries chosen={roles} onChoose={(roles) => onEnter({ roles })} />
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
          onOpen={() => onEnter({ newRole: { ...NO_ROLE, title: text } })}
        />
      )}
    </div>
  )
}
