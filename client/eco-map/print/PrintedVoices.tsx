import { useTranslation } from 'react-i18next'
import { VIEWS } from '../../../domain/voices/compare-voices.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { EcoMapPicture } from '../EcoMapPicture.tsx'
import { INK } from '../ink.ts'
import { useSeenAs } from '../voices/useSeenAs.ts'
import { useVoices } from '../voices/useVoices.ts'
import { useVoiceWords } from '../voices/useVoiceWords.ts'
import styles from './PrintSheet.module.css'
import { usePicture } from './usePicture.ts'

/** The map as the workers see it and as somebody else does, each on a page, with everybody in the same place. */
export function PrintedVoiceMaps() {
  const { voice, maps } = useVoices()
  const seenAs = useSeenAs()
  const picture = usePicture()
  return (
    <>
      {[
        { model: maps.worker, as: seenAs('worker') },
        { model: maps.other, as: seenAs(voice) },
      ].map((of) => (
        <EcoMapPicture key={of.as} {...picture('portrait', INK, of)} className={styles.picture} />
      ))}
    </>
  )
}

/** How the two maps differ, tie by tie in sentences, in full. */
export function PrintedVoices() {
  const { t } = useTranslation('voices')
  const { day, index } = useEcoMap()
  const { voice, compared } = useVoices()
  const wordsOf = useVoiceWords(voice)
  return (
    <article className={styles.changes}>
      <h2>{t(`title.${voice}`, { name: index.child.knownAs ?? index.child.name })}</h2>
      <div className={styles.columns}>
        {VIEWS.filter((view) => compared[view].length > 0).map((view) => (
          <div key={view}>
            <h3>{t(`lists.${voice}.${view}`)}</h3>
            <ul>
              {compared[view].map((one) => {
                const { name, detail, worker, other, words } = wordsOf(one)
                return (
                  <li key={one.tie.id} dir="auto">
                    {t('inBrackets', { name, detail })} {worker} {view !== 'missing' && other}{' '}
                    {words && (
                      <>
                        <q>{words.text}</q> {words.said}
                      </>
                    )}
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </div>
      <p className={styles.facts}>{t('only', { day: longDay(day) })}</p>
    </article>
  )
}
