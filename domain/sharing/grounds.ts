import { ENGLAND_2026_11 } from './england-2026-11.ts'
import type { Ground, GroundsList } from './ground.ts'
import { NEW_ZEALAND_2026_11 } from './new-zealand-2026-11.ts'

/** Every list there has been, the latest of each place first. */
export const GROUNDS_LISTS: readonly GroundsList[] = [ENGLAND_2026_11, NEW_ZEALAND_2026_11]

/** Which list a practice profile chooses from; a site's own profile has that of the one it extends. */
const LIST_OF_PROFILE: Readonly<Record<string, GroundsList>> = {
  england: ENGLAND_2026_11,
  'new-zealand': NEW_ZEALAND_2026_11,
}

/** The list to choose from where a practice profile applies. */
export function groundsFor(profile: { id: string; extends?: string | undefined }): GroundsList {
  return LIST_OF_PROFILE[profile.extends ?? profile.id] ?? ENGLAND_2026_11
}

/** How a record names a ground. */
export function groundId(list: GroundsList, { code }: Ground): string {
  return `${list.id}/${code}`
}

/** The ground that a record names, with its list; nothing where no list of the product has it. */
export function findGround(id: string): { list: GroundsList; ground: Ground } | undefined {
  for (const list of GROUNDS_LISTS) {
    const ground = list.grounds.find((one) => groundId(list, one) === id)
    if (ground) return { list, ground }
  }
  return undefined
}
