import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../api/new-id.ts'
import { Choose } from '../../../ui/Choose.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { FilterChoices } from '../../../ui/FilterChoices.tsx'
import entry from '../../../ui/Form.module.css'
import { useEcoMap } from '../../EcoMapContext.ts'
import type { KnownProfessional } from '../brought.ts'
import type { ChangeFormProps } from './change-form-props.ts'
import { DirectoryField } from './DirectoryField.tsx'
import { FormFrame } from './FormFrame.tsx'
import { useChoices } from './useChoices.ts'

/** Somebody of the directory who is involved from a day on. */
export function AdditionForm({ preset, onEnd }: ChangeFormProps) {
  const { t } = useTranslation('whatIf')
  const { day, index } = useEcoMap()
  const { clients, needs } = useChoices()
  const [id] = useState(newId)
  const [worker, setWorker] = useState<KnownProfessional>()
  const [role, setRole] = useState<string>()
  const [client, setClient] = useState<string>(preset.familyMember ?? index.child.id)
  const [startedOn, setStartedOn] = useState(day)
  const [addresses, setAddresses] = useState<string[]>(preset.need ? [preset.need] : [])
  const [purpose, setPurpose] = useState('')
  const [isLead, setIsLead] = useState(false)
  return (
    <FormFrame
      type="add-involvement"
      change={{
        id,
        brings: worker?.brings ?? { agencies: [], teams: [], roles: [], professionals: [] },
        professional: worker?.id,
        role,
        with: client,
        startedOn,
        addresses,
        purpose: purpose.trim() || undefined,
        leadFrom: isLead ? startedOn : undefined,
      }}
      onEnd={onEnd}
    >
      <DirectoryField
        onChoose={(one) => {
          setWorker(one)
          setRole(one?.roles.length === 1 ? one.roles[0]?.id : undefined)
        }}
      />
      <Choose
        label={t('fields.role')}
        placeholder={t('fields.choose')}
        choices={(worker?.roles ?? []).map(({ id: value, title: name }) => ({ value, name }))}
        chosen={role}
        onChoose={setRole}
      />
      <Choose
        label={t('fields.with')}
        placeholder={t('fields.choose')}
        choices={clients}
        chosen={client}
        onChoose={setClient}
      />
      <DayField label={t('fields.startsOn')} day={startedOn} onDay={setStartedOn} />
      <FilterChoices
        label={t('fields.addresses')}
        choices={needs}
        chosen={addresses}
        onChoose={setAddresses}
      />
      <label className={entry.field}>
        <span className={entry.label}>{t('fields.purpose')}</span>
        <input
          className={entry.input}
          value={purpose}
          dir="auto"
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
      </label>
      {client === index.child.id && (
        <FilterChoices
          label={t('fields.asLead')}
          isLabelHidden
          choices={[{ value: 'lead', name: t('fields.asLead') }]}
          chosen={isLead ? ['lead'] : []}
          onChoose={(values) => setIsLead(values.length > 0)}
        />
      )}
    </FormFrame>
  )
}
