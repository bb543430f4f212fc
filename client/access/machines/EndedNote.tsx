import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { longMoment } from '../../locales/own-clock.ts'
import page from '../../ui/Page.module.css'

/** Says that a machine was ended. Whoever has just ended it goes on from here: the button that they pressed is gone. */
export function EndedNote({ endedAt }: { endedAt: string | null | undefined }) {
  const { t } = useTranslation('machines')
  const note = useRef<HTMLParagraphElement>(null)
  const before = useRef(endedAt)
  useEffect(() => {
    if (endedAt && !before.current) note.current?.focus()
    before.current = endedAt
  }, [endedAt])
  return (
    <p ref={note} role="status" tabIndex={-1} className={endedAt ? page.note : 'visually-hidden'}>
      {endedAt && t('endedAt', { moment: longMoment(endedAt) })}
    </p>
  )
}
