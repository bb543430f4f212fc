import { useTranslation } from 'react-i18next'
import { formForVoice } from '../../../domain/recording/forms-for-voice.ts'
import type { ComparedTie, OtherVoice, View } from '../../../domain/voices/compare-voices.ts'
import panel from '../changes/ChangesPanel.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import { useRecording } from '../recording/RecordingContext.ts'
import { useVoiceWords } from './useVoiceWords.ts'
import styles from './VoiceEntry.module.css'

interface VoiceEntryProps {
  compared: ComparedTie
  /** In which list it stands. */
  view: View
  voice: OtherVoice
}

/** A tie as two see it: choosing it lights it up on both maps; from here its details open, and what was said is recorded. */
export function VoiceEntry({ compared, view, voice }: VoiceEntryProps) {
  const { t } = useTranslation('voices')
  const { recorded, today, pack, search, go } = useEcoMap()
  const { begin } = useRecording()
  const wordsOf = useVoiceWords(voice)
  const { tie } = compared
  const { name, detail, worker, other, words } = wordsOf(compared)
  const isChosen = search.selected === tie.id && search.finding === undefined
  const form = pack ? undefined : formForVoice(recorded, tie, voice, today)
  const record = t(`record.${voice}`)
  return (
    <li className={styles.entry} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={styles.name}
        aria-pressed={isChosen}
        data-finding-stop
        onClick={() => go({ selected: isChosen ? undefined : tie.id, finding: undefined, panel: 'voices' })}
      >
        <bdi>{name}</bdi>
        <span className={panel.detail} dir="auto">
          {detail}
        </span>
      </button>
      <p dir="auto">{worker}</p>
      {view !== 'missing' && <p dir="auto">{other}</p>}
      {words && (
        <p>
          <q dir="auto">{words.text}</q> <span className="muted">{words.said}</span>
        </p>
      )}
      <div className={styles.actions}>
        <button
          type="button"
          className="button ghost"
          aria-label={t('detailsOf', { name })}
          onClick={() => go({ selected: tie.id, finding: undefined, panel: 'details' })}
        >
          {t('details')}
        </button>
        {form && (
          <button
            type="button"
            className="button ghost"
            aria-label={t('recordOf', { record, name })}
            onClick={() => begin(form)}
          >
            {record}
          </button>
        )}
      </div>
    </li>
  )
}
