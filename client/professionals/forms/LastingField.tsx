import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { holdsOn } from '../../../domain/network/period.ts'
import type { Findable } from '../../ui/FindField.tsx'
import { useSpanWords } from '../useSpanWords.ts'
import type { Lasting } from './entered.ts'
import { FindSeveral } from './FindSeveral.tsx'
import styles from './Forms.module.css'

interface LastingFieldProps {
  label: string
  placeholder: string
  found: readonly Findable[]
  nothing: string
  entries: readonly Lasting[]
  today: Day
  onEnter: (entries: Lasting[]) => void
  /** Asks for what is found by this text. */
  onText: (text: string) => void
}

/** What or who holds for somebody for a time, from today on where it is added, until today where it ends. */
export function LastingField({
  label,
  placeholder,
  found,
  nothing,
  entries,
  today,
  onEnter,
  onText,
}: LastingFieldProps) {
  const { t } = useTranslation('professionals')
  const words = useSpanWords(today)
  const holds = ({ from, until }: Lasting) => holdsOn(from, until, today)
  return (
    <div className={styles.several}>
      <FindSeveral
        label={label}
        placeholder={placeholder}
        found={found.filter(({ id }) => entries.every((entry) => entry.id !== id || !holds(entry)))}
        nothing={nothing}
        onText={onText}
        onFound={({ id, name }) => onEnter([...entries, { id, name, from: today, until: undefined }])}
      />
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be there for two times
        <p key={`${entry.id} ${at}`} className={styles.chosen}>
          <span dir="auto">
            {entry.name} <span className="muted">{words(entry)}</span>
          </span>
          <span className={styles.does}>
            {holds(entry) && entry.from !== today && entry.until === undefined && (
              <button
                type="button"
                className="button"
                aria-label={t('endTodayOf', { name: entry.name })}
                onClick={() =>
                  onEnter(entries.map((one, is) => (is === at ? { ...one, until: today } : one)))
                }
              >
                {t('endToday')}
              </button>
            )}
            <button
              type="button"
              className="button"
              aria-label={t('takeAwayOf', { name: entry.name })}
              onClick={() => onEnter(entries.filter((_, is) => is !== at))}
            >
              {t('takeAway')}
            </button>
          </span>
        </p>
      ))}
    </div>
  )
}
