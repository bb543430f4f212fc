import { useTranslation } from 'react-i18next'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { useInvitationWords } from './invitation-words.ts'
import { Entries, Missing } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

const SHOWN = 6

/** The latest meetings to which a person was invited up to the day, and how they took part. */
export function InvitationEntries({ person }: { person: string }) {
  const { t } = useTranslation(['details', 'codes'])
  const { index, day } = useEcoMap()
  const words = useInvitationWords()
  const meetings = index.record.meetings
    .filter(({ on, status }) => on <= day && status === 'held')
    .flatMap((meeting) => {
      const invitation = meeting.invitations.find((one) => one.person === person)
      if (invitation) return { meeting, part: words(invitation) }
      return meeting.chair === person ? { meeting, part: t('fields.chair') } : []
    })
    .sort((one, other) => (one.meeting.on < other.meeting.on ? 1 : -1))
  if (meetings.length === 0) return <Missing>{t('noMeetings', { day: shortDay(day) })}</Missing>
  return (
    <Entries>
      {meetings.slice(0, SHOWN).map(({ meeting, part }) => (
        <li key={meeting.id}>
          <ThingLink id={meeting.id}>
            {t(`codes:forum.${meeting.forum}`)}, {shortDay(meeting.on)}
          </ThingLink>
          <span className="muted">{part}</span>
        </li>
      ))}
    </Entries>
  )
}
