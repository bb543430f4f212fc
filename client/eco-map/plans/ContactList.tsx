import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactPlan, ContactWeek } from '../../../domain/plans/contact-plan.ts'
import { formForWeek } from '../../../domain/plans/visit-form.ts'
import { isIn } from '../../../domain/plans/week.ts'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { CellItems } from './CellItems.tsx'
import { useContactRecording } from './ContactContext.ts'
import styles from './ContactPlan.module.css'
import { useCountWords, useWeekWords } from './useWeekWords.ts'

/** The same as the table where there is no room for one: week below week, in each who sees the family. */
export function ContactList({ plan }: { plan: ContactPlan }) {
  const list = useRef<HTMLOListElement>(null)
  // It begins at the week of the day; those before are above.
  useEffect(() => list.current?.querySelector(':scope > [data-now]')?.scrollIntoView(), [])
  return (
    <ol ref={list} className={styles.list}>
      {plan.weeks.map((week, at) => (
        <WeekItem key={week.from} week={week} at={at} plan={plan} />
      ))}
    </ol>
  )
}

function WeekItem({ week, at, plan }: { week: ContactWeek; at: number; plan: ContactPlan }) {
  const { t } = useTranslation('plans')
  const { index, day } = useEcoMap()
  const weekWords = useWeekWords()
  const countWords = useCountWords()
  const rows = plan.rows.flatMap(({ professional, cells }) => {
    const cell = cells[at]
    return cell && cell.visits.length + cell.expected.length > 0 ? [{ professional, cell }] : []
  })
  return (
    <li data-now={isIn(week, day) || undefined}>
      <h2>
        {weekWords(week)} {isIn(week, day) && <span className={styles.hint}>{t('ofDay')}</span>}
      </h2>
      <p className={styles.hint}>{rows.length === 0 ? t('nothing') : countWords(week).join(' · ')}</p>
      {rows.length > 0 && (
        <ul className={styles.people}>
          {rows.map(({ professional, cell }) => (
            <li key={professional}>
              <ThingLink id={professional}>{personName(index, professional)}</ThingLink>
              <CellItems cell={cell} professional={professional} />
            </li>
          ))}
        </ul>
      )}
      <PlanAny week={week} />
    </li>
  )
}

/** Begins a visit in the week; who pays it is chosen in the form. */
function PlanAny({ week }: { week: ContactWeek }) {
  const { t } = useTranslation('plans')
  const { today } = useEcoMap()
  const recording = useContactRecording()
  if (!recording) return null
  return (
    <button
      type="button"
      className="button"
      onClick={() =>
        recording.begin({ ...formForWeek([], { expected: [] }, { week, today }), at: 'involvements' })
      }
    >
      {t(week.until <= today ? 'recordAny' : 'planAny')}
    </button>
  )
}
