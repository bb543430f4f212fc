import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Conflict.module.css'
import entry from './Form.module.css'

interface ConflictProps {
  /** Who was first, where it is known. */
  text: string
  /** What was entered, part by part, beside what is on file now. */
  parts: readonly { name: string; theirs: string; mine: string }[]
  onKeepMine: () => void
  onTakeTheirs: () => void
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
      <p>{text}</p>
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
            {different.map(({ name, theirs, mine }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td dir="auto">{theirs}</td>
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
        <button type="button" className="button" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </button>
      </div>
    </section>
  )
}
