import { useTranslation } from 'react-i18next'
import { formForCell } from '../../../domain/needs/cell-form.ts'
import { cellKey } from '../../../domain/needs/coverage.ts'
import { Icon } from '../../ui/Icon.tsx'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { useRecording } from '../recording/RecordingContext.ts'
import { useCanRecord } from '../useCanRecord.ts'
import styles from './Coverage.module.css'
import type { ShownCoverage } from './useCoverage.ts'
import { usePersonHint } from './usePersonHint.ts'

interface OtherPeopleProps {
  coverage: ShownCoverage
  isOnPaper?: boolean
}

/** Those around the child of whom is not recorded that they meet a need, which can be recorded from here. */
export function OtherPeople({ coverage, isOnPaper = false }: OtherPeopleProps) {
  const { t } = useTranslation('needs')
  const { index } = useEcoMap()
  const hint = usePersonHint()
  const { others, needs, cells } = coverage
  if (others.length === 0) return null
  return (
    <div className={styles.others}>
      <h2>
        {t('others.heading')} <span className={styles.number}>{others.length}</span>
      </h2>
      <ul>
        {others.map(({ id }) => {
          const vouched = needs.filter(({ need }) => cells.has(cellKey(need.id, id))).length
          return (
            <li key={id} data-lit={coverage.isLit(id) || undefined}>
              <span className={styles.other}>
                <ThingLink id={id}>{personName(index, id)}</ThingLink>
                {!isOnPaper && <RecordNeeds person={id} />}
              </span>
              <span className={styles.hint}>
                {[hint(id), vouched > 0 && t('others.evidenced', { count: vouched })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function RecordNeeds({ person }: { person: string }) {
  const { t } = useTranslation('needs')
  const { recorded, day, today } = useEcoMap()
  const { begin } = useRecording()
  const canRecord = useCanRecord()
  const form = canRecord ? formForCell(recorded, { person, day, today }) : undefined
  if (!form) return null
  return (
    <button
      type="button"
      className={styles.otherAdd}
      aria-label={t('others.record', { name: personName(recorded, person) })}
      onClick={() => begin(form)}
    >
      <Icon name="plus" size={14} />
    </button>
  )
}
