import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../domain/network/day.ts'
import section from '../ui/Section.module.css'
import { Section } from '../ui/Section.tsx'
import styles from './Directory.module.css'
import { NotRecorded } from './NotRecorded.tsx'
import { useSpanWords } from './useSpanWords.ts'

interface Supervised {
  id: string
  name: string
  from?: Day | null | undefined
  until?: Day | null | undefined
}

interface SupervisionProps {
  supervisors: readonly Supervised[]
  supervises: readonly Supervised[]
  today: Day
}

/** By whom somebody is supervised, and whom they supervise. */
export function Supervision({ supervisors, supervises, today }: SupervisionProps) {
  const { t } = useTranslation('professionals')
  const span = useSpanWords(today)
  const people = (all: readonly Supervised[]) => (
    <dd className={styles.lines}>
      {all.length === 0 && <NotRecorded />}
      {all.map(({ id, name, ...period }) => (
        <span key={`${id} ${period.from}`}>
          <Link to="/professionals/$professionalId" params={{ professionalId: id }}>
            <bdi>{name}</bdi>
          </Link>{' '}
          <span className="muted">{span(period)}</span>
        </span>
      ))}
    </dd>
  )
  return (
    <Section title={t('supervision.title')}>
      <dl className={section.facts}>
        <dt>{t('fields.supervisedBy')}</dt>
        {people(supervisors)}
        <dt>{t('supervision.supervises')}</dt>
        {people(supervises)}
      </dl>
    </Section>
  )
}
