import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import entry from '../../ui/Form.module.css'
import section from '../../ui/Section.module.css'
import { Trouble } from '../../ui/Trouble.tsx'

interface DoneProps {
  count: number
  isUndone: boolean
  isUnderWay: boolean
  trouble: readonly string[]
  onUndo: () => void
}

/** That it was handed over, and the way to take all of it back. */
export function Done({ count, isUndone, isUnderWay, trouble, onUndo }: DoneProps) {
  const { t } = useTranslation('professionals')
  const said = useRef<HTMLParagraphElement>(null)
  // The button that was pressed has gone.
  useEffect(() => {
    if (isUndone || count > 0) said.current?.focus()
  }, [isUndone, count])
  return (
    <div className={section.section}>
      <p ref={said} role="status" tabIndex={-1} className={section.said}>
        {t(isUndone ? 'handOver.undone' : 'handOver.done', { count })}
      </p>
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      {!isUndone && (
        <div className={entry.offers}>
          <button type="button" className="button" aria-disabled={isUnderWay || undefined} onClick={onUndo}>
            {t('handOver.undo')}
          </button>
        </div>
      )}
    </div>
  )
}
