import { useTranslation } from 'react-i18next'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'
import { useFound } from '../../ui/useFound.ts'
import { ProfessionalsToChooseQuery } from './give.query.ts'

interface ProfessionalFieldProps {
  sought: Sought<Findable>
  onSeek: (sought: Sought<Findable>) => void
}

/** Finds a professional of the directory. */
export function ProfessionalField({ sought, onSeek }: ProfessionalFieldProps) {
  const { t } = useTranslation('users')
  const { data, nothing } = useFound(ProfessionalsToChooseQuery, sought.text)
  const found = (data?.professionals.nodes ?? []).map(({ id, name, agency, roles }) => ({
    ...{ id, name },
    hint: [...roles.map(({ title }) => title), agency.name].join(', '),
  }))
  return (
    <FindField
      label={t('fields.professional')}
      placeholder={t('fields.professionalHint')}
      {...{ found, nothing, sought, onSeek }}
    />
  )
}
