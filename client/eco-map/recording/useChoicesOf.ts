import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kind } from '../../../domain/network/field.ts'
import type { Draft } from '../../../domain/network/leaves.ts'
import { shortDay } from '../../locales/dates.ts'
import { personName, roleTitle } from '../details/names.ts'
import { useEcoMap } from '../EcoMapContext.ts'
import type { Choice } from './EditorContext.ts'
import { type FromDirectory, type Newcomer, rolesOf } from './newcomer.ts'

/** What the fields of a form can name: everything of these kinds around the child, and whom of the directory it brought. */
export function useChoicesOf(
  draft: Draft,
  { brought, newcomers }: { brought: readonly FromDirectory[]; newcomers: readonly Newcomer[] },
): (kinds: readonly Kind[], name: string) => Choice[] {
  const { t } = useTranslation(['codes', 'recording'])
  const { recorded: index, network } = useEcoMap()
  return useCallback(
    (kinds, name) => {
      const { record, child } = index
      const named = ({ id, name: value }: { id: string; name: string }): Choice => ({
        value: id,
        name: value,
      })
      const byName = (one: Choice, other: Choice) => one.name.localeCompare(other.name)
      const of: Partial<Record<Kind, () => Choice[]>> = {
        Professional: () => [
          ...record.professionals.map(({ id, name: value, agency }) => ({
            ...{ value: id, name: value },
            hint: index.agencies.get(agency)?.name,
          })),
          ...brought
            .filter(({ id }) => !index.professionals.has(id))
            .map(({ id, name: value, hint }) => ({ value: id, name: value, hint })),
          ...newcomers.map(({ ids, entered }) => ({
            ...{ value: ids.professional, name: entered.name.trim() || t('recording:newcomer.unnamed') },
            hint: t('recording:newcomer.hint'),
          })),
        ],
        Role: () => rolesHeldBy(draft.professional as string | undefined),
        Agency: () => record.agencies.map(named),
        Team: () => record.teams.map(named),
        Household: () => record.households.map(named),
        Panel: () => record.panels.map(named),
        Family: () => record.families.map(named),
        Child: () => [named(child), ...record.children.filter(({ id }) => id !== child.id).map(named)],
        FamilyMember: () =>
          record.familyMembers.map(({ id, name: value, relationships }) => ({
            ...{ value: id, name: value },
            hint: relationships
              .filter((one) => one.child === child.id)
              .map(({ kinship }) => t(`kinship.${kinship}`))
              .join(', '),
          })),
        Need: () =>
          record.needs.map(({ id, description, category }) => ({
            ...{ value: id, name: description },
            hint: t(`needCategory.${category}`),
          })),
        Involvement: () =>
          record.involvements
            .toSorted((one, other) => Number(one.endedOn !== undefined) - Number(other.endedOn !== undefined))
            .filter((one) => one.id !== draft.id && isOfNetwork(one))
            .map((one) => ({
              value: one.id,
              name: personName(index, one.professional),
              hint: [
                roleTitle(index, one.role),
                personName(index, one.with),
                ...(one.endedOn ? [t('recording:endedOn', { day: shortDay(one.endedOn) })] : []),
              ].join(' · '),
            })),
      }
      const isClient = name === 'with' || name === 'of'
      return kinds.flatMap((kind) => {
        const choices = of[kind]?.() ?? []
        if (kind === 'Child' && (isClient || name === 'person')) return choices.slice(0, 1)
        // Whose brother or sister a child is: of the others.
        if (kind === 'Child' && name === 'child') return choices.filter(({ value }) => value !== draft.id)
        if (kind === 'FamilyMember' && isClient)
          return choices.filter(({ value }) => network.close.has(value)).sort(byName)
        return kind === 'Child' || kind === 'Involvement' ? choices : choices.toSorted(byName)
      })

      function isOfNetwork({
        with: client,
        for: children,
      }: {
        with: string
        for: readonly string[]
      }): boolean {
        return client === child.id || children.includes(child.id) || index.familyMembers.has(client)
      }

      function rolesHeldBy(professional: string | undefined): Choice[] {
        const roles = rolesOf(professional, { brought, newcomers })
        if (roles) return roles.map(({ id, title }) => ({ value: id, name: title }))
        const held = index.professionals.get(professional ?? '')?.roles ?? []
        return held.flatMap((id) => {
          const role = index.roles.get(id)
          return role ? [{ value: id, name: role.title }] : []
        })
      }
    },
    [t, index, network, draft.id, draft.professional, brought, newcomers],
  )
}
