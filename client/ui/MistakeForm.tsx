import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryForm } from './EntryForm.tsx'
import { TextField } from './TextField.tsx'

interface MistakeFormProps {
  /** What becomes of what leads to it. */
  hint: string
  /** What the button says that leaves it. */
  cancel: string
  isUnderWay: boolean
  /** Why it was not taken off. */
  trouble: readonly string[]
  onTakeOff: (why: string) => void
  onEnd: () => void
}

/** Asks why something was entered by mistake, before it is taken off the file. */
export function MistakeForm({ hint, cancel, isUnderWay, trouble, onTakeOff, onEnd }: MistakeFormProps) {
  const { t } = useTranslation()
  const [why, setWhy] = useState('')
  const [isMissing, setMissing] = useState(false)
  function takeOff() {
    const isBlank = why.trim() === ''
    setMissing(isBlank)
    if (!isBlank) onTakeOff(why)
  }
  return (
    <EntryForm
      label={t('mistake.title')}
      send={t('mistake.send')}
      cancel={cancel}
      isUnderWay={isUnderWay}
      trouble={trouble}
      onSend={takeOff}
      onEnd={onEnd}
    >
      <TextField
        rows={2}
        label={t('mistake.why')}
        hint={hint}
        wrong={isMissing ? t('mistake.missing') : undefined}
        text={why}
        onText={setWhy}
      />
    </EntryForm>
  )
}
