import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choose } from '../../../ui/Choose.tsx'
import type { ChangeFormProps } from './change-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import { useChoices } from './useChoices.ts'

/** Two involvements that are joint work by agreement. */
export function JointWorkForm({ preset, onEnd }: ChangeFormProps) {
  const { t } = useTranslation('whatIf')
  const { involvements } = useChoices()
  const [one, setOne] = useState(preset.involvement)
  const [other, setOther] = useState<string>()
  return (
    <FormFrame
      type="joint-work"
      change={{ involvements: [one, other].filter((id) => id !== undefined) }}
      onEnd={onEnd}
    >
      <Choose
        label={t('fields.involvement')}
        placeholder={t('fields.choose')}
        choices={involvements}
        chosen={one}
        onChoose={setOne}
      />
      <Choose
        label={t('fields.other')}
        placeholder={t('fields.choose')}
        choices={involvements.filter(({ value }) => value !== one)}
        chosen={other}
        onChoose={setOther}
      />
    </FormFrame>
  )
}
