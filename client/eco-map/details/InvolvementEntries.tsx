import { useTranslation } from 'react-i18next'
import type { Involvement } from '../../../domain/network/network-file.ts'
import { holdsOn } from '../../../domain/network/period.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { personName, roleTitle } from './names.ts'
import { usePeriodWords } from './period.ts'
import { Entries } from './Section.tsx'
import { ThingLink } from './ThingLink.tsx'

interface InvolvementEntriesProps {
  involvements: readonly Involvement[]
  /** Which end of the involvement is named: who carries it out, or with whom it is. */
  name: 'professional' | 'with'
}

/** Involvements, each a link to its details, those that hold on the day first. */
export function InvolvementEntries({ involvements, name }: InvolvementEntriesProps) {
  const { t } = useTranslation('details')
  const { index, day } = useEcoMap()
  const period = usePeriodWords()
  const sorted = [...involvements].sort(
    (one, other) => stage(one) - stage(other) || (one.startedOn < other.startedOn ? 1 : -1),
  )
  return (
    <Entries>
      {sorted.map((involvement) => {
        const role = roleTitle(index, involvement.role)
        const other = personName(index, involvement[name])
        return (
          <li key={involvement.id} data-quiet={stage(involvement) === 0 ? undefined : ''}>
            <ThingLink id={involvement.id}>
              {name === 'with' ? t('roleWith', { role, name: other }) : other}
            </ThingLink>
            <span className="muted">
              {name === 'professional' && `${role} · `}
              {involvement.startedOn > day && `${t('sections.planned')}: `}
              {period(involvement.startedOn, involvement.endedOn, day)}
            </span>
          </li>
        )
      })}
    </Entries>
  )

  function stage({ startedOn, endedOn }: Involvement): number {
    if (holdsOn(startedOn, endedOn, day)) return 0
    return startedOn > day ? 1 : 2
  }
}
