import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import styles from './FindingCard.module.css'
import { FindingThresholds } from './FindingThresholds.tsx'
import type { ReadFinding } from './read-findings.ts'
import { FindingReview } from './reviews/FindingReview.tsx'
import { ReviewMark } from './reviews/ReviewMark.tsx'
import { SeverityMark } from './SeverityMark.tsx'

interface FindingCardProps {
  finding: ReadFinding
  /** What became different of it between two days. */
  change?: string | undefined
  /** Whether it is lit up on the map, and open here. */
  isChosen: boolean
  onChoose: () => void
  onShow: (id: string) => void
  /** The forms that record what it says is not recorded; absent where nothing is recorded. */
  recordOf?: (finding: ReadFinding) => ReactNode
}

/** One finding: its sentence, and once chosen what is recorded, what would clear it, and what it rests on. */
export function FindingCard({ finding, change, isChosen, onChoose, onShow, recordOf }: FindingCardProps) {
  const { t } = useTranslation('findings')
  const body = useId()
  const { severity, title, explanation, facts, suggestion, source } = finding
  return (
    <article className={styles.card} data-severity={severity} data-chosen={isChosen || undefined}>
      <h4 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isChosen}
          aria-controls={body}
          data-finding-stop
          onClick={onChoose}
        >
          <SeverityMark severity={severity} size={16} />
          <span className={styles.title}>
            <span className="visually-hidden">{t(severity)}: </span>
            {title}
          </span>
          <Icon name="chevron" size={16} />
        </button>
      </h4>
      {change && <p className={styles.change}>{change}</p>}
      <ReviewMark finding={finding.key} />
      <p className={styles.explanation} dir="auto">
        {explanation}
      </p>
      <div id={body} hidden={!isChosen} className={styles.body}>
        {facts.length > 0 && <h5>{t('evidence')}</h5>}
        <ul className={styles.facts}>
          {facts.map(({ id, sentence, target }) => (
            <li key={id} dir="auto">
              {target === undefined ? (
                sentence
              ) : (
                <button type="button" className={styles.fact} onClick={() => onShow(target)}>
                  {sentence}
                </button>
              )}
            </li>
          ))}
        </ul>
        <h5>{t('suggestion')}</h5>
        <p>{suggestion}</p>
        {isChosen && !finding.restsOnWithheld && recordOf?.(finding)}
        <p className={styles.source}>{t('source', { source })}</p>
        {isChosen && !finding.restsOnWithheld && <FindingReview finding={finding} />}
        <FindingThresholds profile={finding.profile} thresholds={finding.thresholds} />
      </div>
    </article>
  )
}
