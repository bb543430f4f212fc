import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArrangedGroup, FindingPart } from './arrange-findings.ts'
import { FindingCard } from './FindingCard.tsx'
import styles from './FindingGroupSection.module.css'
import { FoldButton } from './FoldButton.tsx'
import type { ReadFinding } from './read-findings.ts'
import { SeverityCount } from './SeverityCount.tsx'
import type { Folds } from './useFolds.ts'

interface FindingGroupSectionProps {
  arranged: ArrangedGroup
  folds: Folds
  /** The key of the finding that is lit up. */
  chosen: string | undefined
  onChoose: (key: string | undefined) => void
  onShow: (id: string) => void
  recordOf: (finding: ReadFinding) => ReactNode
}

/**
 * The findings about which the same is to be done. What is folded away stays within reach of its heading; urgent
 * findings, and the one that is lit up, are always in sight.
 */
export function FindingGroupSection({ arranged, folds, ...choice }: FindingGroupSectionProps) {
  const { t } = useTranslation('findings')
  const id = useId()
  const { group, count, parts } = arranged
  const isOpen = !folds.isTurned(group)
  const canFold = parts.some(({ severity }) => severity !== 'urgent')
  const name = (
    <>
      <span className={styles.name}>{t(`groups.${group}`)}</span>
      <SeverityCount count={count} />
    </>
  )
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {canFold ? (
          <FoldButton className={styles.toggle} isOpen={isOpen} onTurn={() => folds.turn(group)}>
            {name}
          </FoldButton>
        ) : (
          <span className={styles.toggle}>{name}</span>
        )}
      </h3>
      {parts.map((part) => (
        <Part key={part.id} part={part} isGroupOpen={isOpen} folds={folds} {...choice} />
      ))}
    </section>
  )
}

interface PartProps extends Omit<FindingGroupSectionProps, 'arranged'> {
  part: FindingPart
  isGroupOpen: boolean
}

function Part({ part, isGroupOpen, folds, chosen, onChoose, onShow, recordOf }: PartProps) {
  const { t } = useTranslation('findings')
  const { id, severity, shown, folded, foldedAs } = part
  const isUnfolded = folds.isTurned(id)
  const isInSight = (finding: ReadFinding, isOpen: boolean) =>
    severity === 'urgent' || (isGroupOpen && isOpen) || finding.key === chosen
  const inSight = [
    ...shown.filter((finding) => isInSight(finding, true)),
    ...folded.filter((finding) => isInSight(finding, isUnfolded)),
  ]
  const [first] = folded
  return (
    <>
      {inSight.length > 0 && (
        <ul className={styles.list}>
          {inSight.map((finding) => (
            <li key={finding.key}>
              <FindingCard
                finding={finding}
                isChosen={finding.key === chosen}
                onChoose={() => onChoose(finding.key === chosen ? undefined : finding.key)}
                onShow={onShow}
                recordOf={recordOf}
              />
            </li>
          ))}
        </ul>
      )}
      {isGroupOpen && first && (
        <FoldButton isOpen={isUnfolded} onTurn={() => folds.turn(id)}>
          {foldedAs === 'notes'
            ? t('foldedNotes', { count: folded.length })
            : t('foldedAlike', { count: folded.length, title: t(`kinds.${first.kind}`) })}
        </FoldButton>
      )}
    </>
  )
}
