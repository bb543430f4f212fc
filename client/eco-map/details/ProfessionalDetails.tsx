import { useTranslation } from 'react-i18next'
import type { Professional } from '../../../domain/network/network-file.ts'
import { holdsOn, latestOn } from '../../../domain/network/period.ts'
import { shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { ExchangeEntries } from './ExchangeEntries.tsx'
import { Facts } from './Facts.tsx'
import { InvitationEntries } from './InvitationEntries.tsx'
import { InvolvementEntries } from './InvolvementEntries.tsx'
import { personName } from './names.ts'
import { Entries, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** A professional: who they are, what they do around this child, and how they are in touch with the others. */
export function ProfessionalDetails({ professional }: { professional: Professional }) {
  const { t } = useTranslation(['details', 'codes'])
  const { index, day, windowFrom } = useEcoMap()
  const agency = index.agencies.get(professional.agency)
  const holds = ({ from, until }: { from?: string; until?: string }) => holdsOn(from, until, day)
  const teams = professional.teams
    .filter(holds)
    .flatMap(({ team }) => index.record.teams.find(({ id }) => id === team)?.name ?? [])
  const supervisors = professional.supervisedBy
    .filter(holds)
    .map((one) => personName(index, one.professional))
  const ties = index.record.ties
    .filter(({ from, to }) => from === professional.id || to === professional.id)
    .map((tie) => ({
      other: tie.from === professional.id ? tie.to : tie.from,
      outgoing: tie.from === professional.id,
      rating: latestOn(tie.ratings, day, ({ quality }) => quality !== undefined),
    }))
  return (
    <>
      <Facts
        facts={[
          {
            label: t('fields.agency'),
            answer: agency && <ThingLink id={agency.id}>{agency.name}</ThingLink>,
          },
          { label: t('fields.remit'), answer: agency?.remit },
          { label: t('fields.team'), answer: teams.join(', '), optional: true },
          { label: t('fields.background'), answer: professional.background },
          { label: t('fields.skills'), answer: professional.skills.join(', ') },
          {
            label: t('fields.phone'),
            answer: professional.phone && (
              <a href={`tel:${professional.phone.replaceAll(' ', '')}`}>{professional.phone}</a>
            ),
          },
          {
            label: t('fields.email'),
            answer: professional.email && <a href={`mailto:${professional.email}`}>{professional.email}</a>,
          },
          { label: t('fields.supervisor'), answer: supervisors.join(', ') },
        ]}
      />
      <Section title={t('sections.involvements')}>
        <InvolvementEntries
          name="with"
          involvements={index.record.involvements.filter((one) => one.professional === professional.id)}
        />
      </Section>
      <Section title={t('exchangeSince', { day: shortDay(windowFrom) })}>
        <ExchangeEntries professional={professional.id} />
      </Section>
      <Section title={t('sections.meetings')}>
        <InvitationEntries person={professional.id} />
      </Section>
      {ties.length > 0 && (
        <Section title={t('sections.ties')}>
          <Entries>
            {ties.map(({ other, outgoing, rating }) => (
              <li key={`${other} ${outgoing}`}>
                <ThingLink id={other}>{personName(index, other)}</ThingLink>
                <span className="muted">
                  {rating?.quality
                    ? `${t(`codes:quality.${rating.quality}`)} · ${t(outgoing ? 'asSeenBy' : 'asSeenByOther', { name: professional.name, other: personName(index, other), day: shortDay(rating.on) })}`
                    : t('notRecorded')}
                </span>
                {rating?.words && <q dir="auto">{rating.words}</q>}
              </li>
            ))}
          </Entries>
        </Section>
      )}
    </>
  )
}
