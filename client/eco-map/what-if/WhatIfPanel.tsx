import { useTranslation } from 'react-i18next'
import entry from '../../ui/Form.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import { AddChange } from './AddChange.tsx'
import { ChangeList } from './ChangeList.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { Drafts } from './Drafts.tsx'
import { SupposedFindings } from './SupposedFindings.tsx'
import styles from './WhatIfPanel.module.css'

/** What is supposed, what to suppose next, and which findings would clear and appear, side by side. */
export function WhatIfPanel() {
  const { t } = useTranslation('whatIf')
  const { whatIf } = useEcoMap()
  const { session, isMissing, keeping } = whatIf
  if (isMissing) {
    return (
      <div className={styles.panel}>
        <h2 className={styles.title}>{t('notFound.title')}</h2>
        <p>{t('notFound.text')}</p>
        <button type="button" className="button" onClick={() => whatIf.start()}>
          {t('notFound.start')}
        </button>
        <Drafts />
      </div>
    )
  }
  if (!session) return <p role="status">{t('opening')}</p>
  return (
    <div className={styles.panel}>
      {keeping.trouble.length > 0 && (
        <div role="alert" className={styles.section}>
          {keeping.trouble.map((line) => (
            <p key={line} className={entry.trouble}>
              {line}
            </p>
          ))}
          {session.kept && (
            <button type="button" className="button" onClick={whatIf.keepAsNew}>
              {t('conflict.keepMine')}
            </button>
          )}
        </div>
      )}
      {session.conflict && <ConflictNotice session={session} theirs={session.conflict} />}
      <label className={entry.field}>
        <span className={entry.label}>{t('name')}</span>
        <input
          className={entry.input}
          value={session.title}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          onChange={(event) => whatIf.rename(event.currentTarget.value)}
        />
      </label>
      <ChangeList session={session} />
      <AddChange key={session.id} session={session} />
      <SupposedFindings />
      <Drafts />
    </div>
  )
}
