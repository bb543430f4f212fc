import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { leadsOn } from '../../../../domain/network/network.ts'
import { Choose } from '../../../ui/Choose.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { FilterChoices } from '../../../ui/FilterChoices.tsx'
import { personName, roleTitle } from '../../details/names.ts'
import { useEcoMap } from '../../EcoMapContext.ts'
import type { ChangeFormProps } from './change-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import { useChoices } from './useChoices.ts'

/** A lead professional, and whose lead ends. */
export function LeadForm({ preset, onEnd }: ChangeFormProps) {
  const { t } = useTranslation('whatIf')
  const { day, index } = useEcoMap()
  const { involvements } = useChoices()
  const withChild = involvements.filter(({ value }) => index.involvements.get(value)?.with === index.child.id)
  const [involvement, setInvolvement] = useState(preset.involvement)
  const [from, setFrom] = useState(day)
  const others = [...leadsOn(index, from).values()].flat().filter(({ id }) => id !== involvement)
  const [kept, setKept] = useState<string[]>([])
  const ends = others.map(({ id }) => id).filter((id) => !kept.includes(id))
  return (
    <FormFrame type="lead" change={{ involvement, from, ends }} onEnd={onEnd}>
      <Choose
        label={t('fields.involvement')}
        placeholder={t('fields.choose')}
        choices={withChild}
        chosen={involvement}
        onChoose={setInvolvement}
      />
      <DayField label={t('fields.from')} day={from} onDay={setFrom} />
      <FilterChoices
        label={t('fields.ends')}
        choices={others.map(({ id, professional, role }) => ({
          value: id,
          name: personName(index, professional),
          hint: roleTitle(index, role),
        }))}
        chosen={ends}
        onChoose={(values) => setKept(others.map(({ id }) => id).filter((id) => !values.includes(id)))}
      />
    </FormFrame>
  )
}
