import { useTranslation } from 'react-i18next'
import { holdsOn } from '../../../domain/network/period.ts'
import { longDay, shortDay } from '../../locales/dates.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { personName } from './names.ts'
import { Entries, Missing, Section } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

/** The child's plans of the day with the review that is due, and differing views that were raised by then. */
export function ChildPlans() {
  const { t } = useTranslation('details')
  const { index, day } = useEcoMap()
  const isOfChild = ({ child }: { child: string }) => child === index.child.id
  const plans = index.record.plans
    .filter(isOfChild)
    .filter(({ startedOn, endedOn }) => holdsOn(startedOn, endedOn, day))
  const disagreements = index.record.disagreements
    .filter(isOfChild)
    .filter(({ raisedOn }) => raisedOn <= day)
    .toReversed()
  return (
    <>
      <Section title={t('sections.plans')}>
        {plans.length === 0 && <Missing>{t('noPlan', { day: longDay(day) })}</Missing>}
        <Entries>
          {plans.map(({ id, kind, startedOn, reviewDueOn }) => (
            <li key={id}>
              <ThingLink id={id}>{kind}</ThingLink>
              <span className="muted">
                {[
                  t('since', { day: shortDay(startedOn) }),
                  reviewDueOn && t('reviewDue', { day: shortDay(reviewDueOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </Entries>
      </Section>
      {disagreements.length > 0 && (
        <Section title={t('sections.disagreements')}>
          <Entries>
            {disagreements.map(({ id, about, between, raisedOn, resolvedOn }) => (
              <li key={id}>
                <ThingLink id={id}>{about}</ThingLink>
                <span className="muted">
                  {between.map((person) => (
                    <span key={person}>
                      <ThingLink id={person}>{personName(index, person)}</ThingLink>
                      {' · '}
                    </span>
                  ))}
                  {t('raised', { day: shortDay(raisedOn) })}
                  {' · '}
                  {resolvedOn && resolvedOn <= day
                    ? t('resolved', { day: shortDay(resolvedOn) })
                    : t('notResolved')}
                </span>
              </li>
            ))}
          </Entries>
        </Section>
      )}
    </>
  )
}
