import { useTranslation } from 'react-i18next'
import type { Quorum } from '../../../domain/findings/profile.ts'
import { sourceText } from '../../../domain/findings/profile-source.ts'
import type { QuorumLack } from '../../../domain/findings/quorum.ts'
import type { MeetingGap } from '../../../domain/meetings/meeting-check.ts'
import { shortDay } from '../../locales/dates.ts'
import { joinNames } from '../../locales/lists.ts'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import styles from './MeetingCheck.module.css'

/** What is not recorded of a meeting, in a sentence, with whom it is about and what it rests on. */
export function GapSentence({ gap }: { gap: MeetingGap }) {
  const { t } = useTranslation(['meetings', 'codes'])
  const { profile } = useEcoMap()
  switch (gap.gap) {
    case 'quorum-not-invited':
    case 'quorum-not-coming':
      return (
        <>
          {t(`check.${gap.gap}`, { lack: joinNames(lackWords(gap.lack, gap.quorum)) })}
          <span className="muted">{sourceText(gap.quorum.source)}</span>
        </>
      )
    case 'no-chair':
    case 'child-not-heard':
      return t(`check.${gap.gap}`)
    case 'report-late':
    case 'report-due':
      return (
        <>
          {t(`check.${gap.gap}`)}
          <ul className={styles.people}>
            {gap.reports.map(({ person, dueOn }) => (
              <li key={person}>
                <Person id={person} /> {t('check.dueOn', { day: shortDay(dueOn) })}
              </li>
            ))}
          </ul>
        </>
      )
    case 'record-not-sent':
      return (
        <>
          {t('check.record-not-sent')}{' '}
          <ThingLink id={gap.last.id}>
            {t(`codes:forum.${gap.last.forum}`)}, {shortDay(gap.last.on)}
          </ThingLink>
          <People ids={gap.people} />
        </>
      )
    case 'report-not-asked':
      return (
        <>
          {t('check.report-not-asked')} <People ids={gap.people} />
          {profile.reportsExpected && (
            <span className="muted">{sourceText(profile.reportsExpected.source)}</span>
          )}
        </>
      )
    default:
      return (
        <>
          {t(`check.${gap.gap}`)} <People ids={gap.people} />
        </>
      )
  }

  function lackWords({ attendedBy, otherAgencies }: QuorumLack, quorum: Quorum): string[] {
    const who =
      quorum.attendedBy === 'lead'
        ? t('check.lead')
        : t('check.function', { role: t(`codes:roleFunction.${quorum.attendedBy}`) })
    return [
      ...(attendedBy ? [who] : []),
      ...(otherAgencies > 0 ? [t('check.agencies', { count: otherAgencies })] : []),
    ]
  }
}

function People({ ids }: { ids: readonly string[] }) {
  return (
    <ul className={styles.people}>
      {ids.map((id) => (
        <li key={id}>
          <Person id={id} />
        </li>
      ))}
    </ul>
  )
}

function Person({ id }: { id: string }) {
  const { index } = useEcoMap()
  return <ThingLink id={id}>{personName(index, id)}</ThingLink>
}
