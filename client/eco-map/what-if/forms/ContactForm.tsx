import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CHANNELS, type Channel } from '../../../../domain/network/codes.ts'
import { newId } from '../../../api/new-id.ts'
import { Choose } from '../../../ui/Choose.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { FilterChoices } from '../../../ui/FilterChoices.tsx'
import { useEcoMap } from '../../EcoMapContext.ts'
import type { ChangeFormProps } from './change-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import { useChoices } from './useChoices.ts'

/** Information passed on between professionals. */
export function ContactForm({ preset, onEnd }: ChangeFormProps) {
  const { t } = useTranslation(['whatIf', 'codes'])
  const { day } = useEcoMap()
  const { professionals } = useChoices()
  const [id] = useState(newId)
  const [from, setFrom] = useState(preset.professional)
  const [to, setTo] = useState<string[]>([])
  const [on, setOn] = useState(day)
  const [channel, setChannel] = useState<Channel>('phone')
  const [isBothWays, setIsBothWays] = useState(true)
  return (
    <FormFrame type="contact" change={{ id, from, to, on, channel, reciprocal: isBothWays }} onEnd={onEnd}>
      <Choose
        label={t('fields.giver')}
        placeholder={t('fields.choose')}
        choices={professionals}
        chosen={from}
        onChoose={setFrom}
      />
      <FilterChoices
        label={t('fields.receivers')}
        choices={professionals.filter(({ value }) => value !== from)}
        chosen={to}
        onChoose={setTo}
      />
      <FilterChoices
        label={t('fields.bothWays')}
        isLabelHidden
        choices={[{ value: 'both', name: t('fields.bothWays') }]}
        chosen={isBothWays ? ['both'] : []}
        onChoose={(values) => setIsBothWays(values.length > 0)}
      />
      <Choose
        label={t('fields.channel')}
        placeholder={t('fields.choose')}
        choices={CHANNELS.map((value) => ({ value, name: t(`codes:channel.${value}`) }))}
        chosen={channel}
        onChoose={setChannel}
      />
      <DayField label={t('fields.on')} day={on} onDay={setOn} />
    </FormFrame>
  )
}
