import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { longDay } from '../../../locales/dates.ts'
import { personName, roleTitle } from '../../details/names.ts'
import { useEcoMap } from '../../EcoMapContext.ts'

/** Something to choose in a form. */
export interface Choice {
  value: string
  name: string
  hint?: string | undefined
}

/** What the forms for changes offer, of the record with what is supposed so far: each list by name. */
export function useChoices() {
  const { t } = useTranslation(['whatIf', 'codes'])
  const { index, network, day } = useEcoMap()
  return useMemo(() => {
    const { record, child } = index
    const byName = (choices: Choice[]) => choices.toSorted((one, other) => one.name.localeCompare(other.name))
    const atWork = new Set(record.involvements.map(({ professional }) => professional))
    const kinships = new Map(
      network.family.map(({ member, relationships }) => [
        member.id,
        relationships.map(({ kinship }) => t(`codes:kinship.${kinship}`)).join(', '),
      ]),
    )
    const agencyOf = (professional: string) =>
      index.agencies.get(index.professionals.get(professional)?.agency ?? '')?.name
    const professionals = byName(
      record.professionals
        .filter(({ id }) => atWork.has(id))
        .map(({ id, name }) => ({ value: id, name, hint: agencyOf(id) })),
    )
    const family = byName(
      record.familyMembers.map(({ id, name }) => ({ value: id, name, hint: kinships.get(id) })),
    )
    return {
      professionals,
      family,
      /** The child, and whose own professionals belong to the child's network. */
      clients: [
        { value: child.id, name: child.name },
        ...family.filter(({ value }) => network.close.has(value)),
      ],
      everybody: [...professionals, { value: child.id, name: child.name }, ...family],
      needs: network.needs.map(({ need }) => ({
        value: need.id,
        name: need.description,
        hint: t(`codes:needCategory.${need.category}`),
      })),
      /** Those that hold on the day or begin after it. */
      involvements: byName(
        record.involvements
          .filter(({ endedOn }) => endedOn === undefined || endedOn > day)
          .map((one) => ({
            value: one.id,
            name: personName(index, one.professional),
            hint: `${roleTitle(index, one.role)} · ${personName(index, one.with)}`,
          })),
      ),
      meetings: record.meetings
        .filter(({ status }) => status !== 'cancelled')
        .toSorted((one, other) => (one.on < other.on ? 1 : -1))
        .map(({ id, forum, on, status }) => ({
          value: id,
          name: t(status === 'planned' ? 'meetingPlanned' : 'meetingOn', {
            forum: t(`codes:forum.${forum}`),
            day: longDay(on),
          }),
        })),
    }
  }, [t, index, network, day])
}
