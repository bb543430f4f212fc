import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import type { Day } from '../../../domain/network/day.ts'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { ProfessionalFactsFragment } from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import { TextField } from '../../ui/TextField.tsx'
import { ProfessionalFacts, ProfessionalQuery } from '../professionals.query.ts'
import { AgencyField } from './AgencyField.tsx'
import { DirectoryForm } from './DirectoryForm.tsx'
import { EntryConflict } from './EntryConflict.tsx'
import { type EnteredProfessional, enteredProfessional, NOBODY } from './entered.ts'
import { RolesField } from './RolesField.tsx'
import { professionalRecords } from './records.ts'
import { SupervisorsField } from './SupervisorsField.tsx'
import { TeamsField } from './TeamsField.tsx'
import { TwinWarning } from './TwinWarning.tsx'
import { useEntry } from './useEntry.ts'
import { useProfessionalParts } from './useProfessionalParts.ts'
import { useTroubleOf } from './useTroubleOf.ts'
import { useTwins } from './useTwins.ts'

interface ProfessionalFormProps {
  /** Who is changed; nobody for somebody new. */
  facts?: ProfessionalFactsFragment
  today: Day
  onKept: (id: string) => void
  onCancel: () => void
}

/** Who a professional is and how they are reached, to be entered or changed. */
export function ProfessionalForm({ facts, today, onKept, onCancel }: ProfessionalFormProps) {
  const { t } = useTranslation('professionals')
  const client = useClient()
  const parts = useProfessionalParts(today)
  // Sent again after a lost answer they are the same, and entered once.
  const [ids] = useState(() => ({ professional: facts?.id ?? newId(), agency: newId(), role: newId() }))
  const entry = useEntry<EnteredProfessional>({
    id: ids.professional,
    begin: facts ? enteredProfessional(facts) : NOBODY,
    version: facts?.version,
    recordsOf: (entered) => professionalRecords(ids, entered),
    troubleOf: useTroubleOf().professional,
    async reload() {
      const asked = { requestPolicy: 'network-only' } as const
      const { data } = await client.query(ProfessionalQuery, { id: ids.professional }, asked).toPromise()
      const now = readFragment(ProfessionalFacts, data?.professional)
      return now ? { entered: enteredProfessional(now), version: now.version } : undefined
    },
    onKept,
  })
  const { entered, set } = entry
  const twins = useTwins(ids.professional)
  const found = twins.like(entered)
  const isRenamed =
    entered.name !== facts?.name ||
    entered.phone !== (facts.phone ?? '') ||
    entered.agency.chosen?.id !== facts.agency.id

  async function send() {
    if (!isRenamed || (entry.isWhole() && (await twins.areNone(entered)))) entry.keep()
  }
  return (
    <DirectoryForm
      onFile={facts}
      label={t('form.newProfessional')}
      enter={t('form.enter')}
      isUnderWay={entry.isUnderWay}
      trouble={entry.trouble}
      onSend={() => void send()}
      onCancel={onCancel}
    >
      <TextField label={t('fields.name')} text={entered.name} onText={(name) => set({ name })} />
      <AgencyField entered={entered} onEnter={set} />
      <RolesField entered={entered} onEnter={set} />
      <TextField label={t('fields.phone')} text={entered.phone} onText={(phone) => set({ phone })} />
      <TextField label={t('fields.email')} text={entered.email} onText={(email) => set({ email })} />
      <SupervisorsField
        of={ids.professional}
        supervisors={entered.supervisors}
        today={today}
        onEnter={(supervisors) => set({ supervisors })}
      />
      <TeamsField teams={entered.teams} today={today} onEnter={(teams) => set({ teams })} />
      <TextField
        label={t('fields.background')}
        text={entered.background}
        rows={2}
        onText={(background) => set({ background })}
      />
      <TextField
        label={t('fields.skills')}
        hint={t('fields.skillsHint')}
        text={entered.skills}
        onText={(skills) => set({ skills })}
      />
      {found.length > 0 && (
        <TwinWarning
          twins={found}
          of={facts?.id}
          onGoOn={() => {
            twins.goOn(entered)
            entry.keep()
          }}
        />
      )}
      <EntryConflict
        theirs={entry.theirs}
        mine={entered}
        parts={parts}
        onKeepMine={entry.keepMine}
        onTakeTheirs={entry.takeTheirs}
      />
    </DirectoryForm>
  )
}
