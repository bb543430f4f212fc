import { useTranslation } from 'react-i18next'
import type { ContactPlan, ContactRow, ContactWeek } from '../../../domain/plans/contact-plan.ts'
import { isIn } from '../../../domain/plans/week.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { emphasisOf } from '../emphasis.ts'
import { Matrix, MatrixKeys } from '../matrix/Matrix.tsx'
import { CellItems } from './CellItems.tsx'
import styles from './ContactPlan.module.css'
import { PlanVisit } from './PlanVisit.tsx'
import { RowHead } from './RowHead.tsx'
import { useCountWords, useWeekWords } from './useWeekWords.ts'

interface ContactTableProps {
  plan: ContactPlan
  /** On paper there is nothing to press. */
  isOnPaper?: boolean
}

/** The contact plan as a table: a row for each professional, a column for each week. */
export function ContactTable({ plan: { weeks, rows }, isOnPaper = false }: ContactTableProps) {
  const { t } = useTranslation('plans')
  const { day } = useEcoMap()
  const weekWords = useWeekWords()
  const countWords = useCountWords()
  return (
    <Matrix caption={t('lead', { day: longDay(day) })} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            {t('professional')}
            {!isOnPaper && <MatrixKeys />}
          </th>
          {weeks.map((week) => (
            <th key={week.from} scope="col" data-now={isIn(week, day) || undefined} className={styles.week}>
              {weekWords(week)}
              {isIn(week, day) && <span className={styles.now}>{t('ofDay')}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.professional} row={row} weeks={weeks} isOnPaper={isOnPaper} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('inWeeks')}</th>
          {weeks.map((week) => (
            <td key={week.from} data-now={isIn(week, day) || undefined}>
              {countWords(week).map((line) => (
                <span key={line} className={styles.line}>
                  {line}
                </span>
              ))}
            </td>
          ))}
        </tr>
      </tfoot>
    </Matrix>
  )
}

interface RowProps {
  row: ContactRow
  weeks: readonly ContactWeek[]
  isOnPaper: boolean
}

function Row({ row, weeks, isOnPaper }: RowProps) {
  const { day, findings, search, comparison } = useEcoMap()
  const emphasis = emphasisOf(findings, search, comparison)
  const isLit = [row.professional, ...row.involvements.map(({ id }) => id)].some((id) => emphasis?.has(id))
  return (
    <tr data-lit={isLit || undefined}>
      <th scope="row">
        <RowHead row={row} />
      </th>
      {row.cells.map((cell, at) => {
        const week = weeks[at]
        if (!week) return null
        return (
          <td
            key={week.from}
            className={styles.cell}
            data-now={isIn(week, day) || undefined}
            data-gap={cell.expected.some(({ isGap }) => isGap) || undefined}
            data-doubled={cell.doublings.length > 0 || undefined}
          >
            <CellItems cell={cell} professional={row.professional} isOnPaper={isOnPaper} />
            {!isOnPaper && <PlanVisit row={row} cell={cell} week={week} />}
          </td>
        )
      })}
    </tr>
  )
}
