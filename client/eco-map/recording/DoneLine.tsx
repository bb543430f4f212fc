import { useTranslation } from 'react-i18next'
import entry from '../../ui/Form.module.css'
import { Trouble } from '../../ui/Trouble.tsx'
import { useRecording } from './RecordingContext.ts'

/** Says what was recorded or taken back last, and turns it. */
export function DoneLine() {
  const { t } = useTranslation('recording')
  const { done, turning, turn } = useRecording()
  if (!done) return null
  return (
    <div role="status" className={entry.done}>
      <p dir="auto">{done.isUndone ? t('undone', { words: done.words }) : done.words}</p>
      <Trouble lines={turning.trouble} />
      <div className={entry.offers}>
        <button
          type="button"
          className="button"
          aria-disabled={turning.isUnderWay || undefined}
          onClick={() => turn(done)}
        >
          {t(done.isUndone ? 'redo' : 'undo')}
        </button>
      </div>
    </div>
  )
}
