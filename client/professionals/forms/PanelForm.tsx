import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { PanelFactsFragment } from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import { TextField } from '../../ui/TextField.tsx'
import { PanelFacts, PanelQuery } from '../panels.query.ts'
import { DirectoryForm } from './DirectoryForm.tsx'
import { EntryConflict } from './EntryConflict.tsx'
import { type EnteredPanel, enteredPanel, NO_PANEL } from './entered.ts'
import { MembersField } from './MembersField.tsx'
import { panelRecord } from './records.ts'
import { useEntry } from './useEntry.ts'
import { useTroubleOf } from './useTroubleOf.ts'

interface PanelFormProps {
  /** What is changed; nothing for a new panel. */
  facts?: PanelFactsFragment
  onKept: (id: string) => void
  onCancel: () => void
}

/** A panel and who sits on it, to be entered or changed. */
export function PanelForm({ facts, onKept, onCancel }: PanelFormProps) {
  const { t } = useTranslation('professionals')
  const client = useClient()
  const [id] = useState(() => facts?.id ?? newId())
  const entry = useEntry<EnteredPanel>({
    ...{ id, begin: facts ? enteredPanel(facts) : NO_PANEL, version: facts?.version, onKept },
    recordsOf: (entered) => ({ panels: [panelRecord(id, entered)] }),
    troubleOf: useTroubleOf().panel,
    async reload() {
      const { data } = await client.query(PanelQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
      const now = readFragment(PanelFacts, data?.panel)
      return now ? { entered: enteredPanel(now), version: now.version } : undefined
    },
  })
  const { entered, set } = entry
  return (
    <DirectoryForm
      onFile={facts}
      label={t('form.newPanel')}
      enter={t('form.enterPanel')}
      isUnderWay={entry.isUnderWay}
      trouble={entry.trouble}
      onSend={entry.keep}
      onCancel={onCancel}
    >
      <TextField label={t('fields.panelName')} text={entered.name} onText={(name) => set({ name })} />
      <MembersField members={entered.members} onEnter={(members) => set({ members })} />
      <EntryConflict
        theirs={entry.theirs}
        mine={entered}
        parts={[
          { name: t('fields.panelName'), words: ({ name }) => name },
          { name: t('fields.members'), words: ({ members }) => members.map(({ name }) => name).join(', ') },
        ]}
        onKeepMine={entry.keepMine}
        onTakeTheirs={entry.takeTheirs}
      />
    </DirectoryForm>
  )
}
