import { useTranslation } from 'react-i18next'
import { EmergencyOffer } from '../access/break-glass/EmergencyOffer.tsx'
import { useDoubtOfSession } from '../api/SessionContext.ts'
import table from '../ui/Table.module.css'
import styles from './NoChildren.module.css'

/** The start page before anything was imported: what to do. */
export function NoChildren() {
  const { t } = useTranslation('directory')
  useDoubtOfSession()
  return (
    <div className={table.empty}>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <p>{t('empty.how')}</p>
      <pre className={styles.command}>
        <code>{t('empty.command')}</code>
      </pre>
      <p className="muted">{t('empty.example')}</p>
    </div>
  )
}

/** Nobody's name holds the text. */
export function NobodyFound({ search }: { search: string }) {
  const { t } = useTranslation('directory')
  useDoubtOfSession()
  return (
    <div className={table.empty}>
      <h2>{t('nobody', { search })}</h2>
      <p>{t('nobodyHint')}</p>
      <EmergencyOffer />
    </div>
  )
}
