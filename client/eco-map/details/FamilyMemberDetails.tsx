import { useTranslation } from 'react-i18next'
import type { FamilyMember } from '../../../domain/network/network-file.ts'
import { holdsOn } from '../../../domain/network/period.ts'
import { qualityBy } from '../../../domain/voices/rated-ties.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Facts } from './Facts.tsx'
import { HomeLinks } from './HomeLinks.tsx'
import { InvolvementEntries } from './InvolvementEntries.tsx'
import { needText } from './names.ts'
import { usePeriodWords } from './period.ts'
import { RatingEntries } from './RatingEntries.tsx'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** Someone of the family, or an informal support: what they are to the child, what they hold, and who works with them. */
export function FamilyMemberDetails({ member }: { member: FamilyMember }) {
  const { t } = useTranslation(['details', 'codes'])
  const { index, day } = useEcoMap()
  const period = usePeriodWords()
  const toChild = member.relationships.filter((one) => one.child === index.child.id)
  const now = toChild.filter(({ from, until }) => holdsOn(from, until, day))
  const ratings = now.flatMap((one) => one.ratings)
  const quality = qualityBy('worker', ratings, day)
  const work = index.record.involvements.filter((one) => one.with === member.id)
  const needs = index.record.needs.filter((need) => need.of === member.id)
  return (
    <>
      <Facts
        facts={[
          {
            label: t('fields.kinship'),
            answer: (now.length > 0 ? now : toChild)
              .map(({ kinship, from, until }) =>
                [t(`codes:kinship.${kinship}`), period(from, until, day)].filter(Boolean).join(', '),
              )
              .join('; '),
          },
          { label: t('fields.quality'), answer: quality && t(`codes:quality.${quality}`) },
          { label: t('fields.livesIn'), answer: <HomeLinks livesIn={member.livesIn} />, optional: true },
          {
            label: t('fields.caregiver'),
            answer: now.some((one) => one.caregiver) && t('yes'),
            optional: true,
          },
          {
            label: t('fields.parentalResponsibility'),
            answer: now.some((one) => one.parentalResponsibility) && t('yes'),
            optional: true,
          },
          {
            label: t('fields.born'),
            answer: member.dateOfBirth && longDay(member.dateOfBirth),
            optional: true,
          },
        ]}
      />
      <Section title={t('sections.supports')}>
        {member.supports.length === 0 && <Missing>{t('notRecorded')}</Missing>}
        <Entries>
          {member.supports.map(({ need, from, until }) => (
            <li key={`${need} ${from ?? ''}`}>
              <ThingLink id={need}>{needText(index, need)}</ThingLink>
              <span className="muted">{period(from, until, day)}</span>
            </li>
          ))}
        </Entries>
      </Section>
      {needs.length > 0 && (
        <Section title={t('sections.needs')}>
          <Entries>
            {needs.map((need) => (
              <li key={need.id}>
                <ThingLink id={need.id}>{need.description}</ThingLink>
                <span className="muted">{t(`codes:needCategory.${need.category}`)}</span>
              </li>
            ))}
          </Entries>
        </Section>
      )}
      <Section title={t('sections.work')}>
        {work.length === 0 && <Missing>{t('nobodyWorks', { day: longDay(day) })}</Missing>}
        <InvolvementEntries involvements={work} name="professional" />
      </Section>
      <RatingEntries ratings={ratings} />
    </>
  )
}
