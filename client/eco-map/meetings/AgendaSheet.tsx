import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { agendaOf } from '../../../domain/meetings/agenda.ts'
import type { Meeting } from '../../../domain/network/network-file.ts'
import { longDay } from '../../locales/dates.ts'
import { ChildVoice } from '../details/ChildVoice.tsx'
import { personName } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { EcoMapPicture } from '../EcoMapPicture.tsx'
import { HeldNotice } from '../held/HeldNotice.tsx'
import { useMadeForWords } from '../held/useMadeForWords.ts'
import { INK } from '../ink.ts'
import { usePicture } from '../print/usePicture.ts'
import { AgendaNeeds } from './AgendaNeeds.tsx'
import styles from './AgendaPage.module.css'
import { AgendaPeople } from './AgendaPeople.tsx'
import { AgendaPlan } from './AgendaPlan.tsx'
import { AgendaPoint } from './AgendaPoint.tsx'
import type { AgendaPart } from './agenda-parts.ts'

/** The agenda on A4 in black and white: who is invited, the standing points with what is recorded and room to write, the map. */
export function AgendaSheet({ meeting, parts }: { meeting: Meeting; parts: readonly AgendaPart[] }) {
  const { t } = useTranslation(['meetings', 'codes', 'findings', 'held'])
  const { index, network, day, today, findings, search } = useEcoMap()
  const picture = usePicture()
  const madeFor = useMadeForWords()
  const agenda = useMemo(() => agendaOf(network, meeting), [network, meeting])
  const toTalkOver = findings.filter(({ severity }) => severity !== 'note')
  const nameOf = (id: string) => personName(index, id)
  const how = meeting.childVoiceBy && t(`codes:childVoiceBy.${meeting.childVoiceBy}`)
  return (
    <>
      <p className={styles.about} dir="auto">
        {t('agenda.about')} <b>{index.child.name}</b> · {t('agenda.chair')}:{' '}
        {meeting.chair ? nameOf(meeting.chair) : '_______________'}
      </p>
      <p className={styles.small}>
        {t('agenda.madeOn', { day: longDay(today), asOf: longDay(day) })} {t('agenda.only')}
      </p>
      {madeFor !== undefined && (
        <p className={styles.small} dir="auto">
          {madeFor}
        </p>
      )}
      <HeldNotice />
      <AgendaPoint title={t('agenda.people')}>
        <AgendaPeople meeting={meeting} />
      </AgendaPoint>
      <ol className={styles.points}>
        <AgendaPoint isListed title={t('agenda.voice')} lines={3}>
          <p className={styles.small}>
            {t('agenda.howHeard')}: {how ?? '_______________'}
          </p>
          <div className={styles.said}>
            <ChildVoice />
          </div>
        </AgendaPoint>
        <AgendaPoint isListed title={t('agenda.needs')} lines={3}>
          <AgendaNeeds needs={agenda.needs} />
        </AgendaPoint>
        <AgendaPoint isListed title={t('agenda.plan')} lines={3}>
          <AgendaPlan goals={agenda.goals} />
        </AgendaPoint>
        <AgendaPoint isListed title={t('agenda.disagreements')} lines={2}>
          {agenda.disagreements.length === 0 && (
            <p>{t(search.madeFor === undefined ? 'agenda.noDisagreements' : 'held:madeFor.none')}</p>
          )}
          <ul className={styles.list}>
            {agenda.disagreements.map(({ id, about, between, raisedOn }) => (
              <li key={id} dir="auto">
                <b>{about}</b>{' '}
                {t('agenda.raised', { day: longDay(raisedOn), names: between.map(nameOf).join(', ') })}
              </li>
            ))}
          </ul>
        </AgendaPoint>
        {parts.includes('findings') && (
          <AgendaPoint isListed title={t('agenda.findings')} lines={2}>
            {toTalkOver.length === 0 && <p>{t('agenda.noFindings')}</p>}
            <ul className={styles.columns}>
              {toTalkOver.map(({ key, severity, title, explanation }) => (
                <li key={key} dir="auto">
                  <b>
                    {t(`findings:${severity}`)}: {title}.
                  </b>{' '}
                  {explanation}
                </li>
              ))}
            </ul>
          </AgendaPoint>
        )}
        <AgendaPoint isListed title={t('agenda.decided')} lines={6} />
        <AgendaPoint isListed title={t('agenda.next')} lines={1} />
      </ol>
      {parts.includes('map') && <EcoMapPicture {...picture('portrait', INK)} className={styles.picture} />}
    </>
  )
}
