import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../domain/findings/finding.ts'
import { formsForFinding } from '../../../domain/recording/forms-for-finding.ts'
import entry from '../../ui/Form.module.css'
import { useEcoMap } from '../EcoMapContext.ts'
import { useRecording } from './RecordingContext.ts'
import { useRecordName } from './useRecordName.ts'

/** The forms by which is recorded what did happen where a finding says that nothing of it is recorded. */
export function FindingForms({ finding }: { finding: Finding }) {
  const { t } = useTranslation('recording')
  const { recorded, today, whatIf, pack } = useEcoMap()
  const { begin } = useRecording()
  const nameOf = useRecordName()
  const forms = useMemo(() => formsForFinding(finding, recorded, today), [finding, recorded, today])
  if (pack || whatIf.session || forms.length === 0) return null
  return (
    <div className={entry.offers}>
      {forms.map((form) => {
        const { list, onFile } = form
        const what = onFile ? nameOf(list, onFile) : t(`title.${list}.new`)
        return (
          <button
            key={`${list} ${(onFile?.id as string | undefined) ?? 'new'} ${form.at}`}
            type="button"
            className="button"
            onClick={() => begin(form)}
          >
            {forms.length === 1 && onFile ? t('fromFinding') : t('fromFindingOf', { what })}
          </button>
        )
      })}
    </div>
  )
}
