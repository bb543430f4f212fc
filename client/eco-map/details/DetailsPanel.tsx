import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../domain/network/network-file.ts'
import { longDay, shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { FindingToggle } from '../FindingToggle.tsx'
import { WithholdingSection } from '../held/WithholdingSection.tsx'
import { HistorySection } from '../recording/HistorySection.tsx'
import { recordOfThing } from '../recording/offers.ts'
import { RecordingSection } from '../recording/RecordingSection.tsx'
import { WhatIfOffers } from '../what-if/WhatIfOffers.tsx'
import { AgencyDetails } from './AgencyDetails.tsx'
import { ChildDetails, RelatedChildDetails } from './ChildDetails.tsx'
import styles from './DetailsPanel.module.css'
import { FamilyMemberDetails } from './FamilyMemberDetails.tsx'
import { HouseholdDetails } from './HouseholdDetails.tsx'
import { InvolvementDetails } from './InvolvementDetails.tsx'
import { MeetingDetails } from './MeetingDetails.tsx'
import { NeedDetails } from './NeedDetails.tsx'
import { PlanDetails } from './PlanDetails.tsx'
import { ProfessionalDetails } from './ProfessionalDetails.tsx'
import { RecordDetails } from './RecordDetails.tsx'
import { Entries, Section } from './Section.tsx'
import { type Thing, thingOf } from './thing.ts'
import { useThingHeading } from './thing-heading.ts'

/** Everything that is on record about what the reader has chosen, as of the day. */
export function DetailsPanel() {
  const { t } = useTranslation('details')
  const { index, search } = useEcoMap()
  if (search.selected === undefined) {
    return <Nothing title={t('nothing.title')} text={t('nothing.text')} />
  }
  const thing = thingOf(index, search.selected)
  if (!thing) return <Nothing title={t('unknown.title')} text={t('unknown.text')} />
  return <ThingDetails thing={thing} />
}

function ThingDetails({ thing }: { thing: Thing }) {
  const { t } = useTranslation('details')
  const { findings, search, model, day, pack } = useEcoMap()
  const { id, kind, name, notOnDay } = useThingHeading(thing)
  const here = findings.filter(({ about }) => about.includes(id))
  const past = recordOfThing(thing)
  const isLead = model.professionals.some((one) => one.id === id && one.lead)
  const outsideSince = here.flatMap(({ kind: about, evidence }) =>
    about === 'ABSENT_FROM_INFORMATION_FLOW'
      ? evidence.flatMap((fact) => (fact.type === 'exchange' ? fact.since : []))
      : [],
  )[0]
  return (
    <article className={styles.details} aria-labelledby="details-name">
      <header className={styles.head}>
        <p className={styles.kind}>{kind}</p>
        <h2 id="details-name" data-details-name tabIndex={-1} dir="auto">
          {name}
        </h2>
        {isLead && <p className={styles.badge}>{t('lead')}</p>}
        {thing.type === 'professional' && outsideSince && (
          <p className={styles.outside}>{t('outside', { day: shortDay(outsideSince) })}</p>
        )}
        {notOnDay && <p className={styles.notOnDay}>{t('notOnDay', { day: longDay(day) })}</p>}
      </header>
      {here.length > 0 && (
        <Section title={t('sections.findings')}>
          <Entries>
            {here.map((finding) => (
              <li key={finding.key}>
                <FindingToggle finding={finding} />
              </li>
            ))}
          </Entries>
        </Section>
      )}
      <Body thing={thing} />
      {!pack && <RecordingSection key={`record ${search.selected}`} thing={thing} />}
      {past && <HistorySection key={`past ${search.selected}`} {...past} />}
      {!pack && <WithholdingSection key={search.selected} thing={thing} />}
      {!pack && <WhatIfOffers thing={thing} />}
    </article>
  )
}

function Body({ thing }: { thing: Thing }) {
  switch (thing.type) {
    case 'child':
      return <ChildDetails child={thing.child} />
    case 'relatedChild':
      return <RelatedChildDetails child={thing.child} />
    case 'familyMember':
      return <FamilyMemberDetails member={thing.member} />
    case 'professional':
      return <ProfessionalDetails professional={thing.professional} />
    case 'involvement':
      return <InvolvementDetails involvement={thing.involvement} />
    case 'need':
      return <NeedDetails need={thing.need} />
    case 'agency':
      return <AgencyDetails agency={thing.agency} />
    case 'household':
      return <HouseholdDetails household={thing.household} />
    case 'meeting':
      return <MeetingDetails meeting={thing.meeting} />
    case 'record':
      if (thing.list === 'plans') return <PlanDetails plan={thing.record as Plan} />
      return <RecordDetails list={thing.list} record={thing.record} />
  }
}

function Nothing({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.nothing}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}
