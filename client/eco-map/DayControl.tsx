import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, dayFromNumber, dayNumber } from '../../domain/network/day.ts'
import { longDay, shortDay, spokenDay } from '../locales/dates.ts'
import { DayField } from '../ui/DayField.tsx'
import { Icon } from '../ui/Icon.tsx'
import { CompareControl } from './CompareControl.tsx'
import styles from './DayControl.module.css'
import { useEcoMap } from './EcoMapContext.ts'
import { networkLife } from './network-life.ts'

const SETTLED_AFTER = 250

/**
 * Chooses the day as of which everything is shown: a date field, a slider over the network's life, and steps from
 * change to change. While the slider passes over days they are shown at once, and the address follows once it rests.
 */
export function DayControl({ onPass }: { onPass: (day: Day) => void }) {
  const { t } = useTranslation('ecoMap')
  const { index, today, day, search, go } = useEcoMap()
  const life = useMemo(() => networkLife(index, today), [index, today])
  const settled = search.day ?? today
  const settle = (next: Day) => go({ day: next === today ? undefined : next })

  useEffect(() => {
    if (day === settled) return
    const timer = setTimeout(() => go({ day: day === today ? undefined : day }), SETTLED_AFTER)
    return () => clearTimeout(timer)
  }, [day, settled, today, go])

  const [first, last, at] = [dayNumber(life.from), dayNumber(life.to), dayNumber(day)]
  const along = (one: Day) =>
    last === first ? 500 : Math.min(1, Math.max(0, (dayNumber(one) - first) / (last - first))) * 1000
  const earlier = life.changes.findLast((change) => change < day)
  const later = life.changes.find((change) => change > day)
  return (
    <section data-day-control className={styles.control} aria-label={t('day.label')}>
      <div className={styles.field}>
        <DayField label={t('day.label')} day={day} onDay={settle} />
        <button
          type="button"
          className="button icon-button"
          disabled={earlier === undefined}
          title={t('day.earlier')}
          aria-label={t('day.earlier')}
          onClick={() => earlier !== undefined && settle(earlier)}
        >
          <Icon name="previous" size={16} />
        </button>
        <button
          type="button"
          className="button icon-button"
          disabled={later === undefined}
          title={t('day.later')}
          aria-label={t('day.later')}
          onClick={() => later !== undefined && settle(later)}
        >
          <Icon name="chevron" size={16} />
        </button>
        <button type="button" className="button" disabled={day === today} onClick={() => settle(today)}>
          {t('day.today')}
        </button>
      </div>
      {search.whatif === undefined && search.view !== 'voices' && <CompareControl since={life.from} />}
      <div className={styles.life}>
        <span aria-hidden="true">{shortDay(life.from)}</span>
        <div className={styles.track}>
          <svg className={styles.changes} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            {life.changes.map((change) => (
              <line key={change} x1={along(change)} x2={along(change)} y1="0" y2="10" />
            ))}
            {search.with !== undefined && search.whatif === undefined && (
              <line
                className={styles.compared}
                x1={along(search.with)}
                x2={along(search.with)}
                y1="0"
                y2="10"
              />
            )}
          </svg>
          <input
            type="range"
            className={styles.slider}
            min={first}
            max={last}
            value={Math.min(Math.max(at, first), last)}
            aria-label={t('day.slider')}
            aria-valuetext={spokenDay(day)}
            onChange={(event) => onPass(dayFromNumber(event.currentTarget.valueAsNumber))}
          />
        </div>
        <span aria-hidden="true">{shortDay(life.to)}</span>
      </div>
      <p role="status" className="visually-hidden">
        {day < today && t('day.past', { day: longDay(day) })}
        {day > today && t('day.future', { day: longDay(day) })}
      </p>
    </section>
  )
}
