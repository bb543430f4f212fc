import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Conflict.module.css'
import entry from './Form.module.css'

/** A fact as it is on file now, and as it was entered. */
export interface BothVersions {
  name: string
  theirs: string
  mine: string
  /** Puts what is on file in the place of what was entered; absent where all of it is taken or none. */
  onTake?: () => void
}

interface ConflictProps {
  /** Who was first, where it is known. */
  text?: string
  parts: readonly BothVersions[]
  onKeepMine: () => void
  /** Goes on with what is on file; absent where it is taken fact by fact. */
  onTakeTheirs?: () => void
}

/** What somebody else kept meanwhile beside what was entered, where the two differ. One of them is gone on with. */
export function Conflict({ text, parts, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useTranslation()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const different = parts.filter(({ theirs, mine }) => theirs !== mine)
  return (
    <section className={styles.conflict} aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      {text && <p>{text}</p>}
      {different.length === 0 ? (
        <p>{t('conflict.same')}</p>
      ) : (
        <table className={styles.versions}>
          <thead>
            <tr>
              <th scope="col">{t('conflict.fact')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">{t('conflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {different.map(({ name, theirs, mine, onTake }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td dir="auto">
                  {theirs}{' '}
                  {onTake && (
                    <button
                      type="button"
                      className="button ghost"
                      aria-label={t('conflict.takeOf', { name })}
                      onClick={onTake}
                    >
                      {t('conflict.take')}
                    </button>
                  )}
                </td>
                <td dir="auto">{mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={entry.offers}>
        <button type="button" className="button" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </button>
        {onTakeTheirs && (
          <button type="button" className="button" onClick={onTakeTheirs}>
            {t('conflict.takeTheirs')}
          </button>
        )}
      </div>
    </section>
  )
}
