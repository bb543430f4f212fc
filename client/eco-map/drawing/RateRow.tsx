import { useTranslation } from 'react-i18next'
import { QUALITIES } from '../../../domain/network/codes.ts'
import type { Involvement, Rating } from '../../../domain/network/network-file.ts'
import { ratingBegun } from '../../../domain/recording/forms-for-voice.ts'
import { qualityBy } from '../../../domain/voices/rated-ties.ts'
import entry from '../../ui/Form.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Offer } from '../recording/offers.ts'

interface RateRowProps {
  involvement: Involvement
  onRate: (rating: Extract<Offer, { at: 'once' }>) => void
}

/** How the relationship is going, as the worker sees it today: rated by one click. */
export function RateRow({ involvement, onRate }: RateRowProps) {
  const { t } = useTranslation(['recording', 'codes'])
  const { today } = useEcoMap()
  const rated = qualityBy('worker', involvement.ratings, today)
  const { ratings, at } = ratingBegun(involvement.ratings, 'worker', today)
  const begun = ratings[at] as Rating
  return (
    <fieldset className={entry.choices}>
      <legend className={entry.label}>{t('rateToday')}</legend>
      <div className={entry.offers}>
        {QUALITIES.map((quality) => (
          <button
            key={quality}
            type="button"
            className="button"
            aria-pressed={rated === quality}
            onClick={() =>
              onRate({
                ...{ words: 'rated', at: 'once', list: 'involvements', onFile: { ...involvement } },
                changes: { ratings: ratings.with(at, { ...begun, quality }) },
              })
            }
          >
            {t(`codes:quality.${quality}`)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
