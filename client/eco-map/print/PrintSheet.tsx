import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { EcoMapPicture } from '../EcoMapPicture.tsx'
import { HeldNotice } from '../held/HeldNotice.tsx'
import { useMadeForWords } from '../held/useMadeForWords.ts'
import { INK } from '../ink.ts'
import { PrintedChanges } from './PrintedChanges.tsx'
import { PrintedFindings } from './PrintedFindings.tsx'
import { PrintedNames } from './PrintedNames.tsx'
import { PrintedVoiceMaps, PrintedVoices } from './PrintedVoices.tsx'
import { PrintedWhatIf } from './PrintedWhatIf.tsx'
import styles from './PrintSheet.module.css'
import { usePicture } from './usePicture.ts'

/**
 * The pages on A4 in black and white: the map of the day with its legend, the findings in full, and all names. Of two
 * maps that stand beside each other both, and how they differ.
 */
export function PrintSheet() {
  const { t } = useTranslation(['ecoMap', 'findings', 'whatIf'])
  const { day, findings, index, comparison, whatIf, pack, search } = useEcoMap()
  const isOfVoices = search.view === 'voices'
  const picture = usePicture()
  const madeFor = useMadeForWords()
  return (
    <div className={styles.sheet}>
      {isOfVoices ? (
        <PrintedVoiceMaps />
      ) : (
        <EcoMapPicture {...picture('portrait', INK)} className={styles.picture} />
      )}
      <section className={styles.findings}>
        <p className={styles.who} dir="auto">
          {index.child.name}
        </p>
        {pack && <p dir="auto">{pack.line}</p>}
        {madeFor !== undefined && <p dir="auto">{madeFor}</p>}
        <HeldNotice />
        {whatIf.session && <PrintedWhatIf session={whatIf.session} />}
        {isOfVoices ? (
          <PrintedVoices />
        ) : (
          <>
            <h2>{t('print.findings', { day: longDay(day) })}</h2>
            {findings.length === 0 && <p>{t('print.noFindings')}</p>}
            <PrintedFindings findings={findings} />
          </>
        )}
        {comparison && <PrintedChanges comparison={comparison} />}
      </section>
      <PrintedNames />
      <p className={styles.only}>{t(whatIf.session ? 'whatIf:only' : 'print.only')}</p>
    </div>
  )
}
