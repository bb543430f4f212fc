import { useTranslation } from 'react-i18next'
import { codeOf } from '../../api/codes.ts'
import type { BreakGlassUseFragment as Use } from '../../api/generated/graphql.ts'
import { longMoment } from '../../locales/own-clock.ts'
import styles from './BreakGlassPage.module.css'

/** What somebody made of a use. */
export function ReviewOfUse({ review }: { review: NonNullable<Use['review']> }) {
  const { t } = useTranslation('breakGlass')
  const { outcome, words, byName, at } = review
  return (
    <div className={styles.review}>
      <p className={styles.outcome}>{t(`queue.outcome.${codeOf(outcome)}`)}</p>
      <p dir="auto">{words}</p>
      <p className="muted">{t('queue.reviewedBy', { name: byName, when: longMoment(at) })}</p>
    </div>
  )
}
