import { useTranslation } from 'react-i18next'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Entries, Missing } from './Section.tsx'

const SHOWN = 3

/** What the child said last, up to the day: on visits and at meetings, in their words. */
export function ChildVoice() {
  const { t } = useTranslation(['details', 'codes', 'held'])
  const { index, day, search } = useEcoMap()
  if (search.madeFor !== undefined) return <p className="muted">{t('held:madeFor.noWords')}</p>
  const { visits, meetings } = index.record
  const withChild = new Set(
    index.record.involvements.filter((one) => one.with === index.child.id).map(({ id }) => id),
  )
  const said = [
    ...visits
      .filter((visit) => visit.involvements.some((id) => withChild.has(id)))
      .map((visit) => ({ ...visit, where: t(`codes:delivery.${visit.mode}`) })),
    ...meetings.map((meeting) => ({ ...meeting, where: t(`codes:forum.${meeting.forum}`) })),
  ]
    .filter(({ on, status, childVoice }) => childVoice && status === 'held' && on <= day)
    .sort((one, other) => (one.on < other.on ? 1 : -1))
  if (said.length === 0) return <Missing>{t('noVoice', { day: shortDay(day) })}</Missing>
  return (
    <Entries>
      {said.slice(0, SHOWN).map(({ id, on, where, childVoice }) => (
        <li key={id}>
          <q dir="auto">{childVoice}</q>
          <span className="muted">
            {where}, {shortDay(on)}
          </span>
        </li>
      ))}
    </Entries>
  )
}
