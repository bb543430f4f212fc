import { SEVERITIES } from '../../domain/findings/finding.ts'
import { FINDING_KINDS } from '../../domain/findings/finding-kind.ts'
import { SECTORS, type Sector } from '../../domain/network/codes.ts'
import { type Day, isDay } from '../../domain/network/day.ts'
import type { AskedFindings } from '../findings/asked-findings.ts'
import { joinList, splitList } from '../ui/search-params.ts'

/** The ways in which a child's page shows the network: the first one is its own beginning. */
export const VIEWS = ['map', 'outline', 'voices', 'needs', 'contacts'] as const
export type View = (typeof VIEWS)[number]
const OTHER_VIEWS = VIEWS.filter((view) => view !== 'map')

/** What a child's page shows, as its address says. Absent values are the page's own beginning. */
export interface EcoMapSearch {
  /** The day as of which the network is shown; today when absent. */
  day?: Day
  /** The day with which it is compared; none when absent. */
  with?: Day
  /** The id of what is tried out; nothing is when absent. */
  whatif?: string
  /** The id of the family member for whom it is made, so that something is left out; nobody in particular when absent. */
  madeFor?: string
  /** The key of the finding that is lit up. */
  finding?: string
  /** The id of the person, tie, need, agency or meeting whose details are shown. */
  selected?: string
  /** The id of the meeting whose agenda is shown in place of the map; none when absent. */
  agenda?: string
  /** The map when absent. */
  view?: Exclude<View, 'map'>
  /** The Monday of the first week of the contact plan; weeks around the day when absent. */
  week?: Day
  /** Whose view stands beside the workers'; the child's when absent. */
  voice?: 'family'
  /** Which panel is open, or that none is, where that does not follow from what was chosen last. */
  panel?: 'findings' | 'changes' | 'voices' | 'whatif' | 'record' | 'details' | 'closed'
  /** The exchange of information drawn over the map. */
  layer?: 'information'
  /** Sectors shown, as a list; all when absent. */
  sectors?: string
  /** Ids of those with whom the involvements shown are, as a list; all when absent. */
  people?: string
  /** The severities and the kinds of findings shown, as lists; all when absent. */
  severities?: string
  kinds?: string
}

/** Reads the address of a child's page; what it does not know or cannot be is left out. */
export function ecoMapSearch(search: Record<string, unknown>): EcoMapSearch {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === search[name])
  const day = (name: string) => {
    const value = text(name)
    return value !== undefined && isDay(value) ? value : undefined
  }
  const whatif = text('whatif')
  const madeFor = text('madeFor')
  // Of what is only supposed nobody has said anything; what a child says of a parent goes on no paper made for that parent.
  const hasVoices = whatif === undefined && madeFor === undefined
  const view = oneOf(
    'view',
    OTHER_VIEWS.filter((one) => hasVoices || one !== 'voices'),
  )
  const isOfVoices = view === 'voices'
  return compact({
    day: day('day'),
    // Two maps stand beside each other already.
    with: isOfVoices ? undefined : day('with'),
    whatif,
    madeFor,
    finding: text('finding'),
    selected: text('selected'),
    agenda: text('agenda'),
    view,
    week: day('week'),
    voice: isOfVoices ? oneOf('voice', ['family']) : undefined,
    panel: oneOf('panel', ['findings', 'changes', 'voices', 'whatif', 'record', 'details', 'closed']),
    layer: oneOf('layer', ['information']),
    sectors: joinList(known(text('sectors'), SECTORS)),
    people: text('people'),
    severities: joinList(known(text('severities'), SEVERITIES)),
    kinds: joinList(known(text('kinds'), FINDING_KINDS)),
  })
}

/** Reads the address of a pack's page, which is of one day, as it was recorded. */
export function packSearch(search: Record<string, unknown>): EcoMapSearch {
  const { day, with: other, whatif, madeFor, agenda, ...shown } = ecoMapSearch(search)
  return shown
}

/** The sectors that the address asks for; none when it asks for all. */
export function sectorsOf({ sectors }: EcoMapSearch): Sector[] {
  return known(sectors, SECTORS)
}

/** The findings that the address asks for. */
export function askedFindings({ severities, kinds }: EcoMapSearch): AskedFindings {
  return { severities: known(severities, SEVERITIES), kinds: known(kinds, FINDING_KINDS) }
}

function known<Code extends string>(text: string | undefined, codes: readonly Code[]): Code[] {
  const asked = splitList(text)
  return codes.filter((code) => asked.includes(code))
}

function compact<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values
}
