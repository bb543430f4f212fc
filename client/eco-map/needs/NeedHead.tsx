import { useTranslation } from 'react-i18next'
import type { OpenNeed } from '../../../domain/network/network.ts'
import { formOfNew } from '../../../domain/recording/record-form.ts'
import type { ReadFinding } from '../../findings/read-findings.ts'
import { SeverityMark } from '../../findings/SeverityMark.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { FindingToggle } from '../FindingToggle.tsx'
import { useRecording } from '../recording/RecordingContext.ts'
import { useCanRecord } from '../useCanRecord.ts'
import styles from './Coverage.module.css'

interface NeedHeadProps {
  open: OpenNeed
  findings: readonly ReadFinding[]
  isOnPaper?: boolean
}

/** What names a row: the need, how it stands, what findings say of how it is met, and that somebody else can be recorded. */
export function NeedHead({ open: { need, level }, findings, isOnPaper = false }: NeedHeadProps) {
  const { t } = useTranslation(['needs', 'codes'])
  const { index } = useEcoMap()
  const whose = need.of === index.child.id ? undefined : t('of', { name: personName(index, need.of) })
  return (
    <div className={styles.need}>
      <ThingLink id={need.id}>{need.description}</ThingLink>
      <span className={styles.hint}>
        {[t(`codes:level.${level}`), t(`codes:needCategory.${need.category}`), whose]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {findings.map((finding) =>
        isOnPaper ? (
          <span key={finding.key} className={styles.told}>
            <SeverityMark severity={finding.severity} size={14} />
            {finding.title}
          </span>
        ) : (
          <FindingToggle key={finding.key} finding={finding} />
        ),
      )}
      {!isOnPaper && <SomebodyElse {...need} />}
    </div>
  )
}

function SomebodyElse({ id, of, description }: OpenNeed['need']) {
  const { t } = useTranslation('needs')
  const { today } = useEcoMap()
  const { begin } = useRecording()
  if (!useCanRecord()) return null
  const known = { with: of, startedOn: today, addresses: [id] }
  return (
    <button
      type="button"
      className={styles.else}
      title={t('recordElse')}
      aria-label={t('recordElseFor', { need: description })}
      onClick={() => begin(formOfNew('involvements', known, 'professional'))}
    >
      <Icon name="plus" size={14} />
    </button>
  )
}
