import { useTranslation } from 'react-i18next'
import type { Involvement } from '../../../domain/network/network-file.ts'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Entries, Missing } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

const SHOWN = 5

/** The latest visits of some involvements up to the day, with what the child said. */
export function VisitEntries({ involvements }: { involvements: readonly Involvement[] }) {
  const { t } = useTranslation(['details', 'codes'])
  const { index, day } = useEcoMap()
  const ids = new Set(involvements.map(({ id }) => id))
  const held = index.record.visits
    .filter(
      ({ on, status, involvements }) =>
        on <= day && status === 'held' && involvements.some((id) => ids.has(id)),
    )
    .sort((one, other) => (one.on < other.on ? 1 : -1))
  if (held.length === 0) {
    const start = involvements.map(({ startedOn }) => startedOn).sort()[0]
    return <Missing>{start ? t('noVisits', { day: shortDay(start) }) : t('notRecorded')}</Missing>
  }
  return (
    <Entries>
      {held.slice(0, SHOWN).map((visit) => (
        <li key={visit.id}>
          <ThingLink id={visit.id}>{shortDay(visit.on)}</ThingLink> · {t(`codes:delivery.${visit.mode}`)}
          {visit.childSeen && ` · ${t('seen')}`}
          {visit.seenAlone && ` · ${t('seenAlone')}`}
          {visit.childVoice && <q dir="auto">{visit.childVoice}</q>}
        </li>
      ))}
      {held.length > SHOWN && <li className="muted">{t('moreVisits', { count: held.length - SHOWN })}</li>}
    </Entries>
  )
}
