import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { householdsOn } from '../../../domain/network/network.ts'
import type { Child } from '../../../domain/network/network-file.ts'
import { WhoLooked } from '../../audit/WhoLooked.tsx'
import { useAgeWords } from '../../locales/age.ts'
import { longDay, shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { ReportsDue } from '../meetings/ReportsDue.tsx'
import { ConsentSection } from '../sharing/ConsentSection.tsx'
import { SharingSection } from '../sharing/SharingSection.tsx'
import { ChildPlans } from './ChildPlans.tsx'
import { ChildVoice } from './ChildVoice.tsx'
import { EventSections } from './EventSections.tsx'
import { Facts } from './Facts.tsx'
import { HomeLinks } from './HomeLinks.tsx'
import { InvolvementEntries } from './InvolvementEntries.tsx'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** The child in the middle: who they are, where they live, what they said, and what they need. */
export function ChildDetails({ child }: { child: Child }) {
  const { t } = useTranslation(['details', 'codes'])
  const { day, network } = useEcoMap()
  const age = useAgeWords()
  const own = network.needs.filter(({ need }) => need.of === child.id)
  const entries = child.pathways.filter(({ from }) => from <= day).reverse()
  return (
    <>
      <Facts
        facts={[
          { label: t('fields.knownAs'), answer: child.knownAs, optional: true },
          { label: t('fields.age'), answer: age(child, day) },
          {
            label: t('fields.born'),
            answer: child.dateOfBirth && longDay(child.dateOfBirth),
            optional: true,
          },
          {
            label: t('fields.livesIn'),
            answer: householdsOn(child, day).size > 0 ? <HomeLinks livesIn={child.livesIn} /> : undefined,
          },
          { label: t('fields.languages'), answer: child.languages.join(', ') },
          { label: t('fields.ethnicity'), answer: child.ethnicity },
          { label: t('fields.iwi'), answer: child.iwi, optional: true },
          {
            label: t('fields.exit'),
            answer: child.exitPlannedOn && longDay(child.exitPlannedOn),
            optional: true,
          },
        ]}
      />
      <Section title={t('sections.voice')}>
        <ChildVoice />
      </Section>
      <Section title={t('sections.needs')}>
        {own.length === 0 && <Missing>{t('noNeeds', { day: longDay(day) })}</Missing>}
        <Entries>
          {own.map(({ need, level }) => (
            <li key={need.id}>
              <ThingLink id={need.id}>{need.description}</ThingLink>
              <span className="muted">
                {t(`codes:needCategory.${need.category}`)} · {t(`codes:level.${level}`)}
              </span>
            </li>
          ))}
        </Entries>
      </Section>
      <Section title={t('sections.work')}>
        <InvolvementEntries
          name="professional"
          involvements={network.involvements.filter((one) => one.with === child.id)}
        />
      </Section>
      <ChildPlans />
      <ReportsDue />
      <EventSections />
      <Section title={t('sections.pathway')}>
        {entries.length === 0 && <Missing>{t('notRecorded')}</Missing>}
        <Entries>
          {entries.map(({ pathway, from }) => (
            <li key={from}>
              {t(`codes:pathway.${pathway}`)}{' '}
              <span className="muted">{t('from', { day: shortDay(from) })}</span>
            </li>
          ))}
        </Entries>
      </Section>
      <ConsentSection />
      <SharingSection />
      <Section title={t('sections.looked')}>
        <WhoLooked key={child.id} child={child.id} />
      </Section>
    </>
  )
}

/** Another child on file, as far as this record names them. */
export function RelatedChildDetails({ child }: { child: Child }) {
  const { t } = useTranslation(['details', 'codes'])
  const { index, day } = useEcoMap()
  const age = useAgeWords()
  const kinships = [
    ...child.relationships.filter((one) => one.child === index.child.id),
    ...index.child.relationships.filter((one) => one.child === child.id),
  ].map(({ kinship }) => t(`codes:kinship.${kinship}`))
  return (
    <>
      <Facts
        facts={[
          { label: t('fields.kinship'), answer: [...new Set(kinships)].join(', ') },
          { label: t('fields.knownAs'), answer: child.knownAs, optional: true },
          { label: t('fields.age'), answer: age(child, day) },
          {
            label: t('fields.livesIn'),
            answer: householdsOn(child, day).size > 0 ? <HomeLinks livesIn={child.livesIn} /> : undefined,
          },
        ]}
      />
      <Link to="/children/$childId" params={{ childId: child.id }} className="button">
        {t('openMap')}
      </Link>
    </>
  )
}
