import type { DirectoryList } from './directory-lists.ts'

/** What names an entry of the directory: how many others, by their lists, and whether anything else on file does. */
export interface Naming extends Readonly<Record<'teams' | 'professionals' | 'panels', number>> {
  others: boolean
}

const ONE: Record<DirectoryList, string> = {
  ...{ agencies: 'agency', teams: 'team', roles: 'role', professionals: 'professional', panels: 'panel' },
}

/** What to do instead where something else than the directory names it, by the list that it is of. */
const INSTEAD: Partial<Record<DirectoryList, string>> = {
  professionals: 'make them one with the right entry, or hand over or end their work',
  agencies: 'make it one with the right entry, or record the right agency there first',
}

/** What to do instead where entries of the directory alone name it, which whoever reads this can open and change. */
const INSTEAD_IN_DIRECTORY: typeof INSTEAD = {
  professionals: 'make them one with the right entry, or take them out there first',
  agencies: 'make it one with the right entry, or choose the right agency there first',
}

/**
 * Says why an entry of the directory stays on file, and what to do instead; nothing where nothing names it. Entries of the
 * directory that name it are counted, since everybody who records sees all of them; of anything else it is told that it is
 * there, and not what or how much.
 */
export function stillNamed(list: DirectoryList, by: Naming): string | undefined {
  const what = ONE[list]
  const naming = (['teams', 'professionals', 'panels'] as const).filter((name) => by[name] > 0)
  const counted = naming.map((name) => `${by[name]} ${by[name] === 1 ? ONE[name] : name}`)
  const words = [...counted, ...(by.others ? [`something ${naming.length > 0 ? 'else ' : ''}on file`] : [])]
  const last = words.pop()
  if (last === undefined) return undefined
  const all = words.length > 0 ? `${words.join(', ')} and ${last}` : last
  const isOne = by.teams + by.professionals + by.panels + Number(by.others) === 1
  const instead = by.others
    ? (INSTEAD[list] ?? `record the right ${what} there first`)
    : (INSTEAD_IN_DIRECTORY[list] ?? `choose the right ${what} there first`)
  const sentence = `${all} still ${isOne ? 'names' : 'name'} this ${what}: ${instead}.`
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}
