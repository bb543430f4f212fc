import { useTranslation } from 'react-i18next'
import { useEcoMap } from '../EcoMapContext.ts'
import { useRecordName } from '../recording/useRecordName.ts'
import { Entries, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'
import type { EventList } from './thing.ts'

const SHOWN = 5

interface Entry {
  id: string
  list: EventList | 'meetings'
  record: object
  on: string
}

/** What is planned around the child, what was and is not recorded as held, and the latest contacts, assessments and referrals. */
export function EventSections() {
  const { t } = useTranslation('details')
  const { index, day } = useEcoMap()
  const { visits, meetings, contacts, assessments, referrals } = index.record
  const ofChild = ({ child }: { child: string }) => child === index.child.id
  const planned = [
    ...visits.filter(({ status }) => status === 'planned').map((one) => entryOf('visits', one, one.on)),
    ...meetings.filter(({ status }) => status === 'planned').map((one) => entryOf('meetings', one, one.on)),
  ]
  const by = (entries: Entry[]) => entries.toSorted((one, other) => one.on.localeCompare(other.on))
  const past = (entries: Entry[]) => by(entries.filter(({ on }) => on <= day)).toReversed()
  return (
    <>
      <EntrySection title={t('sections.toConfirm')} entries={by(planned.filter(({ on }) => on < day))} />
      <EntrySection title={t('sections.planned')} entries={by(planned.filter(({ on }) => on >= day))} />
      <EntrySection
        title={t('sections.contacts')}
        entries={past(contacts.map((one) => entryOf('contacts', one, one.on)))}
      />
      <EntrySection
        title={t('sections.assessments')}
        entries={past(assessments.filter(ofChild).map((one) => entryOf('assessments', one, one.startedOn)))}
      />
      <EntrySection
        title={t('sections.referrals')}
        entries={past(referrals.filter(ofChild).map((one) => entryOf('referrals', one, one.on)))}
      />
    </>
  )
}

function entryOf(list: Entry['list'], record: { id: string }, on: string): Entry {
  return { id: record.id, list, record, on }
}

function EntrySection({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const { t } = useTranslation('details')
  const nameOf = useRecordName()
  if (entries.length === 0) return null
  return (
    <Section title={title}>
      <Entries>
        {entries.slice(0, SHOWN).map(({ id, list, record }) => (
          <li key={id}>
            <ThingLink id={id}>{nameOf(list, record as Record<string, unknown>)}</ThingLink>
          </li>
        ))}
        {entries.length > SHOWN && (
          <li className="muted">{t('moreEntries', { count: entries.length - SHOWN })}</li>
        )}
      </Entries>
    </Section>
  )
}
