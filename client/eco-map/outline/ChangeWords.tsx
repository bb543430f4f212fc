import type { Comparison } from '../changes/comparison.ts'
import { useComparisonWords } from '../changes/useComparisonWords.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Compared } from '../model.ts'
import styles from './EcoMapOutline.module.css'

/** Says of a row what became, or would be, different; nothing while nothing is compared. */
export function ChangeWords({ changes = [] }: Compared) {
  const { comparison } = useEcoMap()
  return comparison && <Words changes={changes} comparison={comparison} />
}

function Words({ changes, comparison }: Required<Pick<Compared, 'changes'>> & { comparison: Comparison }) {
  const words = useComparisonWords(comparison)
  return changes.map((change) => (
    <span key={change} className={styles.change}>
      {words.row(change)}
    </span>
  ))
}
