import { useTranslation } from 'react-i18next'
import { CLIENT_GROUPS, ROLE_FUNCTIONS } from '../../../domain/network/codes.ts'
import { Choose } from '../../ui/Choose.tsx'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { EnteredRole } from './entered.ts'

interface RoleFieldsProps {
  entered: EnteredRole
  onEnter: (part: Partial<EnteredRole>) => void
}

/** What is entered of a role. */
export function RoleFields({ entered, onEnter }: RoleFieldsProps) {
  const { t } = useTranslation(['professionals', 'codes'])
  const { title, clientGroup, universal, remit, boundaries } = entered
  return (
    <>
      <TextField label={t('fields.title')} text={title} onText={(title) => onEnter({ title })} />
      <Choose
        label={t('fields.function')}
        placeholder={t('fields.choose')}
        choices={ROLE_FUNCTIONS.map((value) => ({ value, name: t(`codes:roleFunction.${value}`) }))}
        chosen={ROLE_FUNCTIONS.find((one) => one === entered.function)}
        onChoose={(chosen) => onEnter({ function: chosen })}
      />
      <Choose
        label={t('fields.clientGroup')}
        placeholder={t('fields.choose')}
        choices={CLIENT_GROUPS.map((value) => ({ value, name: t(`codes:clientGroup.${value}`) }))}
        chosen={CLIENT_GROUPS.find((one) => one === clientGroup)}
        onChoose={(clientGroup) => onEnter({ clientGroup })}
      />
      <FilterChoices
        label={t('fields.universal')}
        choices={[{ value: 'universal', name: t('fields.isUniversal') }]}
        chosen={universal ? ['universal'] : []}
        onChoose={(chosen) => onEnter({ universal: chosen.length > 0 })}
      />
      <TextField label={t('fields.remit')} text={remit} rows={2} onText={(remit) => onEnter({ remit })} />
      <TextField
        label={t('fields.boundaries')}
        text={boundaries}
        rows={2}
        onText={(boundaries) => onEnter({ boundaries })}
      />
    </>
  )
}
