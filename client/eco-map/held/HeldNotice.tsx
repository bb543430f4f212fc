import { useTranslation } from 'react-i18next'
import { joinNames } from '../../locales/lists.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './HeldNotice.module.css'

/** One placeholder for everything that is withheld from the reader, however much it is; whom to ask. */
export function HeldNotice({ isOnMap = false }: { isOnMap?: boolean }) {
  const { t } = useTranslation('held')
  const { held, search } = useEcoMap()
  // What is made for a family member says nothing of what there is besides.
  if (!held.ask || search.madeFor !== undefined) return null
  return (
    <p className={styles.notice} data-on-map={isOnMap || undefined} dir="auto">
      {held.ask.length === 0 ? t('moreNobody') : t('more', { names: joinNames(held.ask) })}
    </p>
  )
}
