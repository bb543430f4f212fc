import { useMemo } from 'react'
import { useEcoMap } from '../EcoMapContext.ts'

interface Choice {
  value: string
  name: string
  hint?: string | undefined
}

/** Whom something may be about: the child and their family, and the professionals and agencies of the record, by name. */
export function usePeople(): { family: Choice[]; professionals: Choice[]; receivers: Choice[] } {
  const { recorded } = useEcoMap()
  return useMemo(() => {
    const { child, record, agencies } = recorded
    const byName = (one: Choice, other: Choice) => one.name.localeCompare(other.name)
    const named = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, name })
    const members = record.familyMembers.map(named).sort(byName)
    const professionals = record.professionals
      .map(({ id, name, agency }) => ({ value: id, name, hint: agencies.get(agency)?.name }))
      .sort(byName)
    return {
      family: [named(child), ...members],
      professionals,
      receivers: [...record.agencies.map(named).sort(byName), ...professionals, ...members],
    }
  }, [recorded])
}
