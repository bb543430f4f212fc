import { useTranslation } from 'react-i18next'
import { useFolds } from '../../findings/useFolds.ts'
import type { Comparison } from '../changes/comparison.ts'
import { FoldedList } from '../changes/FoldedList.tsx'
import { useChangeLists } from '../changes/useChangeLists.ts'
import { useComparisonWords } from '../changes/useComparisonWords.ts'
import { useFindingChangeLists } from '../changes/useFindingChangeLists.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import styles from './EcoMapOutline.module.css'
import { OutlineSection } from './OutlineSection.tsx'

/** What became different between two days, or would be as supposed, of people, needs and findings; long lists are folded. */
export function OutlineChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('ecoMap')
  const folds = useFolds()
  const lists = useChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const findingLists = useFindingChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const count = [...lists, ...findingLists].reduce((sum, { entries }) => sum + entries.length, 0)
  const words = useComparisonWords(comparison)
  return (
    <OutlineSection title={words.title} count={count}>
      {count === 0 && <p className={styles.none}>{t('changes.none')}</p>}
      {lists.map(({ list, entries }) => (
        <div key={list} className={styles.household}>
          <h3>{words.list(list)}</h3>
          {list === 'quiet' && <p className={styles.none}>{words.quietHint}</p>}
          <FoldedList
            id={list}
            folds={folds}
            className={styles.lines}
            entries={entries}
            keyOf={({ id }) => id}
          >
            {({ id, name, detail }) => (
              <li>
                <ThingLink id={id}>{name}</ThingLink> <span className={styles.under}>{detail}</span>
              </li>
            )}
          </FoldedList>
        </div>
      ))}
      {findingLists.map(({ list, entries }) => (
        <div key={list} className={styles.household}>
          <h3>{words.list(list)}</h3>
          <FoldedList
            id={list}
            folds={folds}
            className={styles.lines}
            entries={entries}
            keyOf={({ finding }) => finding.key}
            isKept={({ finding }) => list !== 'went' && finding.severity === 'urgent'}
          >
            {({ finding: { title, explanation }, change }) => (
              <li dir="auto">
                {title} {change && <span>{t('changes.inBrackets', { change })} </span>}
                <span className={styles.under}>{explanation}</span>
              </li>
            )}
          </FoldedList>
        </div>
      ))}
    </OutlineSection>
  )
}
