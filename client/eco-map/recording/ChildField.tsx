import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ChildNameQuery, ChildrenToChooseQuery } from '../../directory/children.query.ts'
import { shortDay } from '../../locales/dates.ts'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'
import { useFound } from '../../ui/useFound.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Choice } from './EditorContext.ts'

interface ChildFieldProps {
  label: string
  wrong: string | undefined
  /** The children of the map. */
  choices: readonly Choice[]
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
}

/** Another child on file, of all whom the reader may see: whoever is to be named may not be on this map yet. */
export function ChildField({ label, wrong, choices, chosen, onChoose }: ChildFieldProps) {
  const { t } = useTranslation('recording')
  const { recorded } = useEcoMap()
  const [entered, setEntered] = useState<Sought<Findable>>()
  const around = choices.find(({ value }) => value === chosen)?.name
  const [named] = useQuery({
    query: ChildNameQuery,
    variables: { id: chosen ?? '' },
    pause: chosen === undefined || around !== undefined || entered !== undefined,
  })
  const name = around ?? named.data?.child?.name
  const onFile = chosen !== undefined && name !== undefined ? { id: chosen, name, hint: '' } : undefined
  const sought = entered ?? { text: onFile?.name ?? '', chosen: onFile }
  const { data, nothing } = useFound(ChildrenToChooseQuery, sought.chosen ? '' : sought.text)
  const found = (data?.children.edges ?? []).flatMap(({ node: { id, name: called, dateOfBirth } }) =>
    id === recorded.child.id ? [] : [{ id, name: called, hint: dateOfBirth ? shortDay(dateOfBirth) : '' }],
  )
  return (
    <FindField
      {...{ label, wrong, found, nothing, sought }}
      placeholder={t('notRecorded')}
      onSeek={(next) => {
        setEntered(next)
        if (next.chosen?.id !== sought.chosen?.id) onChoose(next.chosen?.id)
      }}
    />
  )
}
