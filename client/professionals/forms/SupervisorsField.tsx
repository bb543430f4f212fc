import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { ProfessionalsToChooseQuery } from '../../access/users/give.query.ts'
import { useFound } from '../../ui/useFound.ts'
import type { Lasting } from './entered.ts'
import { LastingField } from './LastingField.tsx'

interface SupervisorsFieldProps {
  /** Who is not their own supervisor. */
  of: string
  supervisors: readonly Lasting[]
  today: Day
  onEnter: (supervisors: Lasting[]) => void
}

/** By whom somebody is supervised, and for how long. */
export function SupervisorsField({ of, supervisors, today, onEnter }: SupervisorsFieldProps) {
  const { t } = useTranslation('professionals')
  const [text, setText] = useState('')
  const { data, nothing } = useFound(ProfessionalsToChooseQuery, text)
  const found = (data?.professionals.nodes ?? [])
    .filter(({ id }) => id !== of)
    .map(({ id, name, agency, roles }) => ({
      ...{ id, name },
      hint: [...roles.map(({ title }) => title), agency.name].join(', '),
    }))
  return (
    <LastingField
      label={t('fields.supervisedBy')}
      placeholder={t('fields.supervisedByHint')}
      {...{ found, nothing, today, onEnter }}
      entries={supervisors}
      onText={setText}
    />
  )
}
