import { useTranslation } from 'react-i18next'
import type { Comparison } from '../changes/comparison.ts'
import { useChangeLists } from '../changes/useChangeLists.ts'
import { useComparisonWords } from '../changes/useComparisonWords.ts'
import { useFindingChangeLists } from '../changes/useFindingChangeLists.ts'
import styles from './PrintSheet.module.css'

/** What changed between the two days that are compared, or would change as supposed, in full. */
export function PrintedChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('ecoMap')
  const lists = useChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const findingLists = useFindingChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const words = useComparisonWords(comparison)
  return (
    <article className={styles.changes}>
      <h2>{words.title}</h2>
      <div className={styles.columns}>
        {lists.map(({ list, entries }) => (
          <div key={list}>
            <h3>{words.list(list)}</h3>
            <ul>
              {entries.map(({ id, name, detail }) => (
                <li key={id} dir="auto">
                  {name} ({detail})
                </li>
              ))}
            </ul>
          </div>
        ))}
        {findingLists.map(({ list, entries }) => (
          <div key={list}>
            <h3>{words.list(list)}</h3>
            <ul>
              {entries.map(({ finding: { key, title, explanation }, change }) => (
                <li key={key} dir="auto">
                  {title}
                  {change && ` ${t('changes.inBrackets', { change })}`}: {explanation}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </article>
  )
}
