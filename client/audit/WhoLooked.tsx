import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../domain/network/day.ts'
import { readFragment } from '../api/generated/fragment-masking.ts'
import { useLiveQuery } from '../api/useLiveQuery.ts'
import { longDay } from '../locales/dates.ts'
import '../locales/audit-words.ts'
import { dayIn, momentIn, timeIn } from '../locales/moments.ts'
import { Fault } from '../ui/Fault.tsx'
import { AuditEntryFacts, ChildAuditQuery } from './audit.query.ts'
import { foldEntries } from './fold-entries.ts'
import { troubleOf } from './SearchTrouble.tsx'
import { useEntryWords } from './useEntryWords.ts'
import styles from './WhoLooked.module.css'

const PAGE_SIZE = 100
/** How many days are looked through at once. */
const DAYS = 30

/** Who saw or changed what of a child; asked for only when somebody wants to know, since that is itself written down. */
export function WhoLooked({ child }: { child: string }) {
  const { t } = useTranslation('audit')
  const [isAsked, setAsked] = useState(false)
  if (isAsked) return <Looks child={child} until={null} after={null} />
  return (
    <div className={styles.ask}>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {t('looked.show')}
      </button>
      <p className={styles.hint}>{t('looked.hint')}</p>
    </div>
  )
}

interface LooksProps {
  child: string
  /** The last day; today when there is none. */
  until: string | null
  after: string | null
}

/** A page of it, and what follows once it is asked for: more of the same days, or the days before. */
function Looks({ child, until, after }: LooksProps) {
  const { t } = useTranslation('audit')
  const [next, setNext] = useState<Pick<LooksProps, 'until' | 'after'>>()
  const { who, what } = useEntryWords(true)
  const { data, error, retry } = useLiveQuery({
    query: ChildAuditQuery,
    variables: { id: child, from: until && addDays(until, 1 - DAYS), until, first: PAGE_SIZE, after },
    requestPolicy: 'network-only',
  })
  const trouble = troubleOf(error)
  if (trouble) return <p role="alert">{t(`${trouble}.title`)}</p>
  if (error) return <Fault error={error} retry={retry} />
  const page = data?.child?.audit
  if (!page) return <p role="status">{t('loading')}</p>
  const { timeZone } = page
  const days = { from: longDay(page.from), until: longDay(page.until) }
  const folded = foldEntries(
    readFragment(AuditEntryFacts, page.entries).map((entry) => ({
      ...{ id: entry.id, at: entry.at, day: dayIn(timeZone, entry.at) },
      ...{ who: who(entry), what: what(entry) },
    })),
  )
  return (
    <>
      {after === null && (
        <p role="status" className={styles.hint}>
          {folded.length === 0 ? t('looked.nobody', days) : t('looked.days', days)}
        </p>
      )}
      <ul className={styles.looks}>
        {folded.map(({ id, who, what, day, count, first, last }) => (
          <li key={id}>
            <span>
              <bdi className={styles.who}>{who}</bdi> {what}
              {count > 1 && `, ${t('looked.times', { count })}`}
            </span>
            <span className={styles.hint}>
              {count > 1
                ? t('looked.between', {
                    day: longDay(day),
                    ...{ from: timeIn(timeZone, first), until: timeIn(timeZone, last) },
                  })
                : momentIn(timeZone, last)}
            </span>
          </li>
        ))}
      </ul>
      {next ? (
        <Looks child={child} {...next} />
      ) : (
        <button
          type="button"
          className="button"
          onClick={() =>
            setNext(
              page.next
                ? { until: page.until, after: page.next }
                : { until: addDays(page.from, -1), after: null },
            )
          }
        >
          {t(page.next ? 'more' : 'looked.earlier')}
        </button>
      )}
    </>
  )
}
