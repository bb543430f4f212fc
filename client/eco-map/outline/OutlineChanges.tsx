import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import type { Comparison } from '../changes/comparison.ts'
import { useChangeLists } from '../changes/useChangeLists.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import styles from './EcoMapOutline.module.css'
import { OutlineSection } from './OutlineSection.tsx'

/** What became different between two days, of people, needs and findings. */
export function OutlineChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('ecoMap')
  const lists = useChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const findings = (['came', 'went'] as const).filter((list) => comparison.findings[list].length > 0)
  const count = [
    ...lists.map(({ entries }) => entries.length),
    ...findings.map((list) => comparison.findings[list].length),
  ].reduce((sum, one) => sum + one, 0)
  const days = { from: longDay(comparison.from), to: longDay(comparison.to) }
  return (
    <OutlineSection title={t('changes.title', days)} count={count}>
      {count === 0 && <p className={styles.none}>{t('changes.none')}</p>}
      {lists.map(({ list, entries }) => (
        <div key={list} className={styles.household}>
          <h3>{t(`changes.${list}`)}</h3>
          {list === 'quiet' && <p className={styles.none}>{t('changes.quietHint', days)}</p>}
          <ul className={styles.lines}>
            {entries.map(({ id, name, detail }) => (
              <li key={id}>
                <ThingLink id={id}>{name}</ThingLink> <span className={styles.under}>{detail}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {findings.map((list) => (
        <div key={list} className={styles.household}>
          <h3>{t(`changes.${list}`)}</h3>
          <ul className={styles.lines}>
            {comparison.findings[list].map(({ key, title, explanation }) => (
              <li key={key} dir="auto">
                {title} <span className={styles.under}>{explanation}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </OutlineSection>
  )
}
