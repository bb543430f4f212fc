import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { TeamFactsFragment } from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import { TextField } from '../../ui/TextField.tsx'
import { AgencyQuery, TeamFacts } from '../agencies.query.ts'
import { DirectoryForm } from './DirectoryForm.tsx'
import { EntryConflict } from './EntryConflict.tsx'
import { type EnteredTeam, enteredTeam } from './entered.ts'
import { teamRecord } from './records.ts'
import { useEntry } from './useEntry.ts'
import { useTroubleOf } from './useTroubleOf.ts'

interface TeamFormProps {
  /** The id of the agency that it is a part of. */
  agency: string
  /** What is changed; nothing for a new team. */
  facts?: TeamFactsFragment
  onKept: (id: string) => void
  onCancel: () => void
}

/** A team of an agency, to be entered or changed. */
export function TeamForm({ agency, facts, onKept, onCancel }: TeamFormProps) {
  const { t } = useTranslation('professionals')
  const client = useClient()
  const [id] = useState(() => facts?.id ?? newId())
  const entry = useEntry<EnteredTeam>({
    ...{ id, begin: facts ? enteredTeam(facts) : { name: '', area: '' }, version: facts?.version, onKept },
    recordsOf: (entered) => ({ teams: [teamRecord(id, agency, entered)] }),
    troubleOf: useTroubleOf().team,
    async reload() {
      const asked = { requestPolicy: 'network-only' } as const
      const { data } = await client.query(AgencyQuery, { id: agency }, asked).toPromise()
      const now = readFragment(TeamFacts, data?.agency?.teams ?? []).find((team) => team.id === id)
      return now ? { entered: enteredTeam(now), version: now.version } : undefined
    },
  })
  const { entered, set } = entry
  return (
    <DirectoryForm
      onFile={facts}
      label={t('form.newTeam')}
      enter={t('form.enterTeam')}
      isUnderWay={entry.isUnderWay}
      trouble={entry.trouble}
      onSend={entry.keep}
      onCancel={onCancel}
    >
      <TextField label={t('fields.teamName')} text={entered.name} onText={(name) => set({ name })} />
      <TextField label={t('fields.area')} text={entered.area} onText={(area) => set({ area })} />
      <EntryConflict
        theirs={entry.theirs}
        mine={entered}
        parts={[
          { name: t('fields.teamName'), words: ({ name }) => name },
          { name: t('fields.area'), words: ({ area }) => area },
        ]}
        onKeepMine={entry.keepMine}
        onTakeTheirs={entry.takeTheirs}
      />
    </DirectoryForm>
  )
}
