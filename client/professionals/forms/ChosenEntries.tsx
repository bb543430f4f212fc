import { useTranslation } from 'react-i18next'
import styles from './Forms.module.css'

interface ChosenEntriesProps<Entry> {
  chosen: readonly Entry[]
  onChoose: (chosen: Entry[]) => void
}

/** The entries of the directory that were chosen, each to be taken away again. */
export function ChosenEntries<Entry extends { id: string; name: string }>({
  chosen,
  onChoose,
}: ChosenEntriesProps<Entry>) {
  const { t } = useTranslation('professionals')
  return chosen.map(({ id, name }) => (
    <p key={id} className={styles.chosen}>
      <span dir="auto">{name}</span>
      <button
        type="button"
        className="button"
        aria-label={t('takeAwayOf', { name })}
        onClick={() => onChoose(chosen.filter((one) => one.id !== id))}
      >
        {t('takeAway')}
      </button>
    </p>
  ))
}
