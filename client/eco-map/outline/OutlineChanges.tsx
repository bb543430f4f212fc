import { useTranslation } from 'react-i18next'
import { useFolds } from '../../findings/useFolds.ts'
import { longDay } from '../../locales/dates.ts'
import type { Comparison } from '../changes/comparison.ts'
import { FoldedList } from '../changes/FoldedList.tsx'
import { useChangeLists } from '../changes/useChangeLists.ts'
import { useFindingChangeLists } from '../changes/useFindingChangeLists.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import styles from './EcoMapOutline.module.css'
import { OutlineSection } from './OutlineSection.tsx'

/** What became different between two days, of people, needs and findings; long lists are folded. */
export function OutlineChanges({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('ecoMap')
  const folds = useFolds()
  const lists = useChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const findingLists = useFindingChangeLists(comparison).filter(({ entries }) => entries.length > 0)
  const count = [...lists, ...findingLists].reduce((sum, { entries }) => sum + entries.length, 0)
  const days = { from: longDay(comparison.from), to: longDay(comparison.to) }
  return (
    <OutlineSection title={t('changes.title', days)} count={count}>
      {count === 0 && <p className={styles.none}>{t('changes.none')}</p>}
      {lists.map(({ list, entries }) => (
        <div key={list} className={styles.household}>
          <h3>{t(`changes.${list}`)}</h3>
          {list === 'quiet' && <p className={styles.none}>{t('changes.quietHint', days)}</p>}
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
          <h3>{t(`changes.${list}`)}</h3>
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
