import { z } from 'zod'
import { DELIVERIES, FORUMS, NEED_CATEGORIES, PATHWAYS, ROLE_FUNCTIONS } from '../network/codes.ts'
import { forbiddenCharacter, isBlank, normaliseText } from '../network/network-text.ts'
import { sourceSchema } from './profile-source.ts'
import { PATHWAY_RANGE, THRESHOLDS, type ThresholdName, type ThresholdRange } from './thresholds.ts'

/** The pathways on which more than universal services are there. */
export const SUPPORTED_PATHWAYS = PATHWAYS.filter((pathway) => pathway !== 'universal')
export type SupportedPathway = (typeof SUPPORTED_PATHWAYS)[number]

const name = z
  .string()
  .refine((text) => !isBlank(text) && !forbiddenCharacter(text), 'write a name that can be read')
  .transform(normaliseText)

/** The id of a profile or of an expectation. */
export const profileIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and single hyphens')

/** A whole number in a range, with its source. */
function threshold({ least, most }: ThresholdRange) {
  const allowed = `write a whole number from ${least} to ${most}`
  return z.strictObject({
    value: z.int(allowed).min(least, allowed).max(most, allowed),
    source: sourceSchema,
  })
}

/** A list of codes, with its source. */
function list<Code extends string>(codes: readonly Code[]) {
  return z.strictObject({ value: z.array(z.enum(codes)), source: sourceSchema })
}

const pathwayThreshold = threshold(PATHWAY_RANGE)
const pathways = list(SUPPORTED_PATHWAYS)
const functions = list(ROLE_FUNCTIONS)
const age = z.int('write an age in full years').min(0, 'write an age from 0').max(25, 'write an age up to 25')

const thresholds = Object.fromEntries(
  Object.entries(THRESHOLDS).map(([key, range]) => [key, threshold(range)]),
) as Record<ThresholdName, ReturnType<typeof threshold>>

/** A window for every pathway, so that a profile leaves none without. */
const everyPathway = Object.fromEntries(
  SUPPORTED_PATHWAYS.map((pathway) => [pathway, pathwayThreshold]),
) as Record<SupportedPathway, typeof pathwayThreshold>
const somePathways = Object.fromEntries(
  SUPPORTED_PATHWAYS.map((pathway) => [pathway, pathwayThreshold.optional()]),
) as Record<SupportedPathway, z.ZodOptional<typeof pathwayThreshold>>

/** When an expectation applies. Ages are full years, both included. */
const conditionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('always') }),
  z
    .strictObject({ type: z.literal('age'), from: age, to: age })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'write an age not below "from"' }),
  z.strictObject({ type: z.literal('unborn') }),
  z.strictObject({ type: z.literal('pathway'), pathways: z.array(z.enum(SUPPORTED_PATHWAYS)).min(1) }),
  /** By an open need; satisfied too when an involvement of any function addresses each open need of the category. */
  z.strictObject({ type: z.literal('need'), category: z.enum(NEED_CATEGORIES) }),
  /** Where the child's iwi is recorded. */
  z.strictObject({ type: z.literal('iwi') }),
])
export type ExpectationCondition = z.output<typeof conditionSchema>

/**
 * How an expectation is meant. `role`: an involvement in a role of one of the functions. `lead`: a lead professional, of
 * one of the functions, or of any when none is named. `offer`: as `role`, put as something to offer.
 */
export const EXPECTATION_FORMS = ['role', 'lead', 'offer'] as const
export type ExpectationForm = (typeof EXPECTATION_FORMS)[number]

/** A role that a child's circumstances lead one to expect in the network, and what satisfies it. */
export const expectationSchema = z
  .strictObject({
    when: conditionSchema,
    form: z.enum(EXPECTATION_FORMS).default('role'),
    functions: z.array(z.enum(ROLE_FUNCTIONS)).default([]),
    source: sourceSchema,
  })
  .refine(({ form, functions }) => form === 'lead' || functions.length > 0, {
    path: ['functions'],
    message: 'name at least one function, or write "form": "lead" for a lead professional of any function',
  })
export type Expectation = z.output<typeof expectationSchema>

/** Who a meeting of a forum needs: a lead of that day or someone of a function, and how many other agencies. */
export const quorumSchema = z.strictObject({
  attendedBy: z.enum(['lead', ...ROLE_FUNCTIONS]),
  otherAgencies: z.int().min(0, 'write 0 or more').max(10, 'write 10 or fewer'),
  /** Whether a second meeting in a row without it is urgent. */
  urgentAgain: z.boolean().default(false),
  source: sourceSchema,
})
export type Quorum = z.output<typeof quorumSchema>

/** The lists of a profile. */
export const LISTS = {
  /** Pathways on which a plan, the family's agreement, supervision of the lead, and a basis for sharing are expected. */
  planExpected: pathways,
  agreementExpected: pathways,
  supervisionExpected: pathways,
  basisExpected: pathways,
  /** Pathways on which being without a lead, and on which nobody's being in touch or the child's not being seen, is urgent. */
  leadUrgentAt: pathways,
  urgentAt: pathways,
  /** Forums that are no meeting of the network. */
  otherForums: list(FORUMS),
  /** Functions that watch over or carry the work of others: they address no need of their own. */
  oversight: functions,
  /** Functions that are part of the household's day rather than visits to it. */
  ofTheHousehold: functions,
  /** Ways in which the child is seen face to face, and in which a family is visited. */
  faceToFace: list(DELIVERIES),
  visiting: list(DELIVERIES),
} as const
export type ListName = keyof typeof LISTS

/** The parts of a profile that hold several entries by name, any of which another profile may add to or leave out. */
const TABLES = {
  /** Who is expected, by the expectation's id. */
  expectations: z.record(profileIdSchema, expectationSchema),
  /** The forums with a quorum. */
  quorums: z.partialRecord(z.enum(FORUMS), quorumSchema),
} as const

/** What a locality expects of a network: data, one profile per locality, with a source for each number. */
export const profileSchema = z.strictObject({
  id: profileIdSchema,
  name,
  /** The profile of which this one is a variant. */
  extends: profileIdSchema.optional(),
  /** How far back an exchange of information or a meeting counts, by pathway. */
  window: z.strictObject(everyPathway),
  /** How far back the child's voice is looked for, by pathway, where it isn't the window. */
  voiceWindow: z.strictObject(somePathways),
  /** Within how many days the child is seen face to face, by pathway. */
  childSeenWithin: z.strictObject(somePathways),
  ...thresholds,
  ...LISTS,
  /** Forums for which everybody invited is asked for a report; no list, no such expectation. */
  reportsExpected: list(FORUMS).optional(),
  ...TABLES,
})
export type PracticeProfile = z.output<typeof profileSchema>
