import { useTranslation } from 'react-i18next'
import { reportsDue } from '../../../domain/meetings/reports-due.ts'
import { shortDay } from '../../locales/dates.ts'
import { personName } from '../details/names.ts'
import { Entries, Section } from '../details/Section.tsx'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'

/** The reports for planned meetings that are not recorded as having come in, the first due first; nothing where there is none. */
export function ReportsDue() {
  const { t } = useTranslation(['meetings', 'codes'])
  const { index, day } = useEcoMap()
  const due = reportsDue(index.record.meetings, day)
  if (due.length === 0) return null
  return (
    <Section title={t('reports.title')}>
      <Entries>
        {due.map(({ meeting, person, dueOn, isLate }) => (
          <li key={`${meeting.id} ${person}`}>
            <ThingLink id={person}>{personName(index, person)}</ThingLink>{' '}
            {isLate
              ? t('reports.late', { day: shortDay(dueOn) })
              : t('check.dueOn', { day: shortDay(dueOn) })}
            <span className="muted">
              <ThingLink id={meeting.id}>
                {t(`codes:forum.${meeting.forum}`)}, {shortDay(meeting.on)}
              </ThingLink>
            </span>
          </li>
        ))}
      </Entries>
    </Section>
  )
}
