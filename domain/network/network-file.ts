import { z } from 'zod'
import * as codes from './codes.ts'
import { isDay } from './day.ts'

/**
 * The network file (`ecomap-network`, version 1): the shape of each of its records. References, order, uniqueness
 * and everything else that looks beyond one field is held by the check of the whole file. An absent list is the
 * same as an empty one.
 */

const text = z.string()
const id = z.string()
const day = z.string().refine(isDay, 'not a day of the calendar (YYYY-MM-DD)')
/** How often: `as-needed`, or one positive whole number of days, weeks or months. */
const every = z.string().regex(/^(as-needed|P[1-9][0-9]*[DWM])$/, 'not as-needed, PnD, PnW or PnM')
const service = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not in lower-case-kebab')

export const ratingSchema = z.strictObject({
  on: day,
  by: z.enum(codes.VOICES).default('worker'),
  quality: z.enum(codes.QUALITIES).optional(),
  impact: z.enum(codes.IMPACTS).optional(),
  words: text.optional(),
})

export const relationshipSchema = z.strictObject({
  child: id,
  kinship: z.enum(codes.KINSHIPS),
  caregiver: z.boolean().optional(),
  parentalResponsibility: z.boolean().optional(),
  from: day.optional(),
  until: day.optional(),
  ratings: z.array(ratingSchema).default([]),
})

const stay = z.strictObject({ household: id, from: day.optional(), until: day.optional() })

export const recordSchemas = {
  agencies: z.strictObject({
    id,
    name: text,
    sector: z.enum(codes.SECTORS),
    remit: text.optional(),
    phone: text.optional(),
  }),
  teams: z.strictObject({ id, name: text, agency: id, area: text.optional() }),
  roles: z.strictObject({
    id,
    title: text,
    function: z.enum(codes.ROLE_FUNCTIONS),
    clientGroup: z.enum(codes.CLIENT_GROUPS),
    universal: z.boolean().optional(),
    remit: text.optional(),
    boundaries: text.optional(),
  }),
  professionals: z.strictObject({
    id,
    name: text,
    agency: id,
    roles: z.array(id).default([]),
    teams: z.array(z.strictObject({ team: id, from: day.optional(), until: day.optional() })).default([]),
    supervisedBy: z
      .array(z.strictObject({ professional: id, from: day.optional(), until: day.optional() }))
      .default([]),
    phone: text.optional(),
    email: text.optional(),
    background: text.optional(),
    skills: z.array(text).default([]),
  }),
  families: z.strictObject({ id, name: text }),
  households: z.strictObject({ id, name: text, kind: z.enum(codes.HOUSEHOLD_KINDS) }),
  children: z.strictObject({
    id,
    family: id,
    name: text,
    knownAs: text.optional(),
    dateOfBirth: day.optional(),
    expectedOn: day.optional(),
    languages: z.array(text).default([]),
    ethnicity: text.optional(),
    iwi: text.optional(),
    pathways: z
      .array(z.strictObject({ pathway: z.enum(codes.PATHWAYS), from: day, agreedOn: day.optional() }))
      .default([]),
    exitPlannedOn: day.optional(),
    livesIn: z.array(stay).default([]),
    relationships: z.array(relationshipSchema).default([]),
  }),
  familyMembers: z.strictObject({
    id,
    family: id,
    name: text,
    dateOfBirth: day.optional(),
    sameAs: id.optional(),
    livesIn: z.array(stay).default([]),
    relationships: z.array(relationshipSchema).default([]),
    supports: z.array(z.strictObject({ need: id, from: day.optional(), until: day.optional() })).default([]),
  }),
  needs: z.strictObject({
    id,
    of: id,
    for: z.array(id).default([]),
    category: z.enum(codes.NEED_CATEGORIES),
    description: text,
    levels: z.array(z.strictObject({ on: day, level: z.enum(codes.LEVELS) })).default([]),
    closedOn: day.optional(),
    outcome: z.enum(codes.NEED_OUTCOMES).optional(),
    evidencedBy: z.array(z.strictObject({ person: id, on: day })).default([]),
  }),
  involvements: z.strictObject({
    id,
    professional: id,
    role: id,
    agency: id.optional(),
    with: id,
    for: z.array(id).default([]),
    startedOn: day,
    endedOn: day.optional(),
    leadFrom: day.optional(),
    leadUntil: day.optional(),
    continuesAfterExit: z.boolean().optional(),
    service: service.optional(),
    purpose: text.optional(),
    intervention: text.optional(),
    approach: text.optional(),
    delivery: z.enum(codes.DELIVERIES).optional(),
    every: every.optional(),
    flow: z.enum(codes.FLOWS).optional(),
    ratings: z.array(ratingSchema).default([]),
    boundaries: text.optional(),
    judgement: text.optional(),
    contribution: text.optional(),
    couldDoMore: text.optional(),
    knowledgeOfFamily: text.optional(),
    views: text.optional(),
    addresses: z.array(id).default([]),
    jointWith: z.array(id).default([]),
  }),
  visits: z.strictObject({
    id,
    involvements: z.array(id),
    on: day,
    status: z.enum(codes.EVENT_STATUSES).default('held'),
    mode: z.enum(codes.DELIVERIES),
    childSeen: z.boolean().optional(),
    seenAlone: z.boolean().optional(),
    childVoice: text.optional(),
  }),
  contacts: z.strictObject({
    id,
    children: z.array(id).default([]),
    on: day,
    channel: z.enum(codes.CHANNELS),
    from: id,
    to: z.array(id).default([]),
    reciprocal: z.boolean().optional(),
    summary: text.optional(),
    basis: z.enum(codes.BASES).optional(),
  }),
  meetings: z.strictObject({
    id,
    children: z.array(id).default([]),
    forum: z.enum(codes.FORUMS),
    on: day,
    status: z.enum(codes.EVENT_STATUSES).default('held'),
    chair: id.optional(),
    childVoice: text.optional(),
    childVoiceBy: z.enum(codes.CHILD_VOICE_CHANNELS).optional(),
    invitations: z
      .array(
        z.strictObject({
          person: id,
          response: z.enum(codes.RESPONSES).optional(),
          attendance: z.enum(codes.ATTENDANCES).optional(),
          contribution: z.enum(codes.CONTRIBUTIONS).optional(),
          through: id.optional(),
          reportDueOn: day.optional(),
          recordSentOn: day.optional(),
        }),
      )
      .default([]),
  }),
  assessments: z.strictObject({
    id,
    child: id,
    kind: text,
    startedOn: day,
    completedOn: day.optional(),
    by: id,
    contributors: z.array(id).default([]),
  }),
  plans: z.strictObject({
    id,
    child: id,
    kind: text,
    startedOn: day,
    endedOn: day.optional(),
    reviewDueOn: day.optional(),
    goals: z
      .array(
        z.strictObject({
          id,
          aim: text,
          measure: text.optional(),
          dueOn: day.optional(),
          closedOn: day.optional(),
          outcome: z.enum(codes.GOAL_OUTCOMES).optional(),
          needs: z.array(id).default([]),
          actions: z
            .array(
              z.strictObject({
                id,
                task: text,
                owner: id.optional(),
                agreedOn: day.optional(),
                dueOn: day.optional(),
                completedOn: day.optional(),
                cancelledOn: day.optional(),
              }),
            )
            .default([]),
        }),
      )
      .default([]),
  }),
  ties: z.strictObject({ from: id, to: id, ratings: z.array(ratingSchema).default([]) }),
  disagreements: z.strictObject({
    id,
    child: id,
    about: text,
    between: z.array(id).default([]),
    raisedOn: day,
    escalatedTo: id.optional(),
    resolvedOn: day.optional(),
    outcome: text.optional(),
  }),
  panels: z.strictObject({ id, name: text, members: z.array(id).default([]) }),
  referrals: z.strictObject({
    id,
    child: id,
    by: id,
    panel: id.optional(),
    on: day,
    reason: text,
    status: z.enum(codes.REFERRAL_STATUSES),
    decision: z.enum(codes.DECISIONS).optional(),
    decidedOn: day.optional(),
    rationale: text.optional(),
  }),
  consents: z.strictObject({
    id,
    child: id,
    given: z.boolean(),
    scope: text,
    purpose: text.optional(),
    givenBy: id.optional(),
    on: day,
    expiresOn: day.optional(),
    withdrawnOn: day.optional(),
  }),
}

/** The lists of a network file, in the order in which it is written. */
export type ListName = keyof typeof recordSchemas

/** One record of a list, with its defaults filled in. */
export type RecordOf<List extends ListName> = z.output<(typeof recordSchemas)[List]>

/** Every list of a network file, none absent. */
export type NetworkLists = { [List in ListName]: RecordOf<List>[] }

export type Rating = z.output<typeof ratingSchema>
export type Relationship = z.output<typeof relationshipSchema>
export type Agency = RecordOf<'agencies'>
export type Role = RecordOf<'roles'>
export type Professional = RecordOf<'professionals'>
export type Household = RecordOf<'households'>
export type Child = RecordOf<'children'>
export type FamilyMember = RecordOf<'familyMembers'>
export type Need = RecordOf<'needs'>
export type Involvement = RecordOf<'involvements'>
export type Visit = RecordOf<'visits'>
export type Contact = RecordOf<'contacts'>
export type Meeting = RecordOf<'meetings'>
export type Plan = RecordOf<'plans'>

export const FORMAT = 'ecomap-network'
export const VERSION = 1
