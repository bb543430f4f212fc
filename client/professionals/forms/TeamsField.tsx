import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { TeamsToChooseQuery } from '../../access/users/give.query.ts'
import { useFound } from '../../ui/useFound.ts'
import type { Lasting } from './entered.ts'
import { LastingField } from './LastingField.tsx'

interface TeamsFieldProps {
  teams: readonly Lasting[]
  today: Day
  onEnter: (teams: Lasting[]) => void
}

/** The teams that somebody belongs to, and for how long. */
export function TeamsField({ teams, today, onEnter }: TeamsFieldProps) {
  const { t } = useTranslation('professionals')
  const [text, setText] = useState('')
  const { data, nothing } = useFound(TeamsToChooseQuery, text)
  const found = (data?.teams.nodes ?? []).map(({ id, name, area, agency }) => ({
    ...{ id, name },
    hint: area ? `${agency.name}, ${area}` : agency.name,
  }))
  return (
    <LastingField
      label={t('fields.teams')}
      placeholder={t('fields.teamsHint')}
      {...{ found, nothing, today, onEnter }}
      entries={teams}
      onText={setText}
    />
  )
}
