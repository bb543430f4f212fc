import { useTranslation } from 'react-i18next'
import type { ContactCell, Doubling } from '../../../domain/plans/contact-plan.ts'
import { formOfChange } from '../../../domain/recording/record-form.ts'
import { briefDay } from '../../locales/dates.ts'
import { needText, personName } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { useContactRecording } from './ContactContext.ts'
import styles from './ContactPlan.module.css'
import { ContactSign } from './ContactSign.tsx'
import { VisitItem } from './VisitItem.tsx'

interface CellItemsProps {
  cell: ContactCell
  professional: string
  /** On paper there is nothing to press. */
  isOnPaper?: boolean
}

/** What there is of a professional in a week: their visits, what is expected, and whose work is the same. */
export function CellItems({ cell, professional, isOnPaper = false }: CellItemsProps) {
  const gaps = cell.expected.filter(({ isGap }) => isGap)
  const open = cell.expected.filter(({ isGap }) => !isGap)
  return (
    <>
      {cell.visits.map((one) => (
        <VisitItem key={one.visit.id} of={one} professional={professional} isOnPaper={isOnPaper} />
      ))}
      <Expected state="gap" days={gaps.map(({ dueOn }) => dueOn)} />
      <Expected state="expected" days={open.map(({ dueOn }) => dueOn)} />
      {cell.doublings.map((one) => (
        <Doubled key={`${one.involvement} ${one.other}`} doubling={one} isOnPaper={isOnPaper} />
      ))}
    </>
  )
}

function Expected({ state, days }: { state: 'gap' | 'expected'; days: readonly string[] }) {
  const { t } = useTranslation('plans')
  const [first] = days
  if (first === undefined) return null
  return (
    <p className={styles.item} data-state={state}>
      <ContactSign state={state} />
      <span>{t(state, { count: days.length, day: briefDay(first) })}</span>
    </p>
  )
}

function Doubled({ doubling, isOnPaper }: { doubling: Doubling; isOnPaper: boolean }) {
  const { t } = useTranslation('plans')
  const { index, recorded } = useEcoMap()
  const recording = useContactRecording()
  const mine = recorded.involvements.get(doubling.involvement)
  const nameOf = (id: string) => personName(index, index.involvements.get(id)?.professional ?? '')
  const [one, other] = [nameOf(doubling.involvement), nameOf(doubling.other)]
  return (
    <div className={styles.item} data-state="doubled">
      <ContactSign state="doubled" />
      <span>
        {doubling.need === undefined
          ? t('doubled', { name: other })
          : t('doubledFor', { name: other, need: needText(index, doubling.need) })}
        {recording && mine && !isOnPaper && (
          <button
            type="button"
            className={styles.textButton}
            aria-label={t('recordJointOf', { one, other })}
            onClick={() => {
              const jointWith = [...new Set([...mine.jointWith, doubling.other])]
              recording.begin(formOfChange('involvements', mine, { jointWith }, 'jointWith'))
            }}
          >
            {t('recordJoint')}
          </button>
        )}
      </span>
    </div>
  )
}
