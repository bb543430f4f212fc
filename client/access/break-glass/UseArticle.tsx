import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../../api/generated/fragment-masking.ts'
import { clockTime, longMoment } from '../../locales/own-clock.ts'
import styles from './BreakGlassPage.module.css'
import { BreakGlassUseFragment } from './break-glass.query.ts'
import { ReviewOfUse } from './ReviewOfUse.tsx'
import { ReviewUseForm } from './ReviewUseForm.tsx'

interface UseArticleProps {
  use: FragmentType<typeof BreakGlassUseFragment>
  onKept: () => void
}

/** One use of break-glass: who, whom, when and why; and what was made of it, or a form to say so. */
export function UseArticle({ use: masked, onKept }: UseArticleProps) {
  const { t } = useTranslation('breakGlass')
  const use = readFragment(BreakGlassUseFragment, masked)
  const { id, user, child, childName, reason, at, until, endedAt, review } = use
  const heading = t('queue.heading', {
    user: user.name,
    child: childName ?? t('queue.childById', { id: child }),
  })
  return (
    <article className={styles.use} aria-labelledby={`use-${id}`}>
      <h2 id={`use-${id}`} dir="auto">
        {heading}
      </h2>
      <dl className={styles.facts}>
        <dt>{t('queue.at')}</dt>
        <dd>{longMoment(at)}</dd>
        <dt>{endedAt ? t('queue.ended', { user: user.name }) : t('queue.until')}</dt>
        <dd>{clockTime(endedAt ?? until)}</dd>
        <dt>{t('queue.reason')}</dt>
        <dd dir="auto">{reason}</dd>
      </dl>
      {childName && (
        <p>
          <a href={`/children/${encodeURIComponent(child)}`}>{t('queue.goToChild')}</a>
        </p>
      )}
      {review ? <ReviewOfUse review={review} /> : <ReviewUseForm id={id} heading={heading} onKept={onKept} />}
    </article>
  )
}
