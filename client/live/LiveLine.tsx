import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { joinNames } from '../locales/lists.ts'
import { clockTime } from '../locales/own-clock.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Other } from './LiveContext.ts'
import styles from './LiveLine.module.css'

/** By whom something on the page was changed, and when, as an ISO 8601 instant. */
export interface Change {
  byName: string | null
  isYours: boolean
  at: string
}

interface LiveLineProps {
  change: Change | undefined
  onPutAway(): void
  others: readonly Other[]
}

/** For how long something was changed a moment ago, in milliseconds. */
const A_MOMENT = 60_000

/**
 * Says in a line who has changed something, until it is put away, and else who is at the page too. It lies over the product's bar, so
 * that nothing moves when it comes or goes; its live region is always there, so that it is read out.
 */
export function LiveLine({ change, onPutAway, others }: LiveLineProps) {
  const { t } = useTranslation('live')
  const words = useChangeWords(change)
  return (
    <div className={styles.region}>
      <div role="status" className={styles.status}>
        {words && <p className={styles.line}>{words}</p>}
      </div>
      {words && (
        <button type="button" className={styles.away} aria-label={t('putAway')} onClick={onPutAway}>
          <Icon name="close" size={14} />
        </button>
      )}
      {!words && others.length > 0 && (
        <p className={styles.line}>
          {t('here', { count: others.length, names: joinNames(others.map(({ name }) => name)) })}
        </p>
      )}
    </div>
  )
}

function useChangeWords(change: Change | undefined): string | undefined {
  const { t } = useTranslation('live')
  const [past, setPast] = useState<Change>()
  useEffect(() => {
    if (!change) return
    const timer = setTimeout(() => setPast(change), A_MOMENT)
    return () => clearTimeout(timer)
  }, [change])
  if (!change) return undefined
  const key = change.isYours ? 'yours' : change.byName === null ? 'brought' : 'changed'
  const told = { name: change.byName ?? '', time: clockTime(change.at) }
  return past === change ? t(`${key}At`, told) : t(key, told)
}
