import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FilterChoices } from '../ui/FilterChoices.tsx'
import entry from '../ui/Form.module.css'
import { useDebounced } from '../ui/useDebounced.ts'
import { PanelMembersQuery } from './panel-packs.query.ts'

export interface Member {
  id: string
  name: string
}

interface MembersFieldProps {
  chosen: readonly Member[]
  onChoose: (members: Member[]) => void
}

const SETTLED_AFTER = 200

/** Finds members of panels by any part of their names; those who were chosen stay whatever is looked for next. */
export function MembersField({ chosen, onChoose }: MembersFieldProps) {
  const { t } = useTranslation('panelPacks')
  const id = useId()
  const [text, setText] = useState('')
  const search = useDebounced(text.trim(), SETTLED_AFTER)
  const [{ data }] = useQuery({ query: PanelMembersQuery, variables: { search }, pause: search === '' })
  const found = search === '' ? [] : (data?.panelMembers ?? [])
  const offered = [...chosen, ...found.filter((one) => !chosen.some((member) => member.id === one.id))]
  return (
    <div className={entry.field}>
      <label htmlFor={id} className={entry.label}>
        {t('make.members')}
      </label>
      <input
        id={id}
        type="search"
        className={entry.input}
        placeholder={t('make.membersHint')}
        autoComplete="off"
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <FilterChoices
        label={t('make.members')}
        isLabelHidden
        choices={offered.map((one) => ({ value: one.id, name: one.name }))}
        chosen={chosen.map((member) => member.id)}
        onChoose={(ids) => onChoose(offered.filter((one) => ids.includes(one.id)))}
      />
      <p role="status" className={entry.hint}>
        {search !== '' && data && offered.length === 0 && t('make.membersNone')}
      </p>
    </div>
  )
}
