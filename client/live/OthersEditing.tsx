import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { joinNames } from '../locales/lists.ts'
import { LiveContext } from './LiveContext.ts'
import styles from './OthersEditing.module.css'

/** Says beside a form who else has the same record open in one. The live region is always there, so that it is read out. */
export function OthersEditing({ record }: { record: string }) {
  const { t } = useTranslation('live')
  const { others } = use(LiveContext)
  const names = others.filter(({ editing }) => editing.includes(record)).map(({ name }) => name)
  return (
    <div role="status">
      {names.length > 0 && (
        <p className={styles.line}>{t('editing', { count: names.length, names: joinNames(names) })}</p>
      )}
    </div>
  )
}
