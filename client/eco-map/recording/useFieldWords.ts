import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListName } from '../../../domain/network/network-file.ts'

/** What a field is called on the screen: as its own list or part calls it, or else as all do. */
export function useFieldWords(): (list: ListName, name: string) => string {
  const { t, i18n } = useTranslation('recording')
  return useCallback(
    (list, name) => {
      const own = `own.${list}.${name}`
      return i18n.exists(own, { ns: 'recording' }) ? t(own as 'section') : t(`fields.${name}` as 'section')
    },
    [t, i18n],
  )
}
