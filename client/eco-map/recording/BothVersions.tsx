import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordedList } from '../../../domain/recording/record-form.ts'
import entry from '../../ui/Form.module.css'
import { LAYOUT } from './layout.ts'
import styles from './RecordEditor.module.css'
import { useFieldWords } from './useFieldWords.ts'
import { useValueWords } from './useValueWords.ts'

interface BothVersionsProps {
  list: RecordedList
  mine: Draft
  /** As somebody else has recorded it meanwhile; absent where it is no longer on file. */
  theirs: Draft | undefined
  /** Puts theirs in the place of mine, in one field. */
  onTake: (name: string) => void
  /** Records mine over theirs. */
  onKeep: () => void
}

/** What somebody else has recorded meanwhile beside what was entered, field by field where they differ. */
export function BothVersions({ list, mine, theirs, onTake, onKeep }: BothVersionsProps) {
  const { t } = useTranslation('recording')
  const fieldWords = useFieldWords()
  const valueWords = useValueWords()
  if (!theirs) return <p className={entry.trouble}>{t('both.gone')}</p>
  const fields = LAYOUT[list].flatMap((group) => group.fields)
  const rows = fields
    .map((name) => ({
      name,
      my: valueWords(list, name, mine[name]).join('\n'),
      their: valueWords(list, name, theirs[name]).join('\n'),
    }))
    .filter(({ my, their }) => my !== their)
  return (
    <div className={styles.fields}>
      {rows.length > 0 && (
        <table className={styles.both}>
          <caption className="visually-hidden">{t('both.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('both.field')}</th>
              <th scope="col">{t('both.theirs')}</th>
              <th scope="col">{t('both.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, my, their }) => (
              <tr key={name}>
                <th scope="row">{fieldWords(list, name)}</th>
                <td dir="auto">
                  {their || t('notRecorded')}{' '}
                  <button
                    type="button"
                    className="button ghost"
                    aria-label={t('both.takeOf', { field: fieldWords(list, name) })}
                    onClick={() => onTake(name)}
                  >
                    {t('both.take')}
                  </button>
                </td>
                <td dir="auto">{my || t('notRecorded')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 && <p>{t('both.same')}</p>}
      <div className={entry.offers}>
        <button type="button" className="button" onClick={onKeep}>
          {t('both.keep')}
        </button>
      </div>
    </div>
  )
}
