import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Session } from '../what-if/session.ts'
import { useChangeWords } from '../what-if/useChangeWords.ts'
import styles from './PrintSheet.module.css'

/** At the top of the first page: that it is supposed, and what. */
export function PrintedWhatIf({ session }: { session: Session }) {
  const { t } = useTranslation('whatIf')
  const { index, day } = useEcoMap()
  const words = useChangeWords(index)
  const title = session.title.trim() || t('untitled', { day: longDay(day) })
  return (
    <section className={styles.supposed}>
      <h2 dir="auto">{t('print', { title })}</h2>
      <p>{t('printLead')}</p>
      <ul>
        {session.changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
          <li key={at} dir="auto">
            {words(change)}
          </li>
        ))}
      </ul>
    </section>
  )
}
