import { useTranslation } from 'react-i18next'
import type { Involvement, Rating } from '../../../domain/network/network-file.ts'
import { latestOn } from '../../../domain/network/period.ts'
import { qualityBy } from '../../../domain/voices/rated-ties.ts'
import { longDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { Facts, hasAnswer } from './Facts.tsx'
import { personName, roleTitle } from './names.ts'
import { usePracticeQuestions } from './practice-questions.tsx'
import { RatingEntries } from './RatingEntries.tsx'
import styles from './Section.module.css'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'
import { VisitEntries } from './VisitEntries.tsx'

/** An involvement with every question that practice asks of it, the unanswered ones shown as such. */
export function InvolvementDetails({ involvement }: { involvement: Involvement }) {
  const { t } = useTranslation(['details', 'codes'])
  const { index, day } = useEcoMap()
  const questions = usePracticeQuestions(involvement)
  const open = questions.filter(({ answer, optional }) => !optional && !hasAnswer(answer)).length
  const quality = qualityBy('worker', involvement.ratings, day)
  const isImpact = (one: Rating) => one.by === 'worker' && one.impact !== undefined
  const impact = latestOn(involvement.ratings, day, isImpact)?.impact
  const joint = [...(index.joint.get(involvement.id) ?? [])].flatMap((id) => index.involvements.get(id) ?? [])
  const needs = involvement.addresses.flatMap((id) => index.needs.get(id) ?? [])
  return (
    <>
      <Facts
        facts={[
          { label: t('fields.quality'), answer: quality && t(`codes:quality.${quality}`) },
          { label: t('fields.impact'), answer: impact && t(`codes:impact.${impact}`) },
          { label: t('fields.flow'), answer: involvement.flow && t(`codes:flow.${involvement.flow}`) },
        ]}
      />
      <Section title={t('fields.addresses')}>
        {needs.length === 0 && <Missing>{t('notRecorded')}</Missing>}
        <Entries>
          {needs.map((need) => (
            <li key={need.id}>
              <ThingLink id={need.id}>{need.description}</ThingLink>
              <span className="muted">
                {t(`codes:needCategory.${need.category}`)}
                {need.closedOn && need.closedOn <= day && ` · ${t('until', { day: longDay(need.closedOn) })}`}
              </span>
            </li>
          ))}
        </Entries>
      </Section>
      <Section title={t('sections.questions')}>
        {open > 0 && <p className={styles.missing}>{t('unanswered', { count: open })}</p>}
        <Facts facts={questions} />
      </Section>
      {joint.length > 0 && (
        <Section title={t('sections.joint')}>
          <Entries>
            {joint.map((other) => (
              <li key={other.id}>
                <ThingLink id={other.id}>{personName(index, other.professional)}</ThingLink>
                <span className="muted">{roleTitle(index, other.role)}</span>
              </li>
            ))}
          </Entries>
        </Section>
      )}
      <Section title={t('sections.visits')}>
        <VisitEntries involvements={[involvement]} />
      </Section>
      <RatingEntries ratings={involvement.ratings} />
    </>
  )
}
