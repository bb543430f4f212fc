import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FORUMS, type Forum } from '../../../../domain/network/codes.ts'
import { newId } from '../../../api/new-id.ts'
import { Choose } from '../../../ui/Choose.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { FilterChoices } from '../../../ui/FilterChoices.tsx'
import { useEcoMap } from '../../EcoMapContext.ts'
import type { ChangeFormProps } from './change-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import { useChoices } from './useChoices.ts'

/** A meeting that takes place, with those who come to it. */
export function MeetingForm({ preset, onEnd }: ChangeFormProps) {
  const { t } = useTranslation(['whatIf', 'codes'])
  const { day, network } = useEcoMap()
  const { everybody } = useChoices()
  const [id] = useState(newId)
  const [forum, setForum] = useState<Forum>('network-meeting')
  const [on, setOn] = useState(day)
  const [people, setPeople] = useState<string[]>(() => [
    ...new Set([...network.professionals.keys(), ...(preset.professional ? [preset.professional] : [])]),
  ])
  return (
    <FormFrame type="meeting" change={{ id, forum, on, people }} onEnd={onEnd}>
      <Choose
        label={t('fields.forum')}
        placeholder={t('fields.choose')}
        choices={FORUMS.map((value) => ({ value, name: t(`codes:forum.${value}`) }))}
        chosen={forum}
        onChoose={setForum}
      />
      <DayField label={t('fields.on')} day={on} onDay={setOn} />
      <FilterChoices label={t('fields.people')} choices={everybody} chosen={people} onChoose={setPeople} />
    </FormFrame>
  )
}
