import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../domain/network/leaves.ts'
import { longDay } from '../../locales/dates.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { HeldNotice } from '../held/HeldNotice.tsx'
import { MatrixView } from '../matrix/Matrix.tsx'
import { NO_ROOM } from '../narrow.ts'
import { useRecording } from '../recording/RecordingContext.ts'
import { useRecordAtOnce } from '../recording/useRecordAtOnce.ts'
import { useCanRecord } from '../useCanRecord.ts'
import { ContactContext, type ContactRecording } from './ContactContext.ts'
import { ContactLegend } from './ContactLegend.tsx'
import { ContactList } from './ContactList.tsx'
import { ContactTable } from './ContactTable.tsx'
import { useContactPlan } from './useContactPlan.ts'
import { WeekControl } from './WeekControl.tsx'

/** Who sees the child and the family in which week: what is planned, held and expected, as of the day. */
export function ContactPlanView() {
  const { t } = useTranslation('plans')
  const { day } = useEcoMap()
  const plan = useContactPlan()
  const isNarrow = useMediaQuery(NO_ROOM)
  const { recording, trouble } = useRecordingHere()
  const hasRows = plan.rows.length > 0
  const head = (
    <>
      <p className="muted">{t(hasRows ? 'lead' : 'none', { day: longDay(day) })}</p>
      <WeekControl />
      {hasRows && <ContactLegend />}
      <HeldNotice />
      <div role="alert">
        <Trouble lines={trouble} />
      </div>
    </>
  )
  return (
    <ContactContext value={recording}>
      <MatrixView label={t('title')} head={head}>
        {isNarrow ? <ContactList plan={plan} /> : hasRows && <ContactTable plan={plan} />}
      </MatrixView>
    </ContactContext>
  )
}

function useRecordingHere(): { recording: ContactRecording | undefined; trouble: readonly string[] } {
  const canRecord = useCanRecord()
  const { begin } = useRecording()
  const { recordAtOnce, trouble } = useRecordAtOnce()
  const recording = useMemo<ContactRecording>(
    () => ({
      begin,
      become: (visit, changes) =>
        void recordAtOnce({ list: 'visits', onFile: visit as unknown as Draft, changes }),
    }),
    [begin, recordAtOnce],
  )
  return { recording: canRecord ? recording : undefined, trouble }
}
