import { useTranslation } from 'react-i18next'
import type { Comparison } from '../changes/comparison.ts'
import { useChangeLists } from '../changes/useChangeLists.ts'
import { useComparisonWords } from '../changes/useComparisonWords.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import styles from './EcoMapOutline.module.css'
import { OutlineSection } from './OutlineSection.tsx'

/** What became different between two days, or would be as supposed, of people, needs and findings. */
export function OutlineChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('ecoMap')
  const lists = useChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const findings = (['came', 'went'] as const).filter((list) => comparison.findings[list].length > 0)
  const count = [
    ...lists.map(({ entries }) => entries.length),
    ...findings.map((list) => comparison.findings[list].length),
  ].reduce((sum, one) => sum + one, 0)
  const words = useComparisonWords(comparison)
  return (
    <OutlineSection title={words.title} count={count}>
      {count === 0 && <p className={styles.none}>{t('changes.none')}</p>}
      {lists.map(({ list, entries }) => (
        <div key={list} className={styles.household}>
          <h3>{words.list(list)}</h3>
          {list === 'quiet' && <p className={styles.none}>{words.quietHint}</p>}
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
          <h3>{words.list(list)}</h3>
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
