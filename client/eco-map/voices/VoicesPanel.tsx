import { useTranslation } from 'react-i18next'
import { VIEWS, type View } from '../../../domain/voices/compare-voices.ts'
import { moveAmongFindings } from '../../findings/move-among-findings.ts'
import type { Folds } from '../../findings/useFolds.ts'
import { longDay } from '../../locales/dates.ts'
import panel from '../changes/ChangesPanel.module.css'
import { FoldedList } from '../changes/FoldedList.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { useVoices } from './useVoices.ts'
import { VoiceEntry } from './VoiceEntry.tsx'

/** The lists in which two see the same tie differently; the others say something of one of the two alone, or alike. */
const DIFFERENT: ReadonlySet<View> = new Set(['worse', 'better'])

/** What the two maps say, tie by tie in sentences: what is seen differently first, and what is not recorded last. */
export function VoicesPanel({ folds }: { folds: Folds }) {
  const { t } = useTranslation('voices')
  const { day, search, index } = useEcoMap()
  const { voice, compared } = useVoices()
  const count = VIEWS.filter((view) => DIFFERENT.has(view)).reduce(
    (sum, view) => sum + compared[view].length,
    0,
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons take the keys; it only moves between them
    <div className={panel.panel} onKeyDown={moveAmongFindings}>
      <div>
        <h2 className={panel.title} dir="auto">
          {t(`title.${voice}`, { name: index.child.knownAs ?? index.child.name })}
        </h2>
        <p role="status" className={panel.count}>
          {t('count', { count })}
        </p>
      </div>
      {VIEWS.map((view) => {
        const ties = compared[view]
        const title = t(`lists.${voice}.${view}`)
        if (ties.length === 0) return null
        return (
          <section key={view} className={panel.section} aria-label={title}>
            <h3>
              {title} <span className={panel.number}>{ties.length}</span>
            </h3>
            {view === 'missing' && <p className={panel.none}>{t('missingHint')}</p>}
            <FoldedList
              id={`voices ${view}`}
              folds={folds}
              className={panel.list}
              entries={ties}
              keyOf={({ tie }) => tie.id}
              isKept={({ tie }) => DIFFERENT.has(view) || tie.id === search.selected}
            >
              {(one) => <VoiceEntry compared={one} view={view} voice={voice} />}
            </FoldedList>
          </section>
        )
      })}
      <p className={panel.none}>{t('only', { day: longDay(day) })}</p>
    </div>
  )
}
