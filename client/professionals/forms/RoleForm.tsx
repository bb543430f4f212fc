import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { RoleFactsFragment } from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import { RoleFacts, RoleQuery } from '../agencies.query.ts'
import { DirectoryForm } from './DirectoryForm.tsx'
import { EntryConflict } from './EntryConflict.tsx'
import { type EnteredRole, enteredRole, NO_ROLE } from './entered.ts'
import { RoleFields } from './RoleFields.tsx'
import { roleRecord } from './records.ts'
import { useEntry } from './useEntry.ts'
import { useTroubleOf } from './useTroubleOf.ts'

interface RoleFormProps {
  /** What is changed; nothing for a new role. */
  facts?: RoleFactsFragment
  onKept: (id: string) => void
  onCancel: () => void
}

/** A role, to be entered or changed. */
export function RoleForm({ facts, onKept, onCancel }: RoleFormProps) {
  const { t } = useTranslation(['professionals', 'codes'])
  const client = useClient()
  const [id] = useState(() => facts?.id ?? newId())
  const entry = useEntry<EnteredRole>({
    ...{ id, begin: facts ? enteredRole(facts) : NO_ROLE, version: facts?.version, onKept },
    recordsOf: (entered) => ({ roles: [roleRecord(id, entered)] }),
    troubleOf: useTroubleOf().role,
    async reload() {
      const { data } = await client.query(RoleQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
      const now = readFragment(RoleFacts, data?.role)
      return now ? { entered: enteredRole(now), version: now.version } : undefined
    },
  })
  return (
    <DirectoryForm
      onFile={facts && { ...facts, name: facts.title }}
      label={t('form.newRole')}
      enter={t('form.enterRole')}
      isUnderWay={entry.isUnderWay}
      trouble={entry.trouble}
      onSend={entry.keep}
      onCancel={onCancel}
    >
      <RoleFields entered={entry.entered} onEnter={entry.set} />
      <EntryConflict
        theirs={entry.theirs}
        mine={entry.entered}
        parts={[
          { name: t('fields.title'), words: ({ title }) => title },
          {
            name: t('fields.function'),
            words: (one) => (one.function ? t(`codes:roleFunction.${one.function as 'gp'}`) : ''),
          },
          {
            name: t('fields.clientGroup'),
            words: (one) => (one.clientGroup ? t(`codes:clientGroup.${one.clientGroup as 'child'}`) : ''),
          },
          {
            name: t('fields.universal'),
            words: ({ universal }) => (universal ? t('fields.isUniversal') : ''),
          },
          { name: t('fields.remit'), words: ({ remit }) => remit },
          { name: t('fields.boundaries'), words: ({ boundaries }) => boundaries },
        ]}
        onKeepMine={entry.keepMine}
        onTakeTheirs={entry.takeTheirs}
      />
    </DirectoryForm>
  )
}
