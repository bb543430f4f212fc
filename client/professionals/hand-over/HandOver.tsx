import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_AT_ONCE } from '../../../domain/directory/hand-over.ts'
import type { Day } from '../../../domain/network/day.ts'
import { newId } from '../../api/new-id.ts'
import { DayField } from '../../ui/DayField.tsx'
import section from '../../ui/Section.module.css'
import { Section } from '../../ui/Section.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import type { WorkItem } from '../Work.tsx'
import { ChooseFates } from './ChooseFates.tsx'
import { Done } from './Done.tsx'
import { givable, handOverInput, type Plan } from './plan.ts'
import { useHandOver } from './useHandOver.ts'
import { WhatComesOfIt } from './WhatComesOfIt.tsx'

interface HandOverProps {
  professional: { id: string; name: string }
  work: readonly WorkItem[]
  today: Day
  /** Asks anew what they do, where somebody else has changed it. */
  onReload: () => void
}

/** On which day, which involvements, to whom, and what would come of it; then it is done, and can be undone. */
export function HandOver({ professional, work, today, onReload }: HandOverProps) {
  const { t } = useTranslation('professionals')
  // Sent again after a lost answer it is the same change; something else that is chosen is another.
  const [{ day, plan, key }, setChoice] = useState(() => ({
    ...{ day: today, plan: new Map() as Plan, key: newId() },
  }))
  const choose = (part: { day: Day } | { plan: Plan }) =>
    setChoice((before) => ({ ...before, ...part, key: newId() }))
  const all = givable(work, day)
  const open = all.slice(0, MOST_AT_ONCE)
  const input = handOverInput(key, professional.id, open, plan, day)
  const count = input.involvements.length
  const hands = useHandOver(input)
  const { children, faults, step } = hands

  if (hands.done)
    return (
      <Done
        count={hands.done.count}
        isUndone={hands.done.isUndone}
        isUnderWay={step !== undefined}
        trouble={[...faults.values()]}
        onUndo={() => void hands.undo()}
      />
    )
  if (open.length === 0)
    return (
      <Section title={t('handOver.which')}>
        <p>{t('handOver.nothing', { name: professional.name })}</p>
        <p className="muted">{t('handOver.others')}</p>
      </Section>
    )
  function goOn() {
    if (step || count === 0) return
    if (children) void hands.handOver(onReload)
    else hands.suppose()
  }
  return (
    <>
      <Section title={t('handOver.when')}>
        <DayField label={t('handOver.day')} day={day} onDay={(day) => choose({ day })} />
        <p className="muted">{t('handOver.dayHint', { name: professional.name })}</p>
        {all.length > open.length && <p>{t('handOver.first', { most: open.length, all: all.length })}</p>}
      </Section>
      <ChooseFates
        professional={professional}
        work={open}
        day={day}
        plan={plan}
        faults={faults}
        onPlan={(plan) => choose({ plan })}
      />
      {children && <WhatComesOfIt supposed={children} />}
      <div className={section.form}>
        <div role="alert">
          <Trouble lines={[faults.get('') ?? []].flat()} />
          {faults.size > 0 && !faults.has('') && <Trouble lines={[t('handOver.wrong')]} />}
        </div>
        <p role="status" className={step ? 'muted' : 'visually-hidden'}>
          {step && t(`handOver.${step}`)}
        </p>
        <div>
          <button
            type="button"
            className="button primary"
            aria-disabled={step !== undefined || count === 0 || undefined}
            onClick={goOn}
          >
            {count === 0
              ? t('handOver.chooseFirst')
              : t(children ? 'handOver.do' : 'handOver.suppose', { count })}
          </button>
        </div>
      </div>
    </>
  )
}
