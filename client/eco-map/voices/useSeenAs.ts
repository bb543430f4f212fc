import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Voice } from '../../../domain/network/codes.ts'
import { useEcoMap } from '../EcoMapContext.ts'

/** What a map is called by whoever sees it so: the workers, the child by name, or the family. */
export function useSeenAs(): (voice: Voice) => string {
  const { t } = useTranslation('voices')
  const { child } = useEcoMap().index
  const name = child.knownAs ?? child.name
  return useCallback((voice) => t(`as.${voice}`, { name }), [t, name])
}
