import { useTranslation } from 'react-i18next'
import { SECTORS } from '../../../domain/network/codes.ts'
import { longDay } from '../../locales/dates.ts'
import { needText, personName, roleTitle } from '../details/names.ts'
import { ThingLink } from '../details/ThingLink.tsx'
import { useEcoMap } from '../EcoMapContext.ts'
import type { MapAgency, MapProfessional, MapTie } from '../model.ts'
import { ChangeWords } from './ChangeWords.tsx'
import styles from './EcoMapOutline.module.css'
import { OutlineRow } from './OutlineRow.tsx'
import { OutlineSection, OutlineTable } from './OutlineSection.tsx'
import { useOutline } from './outline-context.ts'
import { ThingList } from './ThingList.tsx'

/** The professionals by sector and agency: one row an involvement, as one line of the map. */
export function OutlineProfessionals() {
  const { t } = useTranslation(['outline', 'codes'])
  const { day, index } = useEcoMap()
  const { model } = useOutline()
  const agencies = model.agencies
    .filter(({ professionals }) => professionals.length > 0)
    .toSorted((one, other) => SECTORS.indexOf(one.sector) - SECTORS.indexOf(other.sector))
  const doubled = model.ties.filter(({ kind }) => kind === 'doubled')
  const between = model.ties.filter(({ kind }) => kind === 'between-professionals')
  return (
    <OutlineSection
      title={t('professionals.heading')}
      count={model.professionals.filter(({ otherDay }) => !otherDay).length}
    >
      {agencies.length === 0 && (
        <p className={styles.none}>{t('professionals.none', { day: longDay(day) })}</p>
      )}
      {agencies.map((agency) => (
        <AgencyTable key={agency.id} agency={agency} />
      ))}
      {doubled.length > 0 && (
        <>
          <h3>{t('doubled.heading')}</h3>
          <ul className={styles.lines}>
            {doubled.map(({ id, from, to, need }) => (
              <li key={id} dir="auto">
                {t('doubled.line', {
                  one: personName(index, from),
                  other: personName(index, to),
                  need: needText(index, need ?? ''),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {between.length > 0 && (
        <>
          <h3>{t('ties.heading')}</h3>
          <ul className={styles.lines}>
            {between.map(({ id, from, to, quality }) => (
              <li key={id} dir="auto">
                {t('ties.line', {
                  one: personName(index, from),
                  other: personName(index, to),
                  quality: quality ? t(`codes:quality.${quality}`) : t('notRated'),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </OutlineSection>
  )
}

function AgencyTable({ agency }: { agency: MapAgency }) {
  const { t } = useTranslation(['outline', 'codes'])
  const { model } = useOutline()
  const columns = t('professionals.columns', { returnObjects: true })
  const people = model.professionals.filter(({ id }) => agency.professionals.includes(id))
  return (
    <>
      <h3>
        <ThingLink id={agency.id}>{agency.name}</ThingLink>{' '}
        <span className={styles.under}>{t(`codes:sector.${agency.sector}`)}</span>
      </h3>
      <OutlineTable caption={agency.name} columns={Object.values(columns)}>
        {people.flatMap((professional) =>
          model.ties
            .filter(({ kind, from }) => kind === 'involvement' && from === professional.id)
            .map((tie) => <InvolvementRow key={tie.id} tie={tie} professional={professional} />),
        )}
      </OutlineTable>
    </>
  )
}

function InvolvementRow({ tie, professional }: { tie: MapTie; professional: MapProfessional }) {
  const { t } = useTranslation(['outline', 'codes'])
  const { index } = useEcoMap()
  const { model } = useOutline()
  const columns = t('professionals.columns', { returnObjects: true })
  const involvement = index.involvements.get(tie.id)
  const addressed = model.needs.map(({ id }) => id).filter((id) => involvement?.addresses.includes(id))
  return (
    <OutlineRow
      ids={[tie.id, professional.id]}
      name={
        <>
          <ThingLink id={professional.id}>{professional.name}</ThingLink>
          {tie.lead && <span className={styles.badge}>{t('professionals.lead')}</span>}
          <ChangeWords changes={professional.changes} />
          {professional.outside && !professional.otherDay && (
            <span className={styles.warning}>{t('professionals.outside')}</span>
          )}
        </>
      }
      cells={[
        {
          column: columns.role,
          content: <ThingLink id={tie.id}>{roleTitle(index, involvement?.role ?? '')}</ThingLink>,
        },
        { column: columns.with, content: <ThingLink id={tie.to}>{personName(index, tie.to)}</ThingLink> },
        { column: columns.quality, content: tie.quality ? t(`codes:quality.${tie.quality}`) : t('notRated') },
        { column: columns.flow, content: tie.flow ? t(`codes:flow.${tie.flow}`) : t('none') },
        {
          column: columns.needs,
          content: (
            <ThingList
              things={addressed.map((id) => ({
                id,
                name: needText(index, id),
              }))}
            />
          ),
        },
      ]}
    />
  )
}
