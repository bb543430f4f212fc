import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { briefDay } from '../locales/dates.ts'
import type { MapWords } from './words.ts'

/** The words that stand on the map, in the reader's language. */
export function useMapWords(): MapWords {
  const { t } = useTranslation(['ecoMap', 'codes'])
  return useMemo(
    () => ({
      kinship: t('codes:kinship', { returnObjects: true }),
      needCategory: t('codes:needCategory', { returnObjects: true }),
      level: t('codes:level', { returnObjects: true }),
      sector: t('codes:sector', { returnObjects: true }),
      forum: t('codes:forum', { returnObjects: true }),
      quality: t('codes:quality', { returnObjects: true }),
      sibling: t('words.sibling'),
      unmet: t('words.unmet'),
      lead: t('words.lead'),
      doubled: t('words.doubled'),
      day: briefDay,
    }),
    [t],
  )
}
