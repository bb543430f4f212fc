import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { newId } from '../../api/new-id.ts'
import entry from '../../ui/Form.module.css'
import { Trouble } from '../../ui/Trouble.tsx'
import { useRecording } from './RecordingContext.ts'
import { UndoChangeMutation } from './recording.query.ts'
import { ASK_ANEW, useOutcome } from './useOutcome.ts'

/** Says what was recorded a moment ago, takes it back, and does it again. */
export function DoneLine() {
  const { done } = useRecording()
  return done ? <Line key={done.key} change={done.key} words={done.words} /> : null
}

function Line({ change, words }: { change: string; words: string }) {
  const { t } = useTranslation('recording')
  // Sent again after a lost answer it is the same undoing. What was undone is undone in turn by its own key.
  const [step, setStep] = useState(() => ({ key: newId(), change, isUndone: false }))
  const [{ fetching }, send] = useMutation(UndoChangeMutation)
  const { unrecorded, take } = useOutcome()
  async function turn() {
    const { key } = step
    const { data, error } = await send({ input: { key, change: step.change } }, ASK_ANEW)
    if (take({ result: data?.undoChange, error }))
      setStep({ key: newId(), change: key, isUndone: !step.isUndone })
  }
  return (
    <div role="status" className={entry.done}>
      <p dir="auto">{step.isUndone ? t('undone') : words}</p>
      <Trouble lines={[...unrecorded.lines, ...unrecorded.errors.map(({ message }) => message)]} />
      <div className={entry.offers}>
        <button
          type="button"
          className="button"
          aria-disabled={fetching || undefined}
          onClick={() => !fetching && void turn()}
        >
          {t(step.isUndone ? 'redo' : 'undo')}
        </button>
      </div>
    </div>
  )
}
