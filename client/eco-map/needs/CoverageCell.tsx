import { useTranslation } from 'react-i18next'
import { formForCell } from '../../../domain/needs/cell-form.ts'
import { type CoveragePerson, cellKey } from '../../../domain/needs/coverage.ts'
import type { Need } from '../../../domain/network/network-file.ts'
import { Icon } from '../../ui/Icon.tsx'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { useRecording } from '../recording/RecordingContext.ts'
import { useCanRecord } from '../useCanRecord.ts'
import styles from './Coverage.module.css'
import { ShareSign } from './ShareSign.tsx'
import type { ShownCoverage } from './useCoverage.ts'
import { shareTarget, useShareWords } from './useShareWords.ts'

interface CoverageCellProps {
  coverage: ShownCoverage
  need: Need
  person: CoveragePerson
  isFirst: boolean
  isOnPaper: boolean
}

/** How somebody meets a need, as a link to what is recorded of it; where nothing is, a button to record it. */
export function CoverageCell({ coverage, need, person, isFirst, isOnPaper }: CoverageCellProps) {
  const { t } = useTranslation('needs')
  const { index } = useEcoMap()
  const words = useShareWords()
  const shares = coverage.cells.get(cellKey(need.id, person.id)) ?? []
  const [first] = shares
  // Whoever vouches for it, or has an action, may be recorded as meeting it as well; the child has no other share.
  const isMet = shares.some(
    ({ how }) => how === 'addresses' || how === 'supports' || (how === 'action' && person.kind === 'child'),
  )
  const name = personName(index, person.id)
  return (
    <td
      className={styles.cell}
      data-first={isFirst || undefined}
      data-doubled={coverage.isDoubled(need.id, person.id) || undefined}
    >
      {first && (
        <ThingLink id={shareTarget(first, { need: need.id, person: person.id })}>
          <span className={styles.signs}>
            {[...new Set(shares.map(({ how }) => how))].map((how) => (
              <ShareSign key={how} how={how} />
            ))}
          </span>
          <span className="visually-hidden">{t('cell', { name, ways: shares.map(words).join('; ') })}</span>
        </ThingLink>
      )}
      {!isMet && !isOnPaper && <RecordButton need={need} person={person.id} name={name} />}
    </td>
  )
}

function RecordButton({ need, person, name }: { need: Need; person: string; name: string }) {
  const { t } = useTranslation('needs')
  const { recorded, day, today } = useEcoMap()
  const { begin } = useRecording()
  const canRecord = useCanRecord()
  const form = canRecord ? formForCell(recorded, { need, person, day, today }) : undefined
  if (!form) return null
  return (
    <button
      type="button"
      className={styles.add}
      aria-label={t('record', { name, need: need.description })}
      onClick={() => begin(form)}
    >
      <Icon name="plus" size={14} />
    </button>
  )
}
