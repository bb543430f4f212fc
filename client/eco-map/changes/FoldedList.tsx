import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FoldButton } from '../../findings/FoldButton.tsx'
import type { Folds } from '../../findings/useFolds.ts'
import { foldLong } from './fold-long.ts'

interface FoldedListProps<Entry> {
  /** Unlike that of any other list of the same folds. */
  id: string
  folds: Folds
  entries: readonly Entry[]
  keyOf: (entry: Entry) => string
  /** Whether an entry is in sight even while the rest is folded. */
  isKept?: (entry: Entry) => boolean
  className?: string | undefined
  /** An entry as an item of the list. */
  children: (entry: Entry) => ReactNode
}

/** A list that shows its first few entries where it is long, with a button for the rest. */
export function FoldedList<Entry>({
  id,
  folds,
  entries,
  keyOf,
  isKept = () => false,
  className,
  children,
}: FoldedListProps<Entry>) {
  const { t } = useTranslation('ecoMap')
  const isOpen = folds.isTurned(id)
  const { inSight, others } = foldLong(entries, isOpen, isKept)
  return (
    <>
      <ul className={className}>
        {inSight.map((entry) => (
          <Fragment key={keyOf(entry)}>{children(entry)}</Fragment>
        ))}
      </ul>
      {others > 0 && (
        <FoldButton isOpen={isOpen} onTurn={() => folds.turn(id)}>
          {t('changes.more', { count: others })}
        </FoldButton>
      )}
    </>
  )
}
