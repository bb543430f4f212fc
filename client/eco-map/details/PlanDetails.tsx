import { useTranslation } from 'react-i18next'
import type { Plan } from '../../../domain/network/network-file.ts'
import { longDay, shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { FindingToggle } from '../FindingToggle.tsx'
import { Facts } from './Facts.tsx'
import { GoalEntry } from './GoalEntry.tsx'
import { needText } from './names.ts'
import { usePeriodWords } from './period.ts'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

type Goal = Plan['goals'][number]

/** A plan goal by goal: what is to be reached, how one will see it, for which needs, and who does what by when. */
export function PlanDetails({ plan }: { plan: Plan }) {
  const { t } = useTranslation('details')
  const { day } = useEcoMap()
  const period = usePeriodWords()
  const closed = plan.goals.filter(({ closedOn }) => closedOn !== undefined && closedOn <= day)
  const open = plan.goals.filter((goal) => !closed.includes(goal))
  return (
    <>
      <Facts
        facts={[
          { label: t('fields.period'), answer: period(plan.startedOn, plan.endedOn, day) },
          { label: t('fields.review'), answer: plan.reviewDueOn && longDay(plan.reviewDueOn) },
        ]}
      />
      <Section title={t('sections.goals')}>
        {open.length === 0 && <Missing>{t('noOpenGoal')}</Missing>}
        <Entries>
          {open.map((goal) => (
            <li key={goal.id}>
              <OpenGoal goal={goal} />
            </li>
          ))}
        </Entries>
      </Section>
      {closed.length > 0 && (
        <Section title={t('sections.closedGoals')}>
          <Entries>
            {closed.map((goal) => (
              <li key={goal.id}>
                <ClosedGoal {...goal} />
              </li>
            ))}
          </Entries>
        </Section>
      )}
    </>
  )
}

function OpenGoal({ goal }: { goal: Goal }) {
  const { t } = useTranslation('details')
  const { index, findings } = useEcoMap()
  // What is late is said by the findings alone.
  const late = findings.filter(({ evidence }) =>
    evidence.some((fact) => fact.type === 'action' && fact.goal === goal.id),
  )
  return (
    <>
      <GoalEntry goal={goal} />
      {goal.measure && (
        <span className="muted" dir="auto">
          {t('seenBy', { measure: goal.measure })}
        </span>
      )}
      {goal.needs.map((need) => (
        <span key={need} className="muted">
          <ThingLink id={need}>{needText(index, need)}</ThingLink>
        </span>
      ))}
      {late.map((finding) => (
        <FindingToggle key={finding.key} finding={finding} />
      ))}
    </>
  )
}

function ClosedGoal({ aim, closedOn, outcome }: Goal) {
  const { t } = useTranslation(['details', 'codes'])
  const facts = [
    closedOn && t('goalClosed', { day: shortDay(closedOn) }),
    outcome && t(`codes:goalOutcome.${outcome}`),
  ]
  return (
    <>
      <span dir="auto">{aim}</span>
      <span className="muted">{facts.filter(Boolean).join(': ')}</span>
    </>
  )
}
