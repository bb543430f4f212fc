import { useTranslation } from 'react-i18next'
import type { Rating } from '../../../domain/network/network-file.ts'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Entries, Section } from './Section.tsx'

/** How a tie was seen up to the day, and by whom, the latest first. */
export function RatingEntries({ ratings }: { ratings: readonly Rating[] }) {
  const { t } = useTranslation(['details', 'codes'])
  const { day } = useEcoMap()
  const seen = ratings.filter(({ on }) => on <= day).reverse()
  if (seen.length === 0) return null
  return (
    <Section title={t('sections.ratings')}>
      <Entries>
        {seen.map(({ on, by, quality, impact, words }) => (
          <li key={`${on} ${by}`}>
            {[
              quality && t(`codes:quality.${quality}`),
              impact && t('impactRated', { impact: t(`codes:impact.${impact}`).toLowerCase() }),
            ]
              .filter(Boolean)
              .join(', ')}{' '}
            {words && <q dir="auto">{words}</q>}
            <span className="muted">{t('rated', { voice: t(`codes:voice.${by}`), day: shortDay(on) })}</span>
          </li>
        ))}
      </Entries>
    </Section>
  )
}
