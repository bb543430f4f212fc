import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { checkMeeting, type MeetingGap } from '../../../domain/meetings/meeting-check.ts'
import type { Meeting } from '../../../domain/network/network-file.ts'
import { Entries, Section } from '../details/Section.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import { HeldNotice } from '../held/HeldNotice.tsx'
import { useRecording } from '../recording/RecordingContext.ts'
import { formForGap } from './form-for-gap.ts'
import { GapSentence } from './GapSentence.tsx'
import styles from './MeetingCheck.module.css'

/** What is not recorded of a planned meeting and may be mended before it, each with the form that mends it. */
export function MeetingCheck({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings')
  const { network, profile, held, search } = useEcoMap()
  const isWhole = held.isWhole && search.madeFor === undefined
  const gaps = checkMeeting(network, profile, meeting, isWhole)
  return (
    <Section title={t('check.title')}>
      <HeldNotice />
      {gaps.length === 0 && <p className="muted">{t('check.nothing')}</p>}
      <Entries>
        {gaps.map((gap) => (
          <GapEntry key={gap.gap} gap={gap} meeting={meeting} />
        ))}
      </Entries>
    </Section>
  )
}

function GapEntry({ gap, meeting }: { gap: MeetingGap; meeting: Meeting }) {
  const { t } = useTranslation('meetings')
  const { recorded } = useEcoMap()
  const { begin } = useRecording()
  const id = useId()
  const form = formForGap(gap, recorded, meeting.id)
  return (
    <li>
      <div id={id}>
        <GapSentence gap={gap} />
      </div>
      {form && (
        <button
          type="button"
          className={`button ${styles.mend}`}
          aria-describedby={id}
          onClick={() => begin(form)}
        >
          {t(`check.mend.${gap.gap}`)}
        </button>
      )}
    </li>
  )
}
