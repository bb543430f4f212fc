import { useTranslation } from 'react-i18next'
import type { Household } from '../../../domain/network/network-file.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Facts } from './Facts.tsx'
import { usePeriodWords } from './period.ts'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** A household, and who of the map lives there or has lived there up to the day. */
export function HouseholdDetails({ household }: { household: Household }) {
  const { t } = useTranslation(['details', 'codes'])
  const { index, day } = useEcoMap()
  const period = usePeriodWords()
  const stays = [...index.children.values(), ...index.familyMembers.values()].flatMap(
    ({ id, name, livesIn }) =>
      livesIn
        .filter((stay) => stay.household === household.id && !(stay.from && stay.from > day))
        .map((stay) => ({ id, name, ...stay })),
  )
  return (
    <>
      <Facts facts={[{ label: t('fields.kind'), answer: t(`codes:householdKind.${household.kind}`) }]} />
      <Section title={t('sections.people')}>
        {stays.length === 0 && <Missing>{t('notOnDay', { day: longDay(day) })}</Missing>}
        <Entries>
          {stays.map(({ id, name, from, until }) => (
            <li key={`${id} ${from ?? ''}`}>
              <ThingLink id={id}>{name}</ThingLink>
              <span className="muted">{period(from, until, day)}</span>
            </li>
          ))}
        </Entries>
      </Section>
    </>
  )
}
