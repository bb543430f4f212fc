import type { Day } from '../network/day.ts'
import type { Network } from '../network/network.ts'
import { holdsOn } from '../network/period.ts'
import type { RecordIndex } from '../network/record.ts'
import { type PracticeProfile, profileSchema, SUPPORTED_PATHWAYS } from './profile.ts'

/** The practice profiles of a site, and which of them applies where. */
export interface Practice {
  /** The profile of the site: of every child whom no team's profile applies to. */
  site: PracticeProfile
  /** By the id of a team: the profile of the children whom its members lead. */
  teams: ReadonlyMap<string, PracticeProfile>
}

/** A practice as data: which of these profiles, each by its id, applies where. */
export interface PracticeTables {
  site: string
  teams: readonly { team: string; profile: string }[]
  profiles: readonly { id: string; table: unknown }[]
}

/** A practice as data, to keep it or to send it. */
export function practiceTables(practice: Practice): PracticeTables {
  return {
    site: practice.site.id,
    teams: [...practice.teams].map(([team, profile]) => ({ team, profile: profile.id })),
    profiles: profilesOf(practice).map((profile) => ({ id: profile.id, table: profile })),
  }
}

/**
 * A practice from its data.
 * @throws a ZodError when a profile is not of its form, an Error when one is named that is not there
 */
export function readPractice({ site, teams, profiles }: PracticeTables): Practice {
  const read = new Map(profiles.map(({ id, table }) => [id, profileSchema.parse(table)]))
  const profile = (id: string) => {
    const found = read.get(id)
    if (!found) throw new Error('a practice that names a profile which it does not hold')
    return found
  }
  return { site: profile(site), teams: new Map(teams.map((one) => [one.team, profile(one.profile)])) }
}

/** The practice of a site without settings of its own for teams. */
export function practiceOf(site: PracticeProfile): Practice {
  return { site, teams: new Map() }
}

/**
 * The profile that applies to a child on the network's day: that of the team of the child's lead. The site's applies when
 * there is no lead or more than one, and when the lead's teams of that day have no profile or different ones.
 */
export function profileOn({ leads, index, asOf }: Network, practice: Practice): PracticeProfile {
  const [lead, another] = leads.keys()
  if (lead === undefined || another !== undefined) return practice.site
  const teams = teamsOn(index, lead, asOf)
  const [profile, different] = new Set(teams.flatMap((team) => practice.teams.get(team) ?? []))
  return profile === undefined || different !== undefined ? practice.site : profile
}

/** The practice with only those of its teams that the record names: what any day of this child is worked out from. */
export function practiceAround({ record }: RecordIndex, { site, teams }: Practice): Practice {
  const named = new Set(record.professionals.flatMap((one) => one.teams.map(({ team }) => team)))
  return { site, teams: new Map([...teams].filter(([team]) => named.has(team))) }
}

/** Every profile of a practice, each once, the site's first. */
export function profilesOf({ site, teams }: Practice): PracticeProfile[] {
  return [...new Set([site, ...teams.values()])]
}

function teamsOn({ professionals }: RecordIndex, professional: string, on: Day): string[] {
  const memberships = professionals.get(professional)?.teams ?? []
  return memberships.filter(({ from, until }) => holdsOn(from, until, on)).map(({ team }) => team)
}

/** The longest window of a practice for each pathway, whichever profile it is of. */
export function longestWindow(practice: Practice): Pick<PracticeProfile, 'window'> {
  const [first, ...others] = profilesOf(practice).map(({ window }) => window)
  const longest = { ...(first as PracticeProfile['window']) }
  for (const window of others)
    for (const pathway of SUPPORTED_PATHWAYS)
      if (window[pathway].value > longest[pathway].value) longest[pathway] = window[pathway]
  return { window: longest }
}
