import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { DropDialog } from './DropDialog.tsx'
import styles from './WhatIfBanner.module.css'

/** Says, for as long as something is tried out, that nothing of it is on record; and what can be done with it. */
export function WhatIfBanner() {
  const { t } = useTranslation('whatIf')
  const { whatIf, day } = useEcoMap()
  const { session, keeping, isUnkept } = whatIf
  const kept = session?.kept
  const isOtherDay = kept !== undefined && kept.asOf !== day
  return (
    <section className={styles.banner} aria-label={t('banner.label')}>
      <div className={styles.words}>
        <p className={styles.title}>{t('banner.title')}</p>
        {session && (
          <p className={styles.state}>
            {[
              session.title.trim() || undefined,
              t('banner.day', { day: longDay(day) }),
              kept ? t('banner.kept', { name: kept.keptBy, day: longDay(kept.keptOn) }) : t('banner.notKept'),
              kept && isUnkept && t('banner.changed'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {kept && <CopyLink child={kept.child} id={kept.id} />}
        {kept && <DropDialog title={kept.title} onDrop={whatIf.drop} />}
        {session && (
          <button
            type="button"
            className="button"
            disabled={
              keeping.isUnderWay || session.changes.length === 0 || (kept && !isUnkept && !isOtherDay)
            }
            onClick={whatIf.keep}
          >
            {keeping.isUnderWay ? t('banner.keeping') : t(kept ? 'banner.keepAgain' : 'banner.keep')}
          </button>
        )}
        <button type="button" className="button" onClick={whatIf.stop}>
          {t('banner.stop')}
        </button>
      </div>
    </section>
  )
}

/** The link holds ids alone. Where the browser lets no page write to the clipboard, it is shown to be copied by hand. */
function CopyLink({ child, id }: { child: string; id: string }) {
  const { t } = useTranslation('whatIf')
  const [state, setState] = useState<'copied' | 'shown'>()
  const link = `${location.origin}/children/${encodeURIComponent(child)}?whatif=${encodeURIComponent(id)}`
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject()).then(
      () => setState('copied'),
      () => setState('shown'),
    )
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {t('banner.copy')}
      </button>
      {state === 'shown' && (
        <input
          className={styles.link}
          readOnly
          value={link}
          aria-label={t('banner.link')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p role="status" className={state === 'copied' ? styles.state : 'visually-hidden'}>
        {state === 'copied' && t('banner.copied')}
      </p>
    </>
  )
}
