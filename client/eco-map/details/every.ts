import { useTranslation } from 'react-i18next'

const DURATION = /^P(\d+)([DWM])$/

/** Puts the interval of an involvement in words: `P2W` as "Every 2 weeks". */
export function useEveryWords(): (every: string | undefined) => string | undefined {
  const { t } = useTranslation('details')
  return (every) => {
    if (every === undefined) return undefined
    const [, count, unit] = DURATION.exec(every) ?? []
    if (count === undefined) return t('every.asNeeded')
    return t(`every.${unit as 'D' | 'W' | 'M'}`, { count: Number(count) })
  }
}
