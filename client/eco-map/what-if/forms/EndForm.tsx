import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choose } from '../../../ui/Choose.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { useEcoMap } from '../../EcoMapContext.ts'
import type { ChangeFormProps } from './change-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import { useChoices } from './useChoices.ts'

/** An involvement that ends. */
export function EndForm({ preset, onEnd }: ChangeFormProps) {
  const { t } = useTranslation('whatIf')
  const { day } = useEcoMap()
  const { involvements } = useChoices()
  const [involvement, setInvolvement] = useState(preset.involvement)
  const [on, setOn] = useState(day)
  return (
    <FormFrame type="end-involvement" change={{ involvement, on }} onEnd={onEnd}>
      <Choose
        label={t('fields.involvement')}
        placeholder={t('fields.choose')}
        choices={involvements}
        chosen={involvement}
        onChoose={setInvolvement}
      />
      <DayField label={t('fields.endsOn')} day={on} onDay={setOn} />
    </FormFrame>
  )
}
