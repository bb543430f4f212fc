import { useTranslation } from 'react-i18next'
import entry from '../../ui/Form.module.css'
import forms from '../forms/Forms.module.css'

interface LikelyTwinsProps {
  twins: readonly { id: string; name: string; hint: string; because: string }[]
  onChoose: (id: string) => void
}

/** The entries that may be the same, each with the reason, to be chosen. */
export function LikelyTwins({ twins, onChoose }: LikelyTwinsProps) {
  const { t } = useTranslation('professionals')
  if (twins.length === 0) return null
  return (
    <ul className={forms.several} aria-label={t('merge.likely')}>
      {twins.map(({ id, name, hint, because }) => (
        <li key={id} className={forms.chosen}>
          <span>
            <bdi>{name}</bdi>, <bdi>{hint}</bdi>: {because}
          </span>
          <span className={entry.offers}>
            <button
              type="button"
              className="button"
              aria-label={t('merge.chooseOf', { name, hint })}
              onClick={() => onChoose(id)}
            >
              {t('merge.isIt')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  )
}
