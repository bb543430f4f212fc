import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { thingOf } from '../details/thing.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import { tieOffers } from './tie-offers.ts'

/** Somebody or something on the map at which a tie can begin or end. */
export interface End {
  value: string
  name: string
  hint?: string | undefined
}

/** Everybody and everything on the map at which a tie can begin, or to which one can lead from there. */
export function useEnds(from: string | undefined): readonly End[] {
  const { t } = useTranslation('codes')
  const { recorded: index, today, model } = useEcoMap()
  return useMemo(() => {
    const people = model.people.map(({ id, name, kinships }) => ({
      ...{ value: id, name },
      hint: kinships.map((kinship) => t(`kinship.${kinship}`)).join(', '),
    }))
    const professionals = model.professionals.map(({ id, name, roles }) => ({
      ...{ value: id, name },
      hint: roles.join(', '),
    }))
    const needs = model.needs.map(({ id, description, category }) => ({
      ...{ value: id, name: description },
      hint: t(`needCategory.${category}`),
    }))
    const homes = model.circles.map(({ id, name }) => ({ value: id, name }))
    const ends: End[] = [...professionals, ...people, ...needs, ...homes]
    const begin = from === undefined ? undefined : thingOf(index, from)
    if (!begin) return ends
    return ends.filter(({ value }) => {
      const end = value === from ? undefined : thingOf(index, value)
      return end !== undefined && tieOffers(begin, end, { index, today }).length > 0
    })
  }, [t, index, today, model, from])
}
