import { useTranslation } from 'react-i18next'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { EcoMapPicture } from '../EcoMapPicture.tsx'
import { INK } from '../ink.ts'
import { PrintedChanges } from './PrintedChanges.tsx'
import { PrintedContactPlan } from './PrintedContactPlan.tsx'
import { PrintedCoverage } from './PrintedCoverage.tsx'
import { PrintedFindings } from './PrintedFindings.tsx'
import { PrintedHead } from './PrintedHead.tsx'
import { PrintedNames } from './PrintedNames.tsx'
import { PrintedVoiceMaps, PrintedVoices } from './PrintedVoices.tsx'
import styles from './PrintSheet.module.css'
import { usePicture } from './usePicture.ts'

/** The pages on A4 in black and white, of what is shown: the map, one of the matrices. */
export function PrintSheet() {
  const { search } = useEcoMap()
  if (search.view === 'needs') return <PrintedCoverage />
  if (search.view === 'contacts') return <PrintedContactPlan />
  return <PrintedMap />
}

/** The pages on A4 in black and white: the map of the day with its legend, the findings in full, and all names. */
function PrintedMap() {
  const { t } = useTranslation(['ecoMap', 'findings', 'whatIf'])
  const { day, findings, comparison, whatIf, search } = useEcoMap()
  const isOfVoices = search.view === 'voices'
  const picture = usePicture()
  return (
    <div className={styles.sheet}>
      {isOfVoices ? (
        <PrintedVoiceMaps />
      ) : (
        <EcoMapPicture {...picture('portrait', INK)} className={styles.picture} />
      )}
      <section className={styles.findings}>
        <PrintedHead />
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
