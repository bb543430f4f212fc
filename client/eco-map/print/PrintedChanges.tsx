import type { Comparison } from '../changes/comparison.ts'
import { useChangeLists } from '../changes/useChangeLists.ts'
import { useComparisonWords } from '../changes/useComparisonWords.ts'
import styles from './PrintSheet.module.css'

/** What changed between the two days that are compared, or would change as supposed. */
export function PrintedChanges({ comparison }: { comparison: Comparison }) {
  const lists = useChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const words = useComparisonWords(comparison)
  return (
    <article className={styles.finding}>
      <h2>{words.title}</h2>
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
      {(['came', 'went'] as const)
        .filter((list) => comparison.findings[list].length > 0)
        .map((list) => (
          <div key={list}>
            <h3>{words.list(list)}</h3>
            <ul>
              {comparison.findings[list].map(({ key, title, explanation }) => (
                <li key={key} dir="auto">
                  {title}: {explanation}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </article>
  )
}
