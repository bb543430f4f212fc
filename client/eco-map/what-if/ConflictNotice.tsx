import { useTranslation } from 'react-i18next'
import type { Change } from '../../../domain/what-if/change.ts'
import { longDay } from '../../locales/dates.ts'
import entry from '../../ui/Form.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import type { KeptWhatIf } from './kept-what-if.ts'
import type { Session } from './session.ts'
import { supposedIndex } from './supposed-map.ts'
import { useChangeWords } from './useChangeWords.ts'
import styles from './WhatIfPanel.module.css'

/** Two versions of one draft, side by side: one of them is gone on with, and the other is not lost. */
export function ConflictNotice({ session, theirs }: { session: Session; theirs: KeptWhatIf }) {
  const { t } = useTranslation('whatIf')
  const { whatIf } = useEcoMap()
  return (
    <section className={styles.form} aria-label={t('conflict.title')}>
      <div role="alert">
        <h2 className={styles.title}>{t('conflict.title')}</h2>
        <p>{t('conflict.text', { name: theirs.keptBy, title: theirs.title, day: longDay(theirs.keptOn) })}</p>
      </div>
      <div className={styles.columns}>
        <Version title={t('conflict.theirs')} changes={theirs.changes} />
        <Version title={t('conflict.mine')} changes={session.changes} />
      </div>
      <div className={entry.offers}>
        <button type="button" className="button" onClick={whatIf.keepAsNew}>
          {t('conflict.keepMine')}
        </button>
        <button type="button" className="button" onClick={whatIf.takeTheirs}>
          {t('conflict.takeTheirs')}
        </button>
      </div>
    </section>
  )
}

function Version({ title, changes }: { title: string; changes: readonly Change[] }) {
  const { index } = useEcoMap()
  const words = useChangeWords(supposedIndex(index, changes))
  return (
    <div className={styles.column}>
      <h3 className={entry.label}>{title}</h3>
      <ul className={styles.changes}>
        {changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
          <li key={at} className={styles.change} dir="auto">
            {words(change)}
          </li>
        ))}
      </ul>
    </div>
  )
}
