import type { DirectoryList } from './directory-lists.ts'

/** How many entries of the directory name another one, by their lists. */
export type NamingEntries = Readonly<Record<'teams' | 'professionals' | 'panels', number>>

const ONE: Record<DirectoryList, string> = {
  ...{ agencies: 'agency', teams: 'team', roles: 'role', professionals: 'professional', panels: 'panel' },
}

/** What to do instead where something else than the directory names it, by the list that it is of. */
const INSTEAD: Partial<Record<DirectoryList, string>> = {
  professionals: 'make them one with the right entry, or hand over or end their work',
  agencies: 'make it one with the right entry, or record the right agency there first',
}

/** What to do instead where entries of the directory name it, which whoever reads this can open and change. */
const INSTEAD_IN_DIRECTORY: typeof INSTEAD = {
  professionals: 'make them one with the right entry, or take them out there first',
  agencies: 'make it one with the right entry, or choose the right agency there first',
}

/**
 * Says why an entry of the directory stays on file, and what to do instead. Entries of the directory that name it are counted,
 * since everybody who records sees all of them; of anything else it is told that it is there, and not what or how much.
 */
export function stillNamed(list: DirectoryList, by: NamingEntries): string {
  const what = ONE[list]
  const naming = (['teams', 'professionals', 'panels'] as const).filter((name) => by[name] > 0)
  if (naming.length === 0)
    return `Something on file still names this ${what}: ${INSTEAD[list] ?? `record the right ${what} there first`}.`
  const counted = naming.map((name) => `${by[name]} ${by[name] === 1 ? ONE[name] : name}`).join(' and ')
  const verb = by.teams + by.professionals + by.panels === 1 ? 'names' : 'name'
  const instead = INSTEAD_IN_DIRECTORY[list] ?? `choose the right ${what} there first`
  return `${counted} still ${verb} this ${what}: ${instead}.`
}
