import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { isOutOfReach } from '../../api/client.ts'
import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts'
import { longMoment } from '../../locales/own-clock.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import styles from './SessionList.module.css'
import { EndSessionMutation, SessionFacts } from './sessions.query.ts'

interface SessionListProps {
  sessions: readonly FragmentType<typeof SessionFacts>[]
  /** What stands there where there is none that could be ended. */
  none: string
}

/** Where somebody is signed in, each to be ended, but for the session that looks: signing out ends that one. */
export function SessionList({ sessions: masked, none }: SessionListProps) {
  const { t } = useTranslation('sessions')
  const sessions = readFragment(SessionFacts, masked)
  const [trouble, setTrouble] = useState<readonly string[]>([])
  const [isEnded, setEnded] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  const [{ fetching }, send] = useMutation(EndSessionMutation)

  async function end(id: string) {
    if (fetching) return
    setEnded(false)
    const { data, error } = await send({ id }, { additionalTypenames: ['UserSession'] })
    const result = data?.endSession
    if (error || !result) return setTrouble(error ? [isOutOfReach(error) ? t('gone') : error.message] : [])
    setTrouble(result.__typename === 'Refused' ? result.errors.map(({ message }) => message) : [])
    setEnded(result.__typename === 'SessionEnded')
    // The button that was pressed goes with its session.
    said.current?.focus()
  }

  return (
    <div className={styles.sessions}>
      {sessions.length > 0 && (
        <ul aria-label={t('list')}>
          {sessions.map(({ id, address, startedAt, seenAt, until, isThis }) => {
            const where = address === 'loopback' ? t('loopback') : t('from', { address })
            return (
              <li key={id} className={styles.session}>
                <div>
                  <p className={styles.where}>
                    {where}
                    {isThis && <span className={styles.mark}>{t('isThis')}</span>}
                  </p>
                  <p>
                    <span className={styles.when}>{t('since', { moment: longMoment(startedAt) })}</span>
                    <span className={styles.when}>{t('seen', { moment: longMoment(seenAt) })}</span>
                    <span className={styles.when}>{t('until', { moment: longMoment(until) })}</span>
                  </p>
                </div>
                {!isThis && (
                  <button
                    type="button"
                    className="button"
                    aria-label={t('endOf', { where, moment: longMoment(startedAt) })}
                    aria-disabled={fetching || undefined}
                    onClick={() => void end(id)}
                  >
                    {t('end')}
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {sessions.every(({ isThis }) => isThis) && <p className="muted">{none}</p>}
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
      <p ref={said} role="status" tabIndex={-1} className={isEnded ? styles.said : 'visually-hidden'}>
        {isEnded && t('ended')}
      </p>
    </div>
  )
}
