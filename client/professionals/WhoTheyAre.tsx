import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../domain/network/day.ts'
import type { ProfessionalFactsFragment } from '../api/generated/graphql.ts'
import section from '../ui/Section.module.css'
import { ChangeSection } from './ChangeSection.tsx'
import styles from './Directory.module.css'
import { ProfessionalForm } from './forms/ProfessionalForm.tsx'
import { NotRecorded } from './NotRecorded.tsx'
import { useSpanWords } from './useSpanWords.ts'

interface WhoTheyAreProps {
  facts: ProfessionalFactsFragment
  today: Day
}

/** How a professional is reached, and what else is known of them; to be changed. */
export function WhoTheyAre({ facts, today }: WhoTheyAreProps) {
  const { t } = useTranslation('professionals')
  const span = useSpanWords(today)
  const { phone, email, agency, roles, teams, background, skills } = facts
  return (
    <ChangeSection
      title={t('who.title')}
      change={t('change')}
      form={(onKept, onCancel) => (
        <ProfessionalForm facts={facts} today={today} onKept={onKept} onCancel={onCancel} />
      )}
    >
      <dl className={section.facts}>
        <dt>{t('fields.phone')}</dt>
        <dd>{phone ? <a href={telephone(phone)}>{phone}</a> : <NotRecorded />}</dd>
        <dt>{t('fields.email')}</dt>
        <dd>{email ? <a href={`mailto:${email}`}>{email}</a> : <NotRecorded />}</dd>
        <dt>{t('fields.agency')}</dt>
        <dd>
          <Link to="/agencies/$agencyId" params={{ agencyId: agency.id }}>
            <bdi>{agency.name}</bdi>
          </Link>
        </dd>
        <dt>{t('fields.roles')}</dt>
        <dd dir="auto">{roles.length > 0 ? roles.map(({ title }) => title).join(', ') : <NotRecorded />}</dd>
        <dt>{t('fields.teams')}</dt>
        <dd className={styles.lines}>
          {teams.length === 0 && <NotRecorded />}
          {teams.map(({ team, from, until }) => (
            <span key={`${team.id} ${from}`} dir="auto">
              {team.name} <span className="muted">{span({ from, until })}</span>
            </span>
          ))}
        </dd>
        <dt>{t('fields.background')}</dt>
        <dd dir="auto">{background ?? <NotRecorded />}</dd>
        <dt>{t('fields.skills')}</dt>
        <dd dir="auto">{skills.length > 0 ? skills.join(', ') : <NotRecorded />}</dd>
      </dl>
    </ChangeSection>
  )
}

/** What a telephone is told to dial: a number without what only makes it easier to read. */
export function telephone(phone: string): string {
  return `tel:${phone.replaceAll(/[^0-9+*#,;]/g, '')}`
}
