import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { AgencyFactsFragment } from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import { AgencyFacts, AgencyQuery } from '../agencies.query.ts'
import { AgencyFields } from './AgencyFields.tsx'
import { DirectoryForm } from './DirectoryForm.tsx'
import { EntryConflict } from './EntryConflict.tsx'
import { type EnteredAgency, enteredAgency, NO_AGENCY } from './entered.ts'
import { agencyRecord } from './records.ts'
import { useEntry } from './useEntry.ts'
import { useTroubleOf } from './useTroubleOf.ts'

interface AgencyFormProps {
  /** What is changed; nothing for a new agency. */
  facts?: AgencyFactsFragment
  onKept: (id: string) => void
  onCancel: () => void
}

/** An agency, to be entered or changed. */
export function AgencyForm({ facts, onKept, onCancel }: AgencyFormProps) {
  const { t } = useTranslation(['professionals', 'codes'])
  const client = useClient()
  const [id] = useState(() => facts?.id ?? newId())
  const entry = useEntry<EnteredAgency>({
    ...{ id, begin: facts ? enteredAgency(facts) : NO_AGENCY, version: facts?.version, onKept },
    recordsOf: (entered) => ({ agencies: [agencyRecord(id, entered)] }),
    troubleOf: useTroubleOf().agency,
    async reload() {
      const { data } = await client.query(AgencyQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
      const now = readFragment(AgencyFacts, data?.agency)
      return now ? { entered: enteredAgency(now), version: now.version } : undefined
    },
  })
  return (
    <DirectoryForm
      onFile={facts}
      label={t('form.newAgency')}
      enter={t('form.enterAgency')}
      isUnderWay={entry.isUnderWay}
      trouble={entry.trouble}
      onSend={entry.keep}
      onCancel={onCancel}
    >
      <AgencyFields entered={entry.entered} onEnter={entry.set} />
      <EntryConflict
        theirs={entry.theirs}
        mine={entry.entered}
        parts={[
          { name: t('fields.agencyName'), words: ({ name }) => name },
          {
            name: t('fields.sector'),
            words: ({ sector }) => (sector ? t(`codes:sector.${sector as 'health'}`) : ''),
          },
          { name: t('fields.remit'), words: ({ remit }) => remit },
          { name: t('fields.agencyPhone'), words: ({ phone }) => phone },
        ]}
        onKeepMine={entry.keepMine}
        onTakeTheirs={entry.takeTheirs}
      />
    </DirectoryForm>
  )
}
