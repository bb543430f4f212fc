import { useTranslation } from 'react-i18next'
import { openNeed } from '../../../domain/network/network.ts'
import type { Need } from '../../../domain/network/network-file.ts'
import { holdsOn } from '../../../domain/network/period.ts'
import { longDay, shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Facts } from './Facts.tsx'
import { GoalEntries } from './GoalEntries.tsx'
import { InvolvementEntries } from './InvolvementEntries.tsx'
import { LevelEntries } from './LevelEntries.tsx'
import { personName } from './names.ts'
import { usePeriodWords } from './period.ts'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** A need: how it stands on the day, who meets it, on whose word it rests, and what the plan says of it. */
export function NeedDetails({ need }: { need: Need }) {
  const { t } = useTranslation(['details', 'codes', 'held'])
  const { index, day, network, search } = useEcoMap()
  const period = usePeriodWords()
  const open = openNeed(need, day)
  const involvements = network.involvements.filter(({ addresses }) => addresses.includes(need.id))
  const supporters = network.family.flatMap(({ member }) =>
    member.supports
      .filter((support) => support.need === need.id && holdsOn(support.from, support.until, day))
      .map((support) => ({ member, support })),
  )
  const sources = need.evidencedBy.filter(({ on }) => on <= day)
  return (
    <>
      <Facts
        facts={[
          { label: t('fields.category'), answer: t(`codes:needCategory.${need.category}`) },
          {
            label: t('fields.level'),
            answer:
              open && `${t(`codes:level.${open.level}`)}, ${t('since', { day: shortDay(open.levelSince) })}`,
            optional: true,
          },
          { label: t('fields.of'), answer: <ThingLink id={need.of}>{personName(index, need.of)}</ThingLink> },
          {
            label: t('fields.closed'),
            answer:
              need.closedOn &&
              need.closedOn <= day &&
              [longDay(need.closedOn), need.outcome && t(`codes:needOutcome.${need.outcome}`)]
                .filter(Boolean)
                .join(', '),
            optional: true,
          },
        ]}
      />
      <Section title={t('sections.addressed')}>
        {involvements.length === 0 && <Missing>{t('nobodyAddresses', { day: longDay(day) })}</Missing>}
        <InvolvementEntries involvements={involvements} name="professional" />
      </Section>
      <Section title={t('sections.supported')}>
        {supporters.length === 0 && <Missing>{t('nobodySupports', { day: longDay(day) })}</Missing>}
        <Entries>
          {supporters.map(({ member, support }) => (
            <li key={member.id}>
              <ThingLink id={member.id}>{member.name}</ThingLink>
              <span className="muted">{period(support.from, support.until, day)}</span>
            </li>
          ))}
        </Entries>
      </Section>
      <Section title={t('sections.levels')}>
        <LevelEntries need={need} />
      </Section>
      <Section title={t('sections.evidence')}>
        {sources.length === 0 && (
          <Missing>{t(search.madeFor === undefined ? 'noEvidence' : 'held:madeFor.none')}</Missing>
        )}
        <Entries>
          {sources.map(({ person, on }) => (
            <li key={`${person} ${on}`}>
              <ThingLink id={person}>{personName(index, person)}</ThingLink>
              <span className="muted">{[sourceOf(person), shortDay(on)].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </Entries>
      </Section>
      <Section title={t('sections.plan')}>
        <GoalEntries need={need.id} />
      </Section>
    </>
  )

  /** Whose word it is: an agency is one source, and the child and the family together are one. */
  function sourceOf(person: string): string | undefined {
    const professional = index.professionals.get(person)
    return professional ? index.agencies.get(professional.agency)?.name : t('childOrFamily')
  }
}
