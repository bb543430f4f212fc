import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { type Choice, useEditor } from './EditorContext.ts'
import { NewcomerFields } from './NewcomerFields.tsx'
import { ProfessionalField } from './ProfessionalField.tsx'
import styles from './RecordEditor.module.css'

interface ReferencesFieldProps {
  label: string
  wrong: string | undefined
  choices: readonly Choice[]
  /** Whether somebody of the directory can be named who is not around the child. */
  isOfDirectory: boolean
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** Those whom a record names: ticked of those around the child, and for professionals found in the directory. */
export function ReferencesField({
  label,
  wrong,
  choices,
  isOfDirectory,
  chosen,
  onChoose,
}: ReferencesFieldProps) {
  const { t } = useTranslation('recording')
  const { newcomers } = useEditor()
  const [isSeeking, setSeeking] = useState(false)
  if (choices.length === 0 && !isOfDirectory) return null
  return (
    <div className={styles.references}>
      <FilterChoices
        label={label}
        inForm
        wrong={wrong}
        choices={choices}
        chosen={chosen}
        onChoose={onChoose}
      />
      {isOfDirectory && !isSeeking && (
        <button type="button" className="button ghost" onClick={() => setSeeking(true)}>
          {t('somebodyElse')}
        </button>
      )}
      {isSeeking && (
        <ProfessionalField
          chosen={undefined}
          onChoose={(one) => {
            if (one === undefined) return
            onChoose([...chosen.filter((id) => id !== one), one])
            setSeeking(false)
          }}
        />
      )}
      {chosen.filter(newcomers.is).map((id) => (
        <NewcomerFields
          key={id}
          id={id}
          onChoose={(one) => onChoose(chosen.flatMap((before) => (before === id ? (one ?? []) : before)))}
        />
      ))}
    </div>
  )
}
