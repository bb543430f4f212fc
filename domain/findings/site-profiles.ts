import { z } from 'zod'
import { type LocatedProblem, type Problem, shortened, toProblem } from '../network/check/problem.ts'
import { FORUMS } from '../network/codes.ts'
import type { Practice } from './practice.ts'
import {
  expectationSchema,
  LISTS,
  type PracticeProfile,
  profileIdSchema,
  profileSchema,
  quorumSchema,
} from './profile.ts'
import { locatedProblems } from './profile-problems.ts'
import { england } from './profiles/england.ts'
import { newZealand } from './profiles/new-zealand.ts'
import { THRESHOLDS } from './thresholds.ts'

/** The profiles that ship with the product; a site's own is a variant of one of them. */
const SHIPPED_PROFILES: readonly PracticeProfile[] = [england, newZealand]
const SHIPPED = SHIPPED_PROFILES.map(({ id }) => id)

const FORMAT = 'ecomap-profiles'
const VERSION = 1

const whole = profileSchema.shape
const { id, name } = whole

/** What a site's own profile differs in from the one that it extends. `null` leaves out what the other one has. */
const variantSchema = z.strictObject({
  id,
  name,
  extends: z.enum(SHIPPED),
  window: whole.window.partial().optional(),
  voiceWindow: orNull(whole.voiceWindow).optional(),
  childSeenWithin: orNull(whole.childSeenWithin).optional(),
  ...optional([...Object.keys(THRESHOLDS), ...Object.keys(LISTS)]),
  reportsExpected: whole.reportsExpected,
  expectations: z.record(profileIdSchema, expectationSchema.nullable()).optional(),
  quorums: z.partialRecord(z.enum(FORUMS), quorumSchema.nullable()).optional(),
})

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  profiles: z.array(variantSchema).default([]),
  teams: z
    .array(z.strictObject({ team: z.string().min(1, 'write the id of a team'), profile: z.string() }))
    .default([]),
})

/** A file of a site's own profiles, read. */
export interface SiteProfiles {
  /** The shipped ones and the site's own, by id. */
  profiles: ReadonlyMap<string, PracticeProfile>
  /** The id of the profile of each team that has one. */
  teams: ReadonlyMap<string, string>
}

/** What there is without a file. */
export const SHIPPED_ONLY: SiteProfiles = {
  profiles: new Map(SHIPPED_PROFILES.map((profile) => [profile.id, profile])),
  teams: new Map(),
}

/** Reads a site's own profiles; or says everything that is wrong with the file, each at its path. */
export function readSiteProfiles(
  file: unknown,
): { profiles: SiteProfiles; problems?: undefined } | { problems: Problem[] } {
  const read = fileSchema.safeParse(file)
  const problems = [...(read.success ? [] : locatedProblems(read.error, file)), ...wrongReferences(file)]
  if (!read.success || problems.length > 0) return { problems: problems.map(toProblem) }
  const { profiles, teams } = read.data
  const own = profiles.map((variant): [string, PracticeProfile] => [variant.id, extended(variant)])
  return {
    profiles: {
      profiles: new Map([...SHIPPED_ONLY.profiles, ...own]),
      teams: new Map(teams.map(({ team, profile }) => [team, profile])),
    },
  }
}

/** What of a file may be wrong in other places too, as far as ids can be read. */
const idsSchema = z.object({
  profiles: z.array(z.object({ id: z.string() }).catch({ id: '' })).catch([]),
  teams: z.array(z.object({ team: z.string().catch(''), profile: z.string().catch('') })).catch([]),
})

/** Ids that are there twice, and profiles that there are not. */
function wrongReferences(file: unknown): LocatedProblem[] {
  const { data: ids } = idsSchema.safeParse(file)
  if (!ids) return []
  const known = new Set(SHIPPED)
  const repeated = ids.profiles.flatMap(({ id }, index) => {
    if (id === '' || !known.has(id)) return known.add(id) && []
    const message = `${shortened(id)} is the id of another profile; choose one of its own`
    return [{ at: ['profiles', index, 'id'], message }]
  })
  known.delete('')
  const seen = new Set<string>()
  const wrong = ids.teams.flatMap(({ team, profile }, index) => {
    const problems: LocatedProblem[] = []
    if (profile !== '' && !known.has(profile))
      problems.push({
        at: ['teams', index, 'profile'],
        message: `${shortened(profile)} is no profile; write one of ${[...known].join(', ')}`,
      })
    if (team !== '' && seen.has(team))
      problems.push({
        at: ['teams', index, 'team'],
        message: `${shortened(team)} has a profile already; leave one of the two out`,
      })
    seen.add(team)
    return problems
  })
  return [...repeated, ...wrong]
}

/** The practice of a site whose profile is the one named; nothing when there is none of this id. */
export function practiceOfSite({ profiles, teams }: SiteProfiles, site: string): Practice | undefined {
  const profile = profiles.get(site)
  if (!profile) return undefined
  const ofTeams = [...teams].flatMap(([team, id]): [string, PracticeProfile][] => {
    const own = profiles.get(id)
    return own ? [[team, own]] : []
  })
  return { site: profile, teams: new Map(ofTeams) }
}

type Variant = z.output<typeof variantSchema>

/** The profile that a variant makes of the one that it extends. */
function extended(variant: Variant): PracticeProfile {
  const base = SHIPPED_ONLY.profiles.get(variant.extends)
  if (!base) throw new Error(`no profile ${variant.extends}`)
  const merged = Object.entries(base).map(([key, value]) => {
    const own = variant[key as keyof Variant]
    if (own === undefined) return [key, value]
    return [key, isTable(key) ? withoutNulls({ ...(value as object), ...(own as object) }) : own]
  })
  return { ...Object.fromEntries(merged), extends: variant.extends }
}

function isTable(key: string): boolean {
  return ['window', 'voiceWindow', 'childSeenWithin', 'expectations', 'quorums'].includes(key)
}

function withoutNulls(table: object): object {
  return Object.fromEntries(Object.entries(table).filter(([, entry]) => entry !== null))
}

function optional(keys: readonly string[]): Record<string, z.ZodOptional> {
  const shape: Record<string, z.ZodType> = whole
  return Object.fromEntries(keys.map((key) => [key, z.optional(shape[key] as z.ZodType)]))
}

/** The entries of a table, any of which may be left out. */
function orNull(table: typeof whole.voiceWindow) {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(table.shape).map(([pathway, threshold]) => [pathway, threshold.nullable()]),
    ),
  )
}
