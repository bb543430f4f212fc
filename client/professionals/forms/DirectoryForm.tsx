import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { type EntryOnFile, TakeOffForm } from '../mistake/TakeOffForm.tsx'

interface DirectoryFormProps {
  /** What is changed; nothing for a new entry. */
  onFile: EntryOnFile | undefined
  /** What the form of a new entry is called, and what the button says that enters it. */
  label: string
  enter: string
  isUnderWay: boolean
  trouble: readonly string[]
  onSend: () => void
  onCancel: () => void
  children: ReactNode
}

/** The form of an entry of the directory, from which one that was a mistake is taken off the file. */
export function DirectoryForm({ onFile, label, enter, onCancel, children, ...sent }: DirectoryFormProps) {
  const { t } = useTranslation('professionals')
  const [isMistake, setMistake] = useState(false)
  if (onFile && isMistake) return <TakeOffForm onFile={onFile} onEnd={() => setMistake(false)} />
  return (
    <EntryForm
      {...sent}
      label={onFile ? t('form.changeOf', { name: onFile.name }) : label}
      send={onFile ? t('form.keep') : enter}
      cancel={t('form.cancel')}
      onEnd={onCancel}
      more={
        onFile && (
          <button type="button" className="button ghost" onClick={() => setMistake(true)}>
            {t('mistake.open')}
          </button>
        )
      }
    >
      {children}
    </EntryForm>
  )
}
