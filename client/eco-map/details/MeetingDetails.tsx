import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../domain/network/network-file.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Facts } from './Facts.tsx'
import { useInvitationWords } from './invitation-words.ts'
import { personName } from './names.ts'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** A meeting: who was invited, who took part and how, and what the child said. */
export function MeetingDetails({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation(['details', 'codes'])
  const { index } = useEcoMap()
  const words = useInvitationWords()
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
      <Section title={t('sections.voice')}>
        {meeting.childVoice ? (
          <Entries>
            <li>
              <q dir="auto">{meeting.childVoice}</q>
              {meeting.childVoiceBy && (
                <span className="muted">{t(`codes:childVoiceBy.${meeting.childVoiceBy}`)}</span>
              )}
            </li>
          </Entries>
        ) : (
          <Missing>{t('noVoiceHere')}</Missing>
        )}
      </Section>
      <Section title={t('sections.invited')}>
        {meeting.invitations.length === 0 && <Missing>{t('notRecorded')}</Missing>}
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
