import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choose } from '../../../ui/Choose.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { useEcoMap } from '../../EcoMapContext.ts'
import type { ChangeFormProps } from './change-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import { useChoices } from './useChoices.ts'

/** A family member or informal support who supports a need. */
export function SupportForm({ preset, onEnd }: ChangeFormProps) {
  const { t } = useTranslation('whatIf')
  const { day } = useEcoMap()
  const { family, needs } = useChoices()
  const [familyMember, setFamilyMember] = useState(preset.familyMember)
  const [need, setNeed] = useState(preset.need)
  const [from, setFrom] = useState(day)
  return (
    <FormFrame type="support" change={{ familyMember, need, from }} onEnd={onEnd}>
      <Choose
        label={t('fields.familyMember')}
        placeholder={t('fields.choose')}
        choices={family}
        chosen={familyMember}
        onChoose={setFamilyMember}
      />
      <Choose
        label={t('fields.need')}
        placeholder={t('fields.choose')}
        choices={needs}
        chosen={need}
        onChoose={setNeed}
      />
      <DayField label={t('fields.from')} day={from} onDay={setFrom} />
    </FormFrame>
  )
}
