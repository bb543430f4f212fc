import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../domain/network/day.ts'
import { ProfessionalsToChooseQuery } from '../../access/users/give.query.ts'
import { shortDay } from '../../locales/dates.ts'
import { FilterChoice } from '../../ui/FilterChoices.tsx'
import { type Findable, FindField, type Sought } from '../../ui/FindField.tsx'
import entry from '../../ui/Form.module.css'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { useFound } from '../../ui/useFound.ts'
import type { WorkItem } from '../Work.tsx'
import styles from './HandOver.module.css'
import { type Fate, type Plan, planned } from './plan.ts'

interface ChooseFatesProps {
  professional: { id: string; name: string }
  work: readonly WorkItem[]
  day: Day
  plan: Plan
  /** What is wrong, by the involvement. */
  faults: ReadonlyMap<string, string>
  onPlan: (plan: Plan) => void
}

const NOTHING: Sought<Findable> = { text: '', chosen: undefined }

/** The involvements, each to be ticked, and what is to become of those that are: several at once. */
export function ChooseFates({ professional, work, day, plan, faults, onPlan }: ChooseFatesProps) {
  const { t } = useTranslation('professionals')
  const [ticked, setTicked] = useState<readonly string[]>(() => work.map(({ id }) => id))
  const [sought, setSought] = useState(NOTHING)
  const { data, nothing } = useFound(ProfessionalsToChooseQuery, sought.text)
  const found = (data?.professionals.nodes ?? [])
    .filter(({ id }) => id !== professional.id)
    .map(({ id, name, agency, roles }) => ({
      ...{ id, name, hint: [...roles.map(({ title }) => title), agency.name].join(', ') },
    }))
  const ids = work.map(({ id }) => id).filter((id) => ticked.includes(id))
  const { chosen } = sought
  const told = (id: string, fate: Fate | undefined) => {
    if (!fate) return t('handOver.stays')
    const begins = work.find((one) => one.id === id)?.startedOn ?? day
    const words = { day: shortDay(begins > day ? begins : day), name: fate.is === 'goes-on' ? fate.name : '' }
    return t(fate.is === 'ends' ? 'handOver.ends' : 'handOver.goesOn', words)
  }
  return (
    <Section title={t('handOver.which')}>
      <FindField
        label={t('handOver.colleague')}
        placeholder={t('fields.supervisedByHint')}
        {...{ found, nothing, sought }}
        onSeek={setSought}
      />
      <div className={entry.offers}>
        <button
          type="button"
          className="button"
          aria-disabled={!chosen || ids.length === 0 || undefined}
          onClick={() => chosen && onPlan(planned(plan, ids, chosen))}
        >
          {chosen ? t('handOver.toColleague', { name: chosen.name }) : t('handOver.toSomebody')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={ids.length === 0 || undefined}
          onClick={() => onPlan(planned(plan, ids, 'ends'))}
        >
          {t('handOver.end')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={ids.every((id) => !plan.has(id)) || undefined}
          onClick={() => onPlan(planned(plan, ids, 'stays'))}
        >
          {t('handOver.leave')}
        </button>
      </div>
      <FilterChoice
        name={t('handOver.all', { count: work.length })}
        isChosen={ids.length === work.length}
        isPartlyChosen={ids.length > 0 && ids.length < work.length}
        onChoose={(isChosen) => setTicked(isChosen ? work.map(({ id }) => id) : [])}
      />
      <ul className={section.items} aria-label={t('handOver.which')}>
        {work.map(({ id, children, role, with: client, withName, purpose }) => {
          const names = children.map(({ name }) => name).join(', ')
          const isWithChild = children.some((child) => child.id === client)
          const fault = faults.get(id)
          return (
            <li key={id} className={styles.row}>
              <FilterChoice
                name={`${names}, ${isWithChild ? role.title : t('work.with', { role: role.title, name: withName })}`}
                isChosen={ticked.includes(id)}
                isPartlyChosen={false}
                onChoose={(isChosen) =>
                  setTicked(isChosen ? [...ticked, id] : ticked.filter((one) => one !== id))
                }
              />
              {purpose && (
                <p className="muted" dir="auto">
                  {purpose}
                </p>
              )}
              <p className={plan.has(id) ? styles.fate : 'muted'} dir="auto">
                {told(id, plan.get(id))}
              </p>
              {fault && <Trouble lines={[fault]} />}
            </li>
          )
        })}
      </ul>
      <p className="muted">{t('handOver.others')}</p>
    </Section>
  )
}
