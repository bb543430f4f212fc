import { useEcoMap } from '../EcoMapContext.ts'
import { HeldNotice } from '../held/HeldNotice.tsx'
import { useMadeForWords } from '../held/useMadeForWords.ts'
import { PrintedWhatIf } from './PrintedWhatIf.tsx'
import styles from './PrintSheet.module.css'

/** Whose page it is, for whom it was made, that more is held, and what is only supposed. */
export function PrintedHead() {
  const { index, whatIf, pack } = useEcoMap()
  const madeFor = useMadeForWords()
  return (
    <>
      <p className={styles.who} dir="auto">
        {index.child.name}
      </p>
      {pack && <p dir="auto">{pack.line}</p>}
      {madeFor !== undefined && <p dir="auto">{madeFor}</p>}
      <HeldNotice />
      {whatIf.session && <PrintedWhatIf session={whatIf.session} />}
    </>
  )
}
