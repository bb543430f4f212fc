import type { Draft } from '../../../domain/network/leaves.ts'
import type { RecordOf } from '../../../domain/network/network-file.ts'
import { LAYOUT, SOURCE } from '../recording/layout.ts'
import { useFieldWords } from '../recording/useFieldWords.ts'
import { useValueWords } from '../recording/useValueWords.ts'
import { Facts } from './Facts.tsx'
import styles from './Section.module.css'
import type { EventList } from './thing.ts'

interface RecordDetailsProps {
  list: EventList
  record: RecordOf<EventList>
}

/** A record that is on no map, field by field; what is not recorded of it is said too. */
export function RecordDetails({ list, record }: RecordDetailsProps) {
  const fieldWords = useFieldWords()
  const valueWords = useValueWords()
  const facts = LAYOUT[list]
    .filter((group) => group !== SOURCE)
    .flatMap(({ fields }) => fields)
    .map((name) => {
      const lines = valueWords(list, name, (record as Draft)[name])
      return {
        label: fieldWords(list, name),
        answer: lines.length > 1 ? <Lines lines={lines} /> : lines[0],
      }
    })
  return <Facts facts={facts} />
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.entries}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
