import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Done, Turning } from '../api/useTurn.ts'
import entry from './Form.module.css'
import { Trouble } from './Trouble.tsx'

interface DoneLineProps {
  done: Done
  turning: Turning
  onTurn: () => void
  /** Whether whoever did it goes on from here, where what they pressed is gone. */
  takesFocus?: boolean
}

/** Says what was recorded or taken back last, and turns it. */
export function DoneLine({ done, turning, onTurn, takesFocus = false }: DoneLineProps) {
  const { t } = useTranslation()
  const line = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is gone to again with everything that is done
  useEffect(() => {
    if (takesFocus) line.current?.focus()
  }, [takesFocus, done.key])
  return (
    <div ref={line} role="status" tabIndex={takesFocus ? -1 : undefined} className={entry.done}>
      <p dir="auto">{done.isUndone ? t('change.undone', { words: done.words }) : done.words}</p>
      <Trouble lines={turning.trouble} />
      <div className={entry.offers}>
        <button
          type="button"
          className="button"
          aria-disabled={turning.isUnderWay || undefined}
          onClick={onTurn}
        >
          {t(done.isUndone ? 'change.redo' : 'change.undo')}
        </button>
      </div>
    </div>
  )
}
