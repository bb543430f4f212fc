import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProfessionalsToChooseQuery } from '../../access/users/give.query.ts'
import type { Findable } from '../../ui/FindField.tsx'
import { useFound } from '../../ui/useFound.ts'
import { ChosenEntries } from './ChosenEntries.tsx'
import { FindSeveral } from './FindSeveral.tsx'
import styles from './Forms.module.css'

interface MembersFieldProps {
  members: readonly Findable[]
  onEnter: (members: Findable[]) => void
}

/** The professionals who sit on a panel. */
export function MembersField({ members, onEnter }: MembersFieldProps) {
  const { t } = useTranslation('professionals')
  const [text, setText] = useState('')
  const { data, nothing } = useFound(ProfessionalsToChooseQuery, text)
  const found = (data?.professionals.nodes ?? [])
    .filter(({ id }) => members.every((member) => member.id !== id))
    .map(({ id, name, agency, roles }) => ({
      ...{ id, name },
      hint: [...roles.map(({ title }) => title), agency.name].join(', '),
    }))
  return (
    <div className={styles.several}>
      <FindSeveral
        label={t('fields.members')}
        placeholder={t('fields.supervisedByHint')}
        {...{ found, nothing }}
        onText={setText}
        onFound={(member) => onEnter([...members, member])}
      />
      <ChosenEntries chosen={members} onChoose={onEnter} />
    </div>
  )
}
