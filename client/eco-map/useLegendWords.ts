import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LegendWords } from './EcoMapPicture.tsx'

/** The words of the legend, in the reader's language. */
export function useLegendWords(): LegendWords {
  const { t } = useTranslation(['ecoMap', 'codes'])
  return useMemo(
    () => ({
      title: t('legend'),
      entry: {
        ...t('legendEntries', { returnObjects: true }),
        ...t('codes:sector', { returnObjects: true }),
        ...t('qualities', { returnObjects: true }),
      },
    }),
    [t],
  )
}
