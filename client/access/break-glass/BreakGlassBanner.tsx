import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { clockTime } from '../../locales/own-clock.ts'
import styles from './BreakGlassBanner.module.css'
import { EndBreakGlassMutation } from './break-glass.query.ts'
import type { Opened } from './useClosing.ts'

/** Says, for as long as a child is open by break-glass, until when that is, and ends it. */
export function BreakGlassBanner({ opened }: { opened: Opened }) {
  const { t } = useTranslation('breakGlass')
  const [{ fetching, error }, end] = useMutation(EndBreakGlassMutation)
  async function endNow(): Promise<void> {
    const answer = await end({ id: opened.id })
    // Loaded anew, so that nothing of the child stays in this tab.
    if (!answer.error) window.location.replace('/')
  }
  return (
    <section className={styles.banner} aria-label={t('banner.label')}>
      <p>{t('banner.text', { time: clockTime(opened.until) })}</p>
      <button type="button" className="button" disabled={fetching} onClick={() => void endNow()}>
        {t('banner.end')}
      </button>
      {error && <p role="alert">{t('gone')}</p>}
    </section>
  )
}
