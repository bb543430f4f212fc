import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { holdsOn } from '../../../domain/network/period.ts'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'
import { useSpanWords } from '../useSpanWords.ts'
import type { Lasting } from './entered.ts'
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

const NOTHING: Sought<Findable> = { text: '', chosen: undefined }

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
  const [sought, setSought] = useState(NOTHING)
  const holds = ({ from, until }: Lasting) => holdsOn(from, until, today)
  function seek(next: Sought<Findable>) {
    setSought(next.chosen ? NOTHING : next)
    onText(next.chosen ? '' : next.text)
    if (next.chosen)
      onEnter([...entries, { id: next.chosen.id, name: next.chosen.name, from: today, until: undefined }])
  }
  return (
    <div className={styles.several}>
      <FindField
        label={label}
        placeholder={placeholder}
        found={found.filter(({ id }) => entries.every((entry) => entry.id !== id || !holds(entry)))}
        nothing={nothing}
        sought={sought}
        onSeek={seek}
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
