import type { Draft } from '../../../domain/network/leaves.ts'
import { type EnteredProfessional, NOBODY } from '../../professionals/forms/entered.ts'
import { professionalRecords } from '../../professionals/forms/records.ts'
import type { KnownProfessional } from '../what-if/brought.ts'

/** A professional of the directory, with the roles that they hold. */
export type FromDirectory = Pick<KnownProfessional, 'id' | 'name' | 'hint' | 'roles'>

/** Somebody who is not in the directory, and is entered together with the record that names them. */
export interface Newcomer {
  /** The ids that they, and an agency and a role that are new as well, get. */
  ids: { professional: string; agency: string; role: string }
  entered: EnteredProfessional
}

/** Somebody of whom a name is known, or a part of one. */
export function newcomer(name: string, newId: () => string): Newcomer {
  return {
    ids: { professional: newId(), agency: newId(), role: newId() },
    entered: { ...NOBODY, name: name.trim() },
  }
}

/** The roles of somebody who was found in the directory, or will be in it; nothing of anybody else. */
export function rolesOf(
  professional: string | undefined,
  { brought, newcomers }: { brought: readonly FromDirectory[]; newcomers: readonly Newcomer[] },
): readonly { id: string; title: string }[] | undefined {
  const known = brought.find(({ id }) => id === professional)
  const one = newcomers.find(({ ids }) => ids.professional === professional)
  return one ? rolesEntered(one) : known?.roles
}

function rolesEntered({ ids, entered: { roles, newRole } }: Newcomer): { id: string; title: string }[] {
  return [
    ...roles.map(({ id, name }) => ({ id, title: name })),
    ...(newRole ? [{ id: ids.role, title: newRole.title }] : []),
  ]
}

/** Those of the newcomers whom a record names: who was entered and then taken out again is not recorded. */
export function namedIn(draft: Draft, newcomers: readonly Newcomer[]): Newcomer[] {
  const text = JSON.stringify(draft)
  return newcomers.filter(({ ids }) => text.includes(`"${ids.professional}"`))
}

/** The lists of the directory, of a network file, that come with them. */
export function directoryRecords(newcomers: readonly Newcomer[]): Record<string, unknown[]> {
  const lists: Record<string, unknown[]> = {}
  for (const { ids, entered } of newcomers)
    for (const [list, records] of Object.entries(professionalRecords(ids, entered)))
      lists[list] = [...(lists[list] ?? []), ...records]
  return lists
}
