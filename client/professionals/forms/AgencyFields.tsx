import { useTranslation } from 'react-i18next'
import { SECTORS } from '../../../domain/network/codes.ts'
import { Choose } from '../../ui/Choose.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { EnteredAgency } from './entered.ts'

interface AgencyFieldsProps {
  entered: EnteredAgency
  onEnter: (part: Partial<EnteredAgency>) => void
}

/** What is entered of an agency. */
export function AgencyFields({ entered: { name, sector, remit, phone }, onEnter }: AgencyFieldsProps) {
  const { t } = useTranslation(['professionals', 'codes'])
  return (
    <>
      <TextField label={t('fields.agencyName')} text={name} onText={(name) => onEnter({ name })} />
      <Choose
        label={t('fields.sector')}
        placeholder={t('fields.choose')}
        choices={SECTORS.map((value) => ({ value, name: t(`codes:sector.${value}`) }))}
        chosen={SECTORS.find((one) => one === sector)}
        onChoose={(sector) => onEnter({ sector })}
      />
      <TextField
        label={t('fields.remit')}
        hint={t('fields.remitHint')}
        text={remit}
        rows={2}
        onText={(remit) => onEnter({ remit })}
      />
      <TextField label={t('fields.agencyPhone')} text={phone} onText={(phone) => onEnter({ phone })} />
    </>
  )
}
