import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useReturn } from '../../../api/ConnectionContext.ts'
import { type Findable, FindField, type Sought } from '../../../ui/FindField.tsx'
import { useDebounced } from '../../../ui/useDebounced.ts'
import { brought, type KnownProfessional } from '../brought.ts'
import { ProfessionalsQuery } from '../what-if.query.ts'

interface DirectoryFieldProps {
  /** Who was chosen before. */
  chosen?: Findable | undefined
  onChoose: (professional: KnownProfessional | undefined) => void
  /** Why what was chosen was not taken. */
  wrong?: string | undefined
  /** Enters somebody who is not in the directory, with what was typed of their name. */
  onNew?: ((text: string) => void) | undefined
}

const SETTLED_AFTER = 200

/** Finds somebody in the directory by any part of their name, whoever they work with. */
export function DirectoryField({ chosen, onChoose, wrong, onNew }: DirectoryFieldProps) {
  const { t } = useTranslation('whatIf')
  const [sought, setSought] = useState<Sought<Findable>>({ text: chosen?.name ?? '', chosen })
  const search = useDebounced(sought.text.trim(), SETTLED_AFTER)
  const [{ data, fetching, error }, ask] = useQuery({ query: ProfessionalsQuery, variables: { search } })
  useReturn(useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]))
  const found = useMemo(() => (data?.professionals.nodes ?? []).map(brought), [data])
  return (
    <FindField<Findable>
      label={t('fields.directory')}
      placeholder={t('fields.directoryHint')}
      found={found}
      nothing={
        error ? t('fields.directoryFailed') : t(fetching ? 'fields.directoryAsking' : 'fields.directoryNone')
      }
      sought={sought}
      wrong={wrong}
      offer={onNew && { name: t('fields.notInDirectory'), onTake: onNew }}
      onSeek={(next) => {
        setSought(next)
        if (next.chosen !== sought.chosen) onChoose(found.find(({ id }) => id === next.chosen?.id))
      }}
    />
  )
}
