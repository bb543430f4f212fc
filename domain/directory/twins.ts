import { fold } from '../network/fold.ts'
import { phoneKey } from './phone-key.ts'

/** Why somebody on file may be the one who is about to be entered. */
export const TWIN_REASONS = ['same-phone', 'same-name', 'alike-in-agency'] as const
export type TwinReason = (typeof TWIN_REASONS)[number]

/** What is known of somebody before they are on file. */
export interface Entered {
  name: string
  phone?: string | undefined
  /** The id of their agency. */
  agency?: string | undefined
}

const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'mx', 'prof', 'rev'])
/** So many letters may be other ones in a name of at least so many: a slip of the pen, and no other person. */
const SLIPS = 2
const SHORTEST_WITH_SLIPS = 6

/** The reasons for which somebody on file is likely the one who is entered, the strongest first; none where they are not. */
export function twinReasons(entered: Entered, onFile: Entered): TwinReason[] {
  const phone = phoneKey(entered.phone)
  const isNamed = fold(entered.name) !== ''
  const isSameName = isNamed && fold(entered.name) === fold(onFile.name)
  const isSameAgency = entered.agency !== undefined && entered.agency === onFile.agency
  return [
    ...(phone !== undefined && phone === phoneKey(onFile.phone) ? ['same-phone' as const] : []),
    ...(isSameName ? ['same-name' as const] : []),
    ...(isNamed && !isSameName && isSameAgency && isAlike(entered.name, onFile.name)
      ? ['alike-in-agency' as const]
      : []),
  ]
}

/** Whether two names may be one person's: in another order, with a part left out or only its first letter, or with a slip. */
function isAlike(one: string, other: string): boolean {
  const [few, many] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ]
  if (few.length === 0) return false
  if (few.length > 1 && few.every((part) => many.some((whole) => isPartOf(part, whole)))) return true
  const [first, second] = [few, many].map((parts) => [...parts].sort().join(' ')) as [string, string]
  return Math.min(first.length, second.length) >= SHORTEST_WITH_SLIPS && slipsBetween(first, second) <= SLIPS
}

function partsOf(name: string): string[] {
  return fold(name)
    .split(' ')
    .filter((part) => part !== '' && !TITLES.has(part))
}

/** One of two parts may be the first letter of the other, or a short form that it begins with. */
function isPartOf(part: string, whole: string): boolean {
  return part === whole || whole.startsWith(part) || part.startsWith(whole)
}

/** How many letters have to be put in, taken out or replaced to make one text the other (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  const letters = [...other]
  let row = Array.from({ length: letters.length + 1 }, (_, at) => at)
  for (const [down, letter] of [...one].entries()) {
    const next = [down + 1]
    for (const [at, against] of letters.entries())
      next.push(
        Math.min(
          (row[at + 1] as number) + 1,
          (next[at] as number) + 1,
          (row[at] as number) + (letter === against ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) as number
}
