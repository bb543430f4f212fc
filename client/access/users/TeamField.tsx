import { useTranslation } from 'react-i18next'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'
import { useFound } from '../../ui/useFound.ts'
import { TeamsToChooseQuery } from './give.query.ts'

interface TeamFieldProps {
  sought: Sought<Findable>
  onSeek: (sought: Sought<Findable>) => void
}

/** Finds a team of the directory. */
export function TeamField({ sought, onSeek }: TeamFieldProps) {
  const { t } = useTranslation('users')
  const { data, nothing } = useFound(TeamsToChooseQuery, sought.text)
  const found = (data?.teams.nodes ?? []).map(({ id, name, area, agency }) => ({
    ...{ id, name },
    hint: area ? `${agency.name}, ${area}` : agency.name,
  }))
  return (
    <FindField
      label={t('fields.team')}
      placeholder={t('fields.teamHint')}
      {...{ found, nothing, sought, onSeek }}
    />
  )
}
