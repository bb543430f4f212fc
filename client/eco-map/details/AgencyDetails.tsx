import { useTranslation } from 'react-i18next'
import type { Agency } from '../../../domain/network/network-file.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Facts } from './Facts.tsx'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** An agency: its remit, and those of its professionals who are around the child on the day. */
export function AgencyDetails({ agency }: { agency: Agency }) {
  const { t } = useTranslation(['details', 'codes'])
  const { model, network, index, day } = useEcoMap()
  const acting = new Set(
    network.involvements
      .filter((one) => (one.agency ?? index.professionals.get(one.professional)?.agency) === agency.id)
      .map(({ professional }) => professional),
  )
  const people = model.professionals.filter((one) => one.agency === agency.id || acting.has(one.id))
  return (
    <>
      <Facts
        facts={[
          { label: t('fields.sector'), answer: t(`codes:sector.${agency.sector}`) },
          { label: t('fields.remit'), answer: agency.remit },
          {
            label: t('fields.phone'),
            answer: agency.phone && <a href={`tel:${agency.phone.replaceAll(' ', '')}`}>{agency.phone}</a>,
          },
        ]}
      />
      <Section title={t('sections.professionals')}>
        {people.length === 0 && <Missing>{t('notOnDay', { day: longDay(day) })}</Missing>}
        <Entries>
          {people.map(({ id, name, roles }) => (
            <li key={id}>
              <ThingLink id={id}>{name}</ThingLink>
              <span className="muted">{roles.join(', ')}</span>
            </li>
          ))}
        </Entries>
      </Section>
    </>
  )
}
