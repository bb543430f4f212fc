import { useTranslation } from 'react-i18next'
import { RESPONSES } from '../../../domain/network/codes.ts'
import type { Meeting } from '../../../domain/network/network-file.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { MeetingCheck } from '../meetings/MeetingCheck.tsx'
import { Facts } from './Facts.tsx'
import { useInvitationWords } from './invitation-words.ts'
import { personName } from './names.ts'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** A meeting: before it what is still to be settled, who was invited, who took part and how, and what the child said. */
export function MeetingDetails({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation(['details', 'codes', 'meetings'])
  const { index, day, pack, whatIf, go } = useEcoMap()
  const words = useInvitationWords(meeting.status === 'planned' ? 'planned' : 'held')
  const isAhead = meeting.status === 'planned' && meeting.on >= day && !pack && !whatIf.session
  return (
    <>
      <Facts
        facts={[
          { label: t('fields.on'), answer: longDay(meeting.on) },
          { label: t('fields.status'), answer: t(`codes:eventStatus.${meeting.status}`) },
          {
            label: t('fields.chair'),
            answer: meeting.chair && (
              <ThingLink id={meeting.chair}>{personName(index, meeting.chair)}</ThingLink>
            ),
          },
        ]}
      />
      {isAhead && (
        <div>
          <button type="button" className="button" onClick={() => go({ agenda: meeting.id })}>
            {t('meetings:agenda.open')}
          </button>
        </div>
      )}
      {isAhead && <MeetingCheck meeting={meeting} />}
      <Section title={t('sections.voice')}>
        <Voice meeting={meeting} />
      </Section>
      <Section title={t('sections.invited')}>
        {meeting.invitations.length === 0 && <Missing>{t('notRecorded')}</Missing>}
        {meeting.status === 'planned' && <Answers meeting={meeting} />}
        <Entries>
          {meeting.invitations.map((invitation) => (
            <li key={invitation.person}>
              <ThingLink id={invitation.person}>{personName(index, invitation.person)}</ThingLink>
              <span className="muted">{words(invitation)}</span>
            </li>
          ))}
        </Entries>
      </Section>
    </>
  )
}

function Voice({ meeting: { childVoice, childVoiceBy, status } }: { meeting: Meeting }) {
  const { t } = useTranslation(['details', 'codes', 'meetings', 'held'])
  const { search } = useEcoMap()
  const how = childVoiceBy && t(`codes:childVoiceBy.${childVoiceBy}`)
  if (childVoice)
    return (
      <Entries>
        <li>
          <q dir="auto">{childVoice}</q>
          {how && <span className="muted">{how}</span>}
        </li>
      </Entries>
    )
  if (status === 'planned' && how) return <p className="muted">{t('meetings:heardBy', { how })}</p>
  if (search.madeFor !== undefined) return <p className="muted">{t('held:madeFor.noWords')}</p>
  return <Missing>{t('noVoiceHere')}</Missing>
}

/** How many of those who are invited gave which answer. */
function Answers({ meeting: { invitations } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings')
  const counts = [...RESPONSES, undefined].map((response) => ({
    answer: response ?? ('none' as const),
    count: invitations.filter((one) => one.response === response).length,
  }))
  return (
    <Missing>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ answer, count }) => t(`answers.${answer}`, { count }))
        .join(' · ')}
    </Missing>
  )
}
