import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterChoices } from '../../ui/FilterChoices.tsx'
import { DirectoryField } from '../what-if/forms/DirectoryField.tsx'
import { type Choice, useEditor } from './EditorContext.ts'
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
  const { bring } = useEditor()
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
        <DirectoryField
          onChoose={(one) => {
            if (!one) return
            bring(one)
            onChoose([...chosen.filter((id) => id !== one.id), one.id])
            setSeeking(false)
          }}
        />
      )}
    </div>
  )
}
