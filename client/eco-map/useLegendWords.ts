import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useEcoMap } from './EcoMapContext.ts'
import type { LegendWords } from './EcoMapPicture.tsx'

/** The words of the legend, in the reader's language. */
export function useLegendWords(): LegendWords {
  const { t } = useTranslation(['ecoMap', 'codes', 'whatIf'])
  const isSupposed = useEcoMap().comparison?.isSupposed === true
  return useMemo(
    () => ({
      title: t('legend'),
      entry: {
        ...t('legendEntries', { returnObjects: true }),
        ...t('codes:sector', { returnObjects: true }),
        ...t('qualities', { returnObjects: true }),
        ...(isSupposed ? t('whatIf:legend', { returnObjects: true }) : {}),
      },
    }),
    [t, isSupposed],
  )
}
