import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kind } from '../../../domain/network/field.ts'
import type { Step } from '../../../domain/network/leaves.ts'
import { Choose } from '../../ui/Choose.tsx'
import { ChildField } from './ChildField.tsx'
import { useEditor } from './EditorContext.ts'
import { SETTLED } from './layout.ts'
import { PanelField } from './PanelField.tsx'
import { ProfessionalField } from './ProfessionalField.tsx'
import styles from './RecordEditor.module.css'

interface ReferenceFieldProps {
  label: string
  wrong: string | undefined
  kinds: readonly Kind[]
  /** Whether something has to be named. */
  isNeeded: boolean
  way: readonly Step[]
  value: unknown
}

/** One whom or what a record names: of those around the child, or for a professional whoever is in the directory. */
export function ReferenceField({ label, wrong, kinds, isNeeded, way, value }: ReferenceFieldProps) {
  const { t } = useTranslation('recording')
  const { list, draft, isNew, change, choicesOf, newcomers } = useEditor()
  const [isSeeking, setSeeking] = useState(false)
  const name = String(way.at(-1))
  const choices = choicesOf(kinds, name)
  if (!isNew && way.length === 1 && SETTLED[list]?.includes(name)) return null
  // Who comes new to a child is looked for in the directory; whoever is named otherwise is mostly around the child.
  const isSought = list === 'involvements' && name === 'professional'
  if (kinds.includes('Panel')) {
    const panel = choices.find((one) => one.value === value)
    return (
      <PanelField
        label={label}
        wrong={wrong}
        chosen={panel && { id: panel.value, name: panel.name, hint: '' }}
        onChoose={(id) => change(way, id)}
      />
    )
  }
  if (kinds.every((kind) => kind === 'Child'))
    return (
      <ChildField
        {...{ label, wrong, choices }}
        chosen={value as string | undefined}
        onChoose={(id) => change(way, id)}
      />
    )
  const isOfDirectory = kinds.includes('Professional')
  const chosen = value as string | undefined
  if (isSought || (isOfDirectory && (isSeeking || newcomers.is(chosen))))
    return (
      <ProfessionalField
        wrong={wrong}
        chosen={chosen}
        onChoose={(id) => {
          change(way, id)
          if (id !== undefined) setSeeking(false)
        }}
      />
    )
  // The one role of somebody who is entered just now is asked there.
  if (name === 'role' && newcomers.is(draft.professional as string) && choices.length < 2) return null
  const field = (
    <Choose
      label={label}
      wrong={wrong}
      placeholder={isNeeded ? t('choose') : t('notRecorded')}
      choices={isNeeded ? choices : [...choices, { value: '', name: t('notRecorded') }]}
      chosen={chosen}
      onChoose={(id) => change(way, id === '' ? undefined : id)}
    />
  )
  if (!isOfDirectory) return field
  return (
    <div className={styles.references}>
      {field}
      <button type="button" className="button ghost" onClick={() => setSeeking(true)}>
        {t('somebodyElse')}
      </button>
    </div>
  )
}
