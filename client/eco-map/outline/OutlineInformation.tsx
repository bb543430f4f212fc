import { useTranslation } from 'react-i18next'
import { longDay, shortDay } from '../../locales/dates.ts'
import { personName } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import type { MeetingParticipant } from '../model.ts'
import styles from './EcoMapOutline.module.css'
import { OutlineRow } from './OutlineRow.tsx'
import { OutlineSection, OutlineTable } from './OutlineSection.tsx'
import { useOutline } from './outline-context.ts'

/** The second layer of the map: who informed whom, and the meetings, in the time in which an exchange counts. */
export function OutlineInformation() {
  const { t } = useTranslation(['outline', 'codes'])
  const { index, windowFrom } = useEcoMap()
  const { model } = useOutline()
  const columns = t('information.columns', { returnObjects: true })
  const arrows = model.exchanges.flatMap(({ id, from, to, forth, back, lastOn }) => [
    ...(forth > 0 ? [{ key: `${id} forth`, id, from, to, times: forth, lastOn }] : []),
    ...(back > 0 ? [{ key: `${id} back`, id, from: to, to: from, times: back, lastOn }] : []),
  ])
  const since = { day: longDay(windowFrom) }
  return (
    <OutlineSection title={t('information.heading')} count={arrows.length}>
      {arrows.length === 0 && <p className={styles.none}>{t('information.none', since)}</p>}
      {arrows.length > 0 && (
        <>
          <p className="muted">{t('information.lead', since)}</p>
          <OutlineTable caption={t('information.heading')} columns={Object.values(columns)}>
            {arrows.map(({ key, id, from, to, times, lastOn }) => (
              <OutlineRow
                key={key}
                ids={[id]}
                name={<ThingLink id={from}>{personName(index, from)}</ThingLink>}
                cells={[
                  { column: columns.to, content: <ThingLink id={to}>{personName(index, to)}</ThingLink> },
                  { column: columns.times, content: times },
                  { column: columns.last, content: shortDay(lastOn) },
                ]}
              />
            ))}
          </OutlineTable>
        </>
      )}
      <h3>{t('information.meetings')}</h3>
      {model.meetings.length === 0 && <p className={styles.none}>{t('information.noMeetings', since)}</p>}
      {model.meetings.map(({ id, forum, on, participants }) => (
        <div key={id} className={styles.household}>
          <h4>
            <ThingLink id={id}>
              {t(`codes:forum.${forum}`)}, {shortDay(on)}
            </ThingLink>
          </h4>
          <ul className={styles.lines}>
            {participants.map((participant) => (
              <li key={participant.id}>
                <ThingLink id={participant.professional}>
                  {personName(index, participant.professional)}
                </ThingLink>{' '}
                <span className={styles.under}>{part(participant)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </OutlineSection>
  )

  function part({ gave, received }: MeetingParticipant): string {
    if (gave && received) return t('information.gaveAndReceived')
    return t(gave ? 'information.gave' : 'information.received')
  }
}
