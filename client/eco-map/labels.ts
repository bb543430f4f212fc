import type {
  Change,
  Compared,
  HouseholdCircle,
  MapAgency,
  MapNeed,
  MapPerson,
  MapProfessional,
  MeetingHub,
} from './model.ts'
import type { Slot } from './slot.ts'
import { ellipsise, wrap } from './text-measure.ts'
import type { MapWords } from './words.ts'

/** The sizes of the letters on the map, in map units. */
export const FONT_SIZE = { text: 12, child: 15, heading: 10.5, small: 11 } as const

/** The lead's name is marked, so that it is found without following a line. */
const LEAD_MARK = '★ '

/** What became different between two days stands before a name, so that it is read without colours. */
export const CHANGE_MARKS: Record<Change, string> = { joined: '+', left: '−', part: '⇄', quiet: '○' }

/** In the middle of a tie of which it is not recorded how somebody sees it, so that a plain line is not taken for a good one. */
export const NOT_RECORDED_MARK = '?'

/** The height from which two lines have room. */
const TWO_LINES = 21

/** The child's name. */
export function childLabel({ knownAs, name }: MapPerson, { labelWidth }: Slot): string {
  return wrap(knownAs ?? name, FONT_SIZE.child, labelWidth, 2).join('\n')
}

/** A person's name and what they are to the child. */
export function personLabel(person: MapPerson, { labelWidth }: Slot, words: MapWords): string {
  const kinship = person.kinships.map((code) => words.kinship[code]).join(', ')
  const what = kinship === '' ? words.sibling : kinship
  return lines([marked(person, person.knownAs ?? person.name), what], labelWidth)
}

/** A professional's name and roles. */
export function professionalLabel(professional: MapProfessional, { labelWidth, labelHeight }: Slot): string {
  const { name, roles, lead } = professional
  const named = marked(professional, lead ? LEAD_MARK + name : name)
  return lines(labelHeight < TWO_LINES ? [named] : [named, roles.join(', ')], labelWidth)
}

/** What kind of need it is, how high, and whether nobody is recorded to meet it. */
export function needLabel(need: MapNeed, { labelWidth }: Slot, words: MapWords): string {
  const { category, level, unmet } = need
  const state = unmet ? `${words.level[level]} · ${words.unmet}` : words.level[level]
  return lines([marked(need, words.needCategory[category]), state], labelWidth)
}

/** The forum of a meeting and its day. */
export function meetingLabel({ forum, on }: MeetingHub, { labelWidth }: Slot, words: MapWords): string {
  return lines([words.forum[forum], words.day(on)], labelWidth, FONT_SIZE.small)
}

/** The name of an agency or household, in as many lines as its place has. */
export function nameLabel({ name }: MapAgency | HouseholdCircle, { labelWidth, labelHeight }: Slot): string {
  return wrap(name, FONT_SIZE.text, labelWidth, labelHeight < TWO_LINES ? 1 : 2).join('\n')
}

function marked({ changes = [] }: Compared, name: string): string {
  return [...changes.map((change) => CHANGE_MARKS[change]), name].join(' ')
}

function lines(texts: readonly string[], width: number, fontSize: number = FONT_SIZE.text): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => ellipsise(text, fontSize, width))
    .join('\n')
}
