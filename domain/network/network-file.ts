import { z } from 'zod'
import * as codes from './codes.ts'
import {
  datedLists,
  day,
  every,
  ground,
  idOf,
  periods,
  refersTo,
  refersToAnother,
  service,
  text,
} from './field.ts'

/**
 * The network file (`ecomap-network`, version 1): the shape of each of its records. References, order, uniqueness
 * and everything else that looks beyond one field is held by the check of the whole file. An absent list is the
 * same as an empty one.
 */

const child = refersTo('Child')
const professional = refersTo('Professional')
const need = refersTo('Need')
const family = refersTo('Family')
const client = refersTo('Child', 'FamilyMember')
const anyone = refersTo('Professional', 'Child', 'FamilyMember')

const ratingSchema = z.strictObject({
  on: day,
  by: z.enum(codes.VOICES).default('worker'),
  quality: z.enum(codes.QUALITIES).optional(),
  impact: z.enum(codes.IMPACTS).optional(),
  words: text.optional(),
})

const ratings = z.array(ratingSchema).register(datedLists, { day: 'on', voice: 'by' }).default([])

/** Where a record comes from: on whose word it stands, and whether as a fact or as a view. */
const provenance = { source: anyone.optional(), standing: z.enum(codes.STANDINGS).optional() }

const span = { from: day.optional(), until: day.optional() }

/** Something that lasts from `from` until `until`. */
function lasting<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).register(periods, [{ start: 'from', end: 'until' }])
}

const relationshipSchema = lasting({
  child,
  kinship: z.enum(codes.KINSHIPS),
  caregiver: z.boolean().optional(),
  parentalResponsibility: z.boolean().optional(),
  ...span,
  ratings,
})

const relationships = z.array(relationshipSchema).default([])
const livesIn = z.array(lasting({ household: refersTo('Household'), ...span })).default([])

export const recordSchemas = {
  agencies: z.strictObject({
    id: idOf('Agency'),
    name: text,
    sector: z.enum(codes.SECTORS),
    remit: text.optional(),
    phone: text.optional(),
  }),
  teams: z.strictObject({ id: idOf('Team'), name: text, agency: refersTo('Agency'), area: text.optional() }),
  roles: z.strictObject({
    id: idOf('Role'),
    title: text,
    function: z.enum(codes.ROLE_FUNCTIONS),
    clientGroup: z.enum(codes.CLIENT_GROUPS),
    universal: z.boolean().optional(),
    remit: text.optional(),
    boundaries: text.optional(),
  }),
  professionals: z.strictObject({
    id: idOf('Professional'),
    name: text,
    agency: refersTo('Agency'),
    roles: z.array(refersTo('Role')).default([]),
    teams: z.array(lasting({ team: refersTo('Team'), ...span })).default([]),
    supervisedBy: z
      .array(lasting({ professional: refersToAnother('Professional', 'id'), ...span }))
      .default([]),
    phone: text.optional(),
    email: text.optional(),
    background: text.optional(),
    skills: z.array(text).default([]),
  }),
  families: z.strictObject({ id: idOf('Family'), name: text }),
  households: z.strictObject({ id: idOf('Household'), name: text, kind: z.enum(codes.HOUSEHOLD_KINDS) }),
  children: z.strictObject({
    id: idOf('Child'),
    family,
    name: text,
    knownAs: text.optional(),
    dateOfBirth: day.optional(),
    expectedOn: day.optional(),
    languages: z.array(text).default([]),
    ethnicity: text.optional(),
    iwi: text.optional(),
    pathways: z
      .array(z.strictObject({ pathway: z.enum(codes.PATHWAYS), from: day, agreedOn: day.optional() }))
      .register(datedLists, { day: 'from' })
      .default([]),
    exitPlannedOn: day.optional(),
    livesIn,
    relationships,
  }),
  familyMembers: z.strictObject({
    id: idOf('FamilyMember'),
    family,
    name: text,
    dateOfBirth: day.optional(),
    sameAs: child.optional(),
    livesIn,
    relationships,
    supports: z.array(lasting({ need, ...span })).default([]),
  }),
  needs: z
    .strictObject({
      id: idOf('Need'),
      of: client,
      for: z.array(child).default([]),
      category: z.enum(codes.NEED_CATEGORIES),
      description: text,
      levels: z
        .array(z.strictObject({ on: day, level: z.enum(codes.LEVELS) }))
        .register(datedLists, { day: 'on' })
        .default([]),
      closedOn: day.optional(),
      outcome: z.enum(codes.NEED_OUTCOMES).optional(),
      evidencedBy: z.array(z.strictObject({ person: anyone, on: day })).default([]),
      ...provenance,
    })
    .register(periods, [{ start: 'levels', end: 'closedOn' }]),
  involvements: z
    .strictObject({
      id: idOf('Involvement'),
      professional,
      role: refersTo('Role'),
      agency: refersTo('Agency').optional(),
      with: client,
      for: z.array(child).default([]),
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
      ratings,
      boundaries: text.optional(),
      judgement: text.optional(),
      contribution: text.optional(),
      couldDoMore: text.optional(),
      knowledgeOfFamily: text.optional(),
      views: text.optional(),
      addresses: z.array(need).default([]),
      jointWith: z.array(refersToAnother('Involvement', 'id')).default([]),
      ...provenance,
    })
    .register(periods, [
      { start: 'startedOn', end: 'endedOn' },
      { start: 'leadFrom', end: 'leadUntil' },
    ]),
  visits: z.strictObject({
    id: idOf('Visit'),
    involvements: z.array(refersTo('Involvement')),
    on: day,
    status: z.enum(codes.EVENT_STATUSES).default('held'),
    mode: z.enum(codes.DELIVERIES),
    childSeen: z.boolean().optional(),
    seenAlone: z.boolean().optional(),
    childVoice: text.optional(),
    ...provenance,
  }),
  contacts: z.strictObject({
    id: idOf('Contact'),
    children: z.array(child).default([]),
    on: day,
    channel: z.enum(codes.CHANNELS),
    from: professional,
    to: z.array(professional).default([]),
    reciprocal: z.boolean().optional(),
    summary: text.optional(),
    basis: z.enum(codes.BASES).optional(),
    ...provenance,
  }),
  meetings: z.strictObject({
    id: idOf('Meeting'),
    children: z.array(child).default([]),
    forum: z.enum(codes.FORUMS),
    on: day,
    status: z.enum(codes.EVENT_STATUSES).default('held'),
    chair: professional.optional(),
    childVoice: text.optional(),
    childVoiceBy: z.enum(codes.CHILD_VOICE_CHANNELS).optional(),
    invitations: z
      .array(
        z.strictObject({
          person: anyone,
          response: z.enum(codes.RESPONSES).optional(),
          attendance: z.enum(codes.ATTENDANCES).optional(),
          contribution: z.enum(codes.CONTRIBUTIONS).optional(),
          through: professional.optional(),
          reportDueOn: day.optional(),
          reportReceivedOn: day.optional(),
          recordSentOn: day.optional(),
        }),
      )
      .default([]),
    ...provenance,
  }),
  assessments: z
    .strictObject({
      id: idOf('Assessment'),
      child,
      kind: text,
      startedOn: day,
      completedOn: day.optional(),
      by: professional,
      contributors: z.array(professional).default([]),
      ...provenance,
    })
    .register(periods, [{ start: 'startedOn', end: 'completedOn' }]),
  plans: z
    .strictObject({
      id: idOf('Plan'),
      child,
      kind: text,
      startedOn: day,
      endedOn: day.optional(),
      reviewDueOn: day.optional(),
      goals: z
        .array(
          z.strictObject({
            id: idOf('Goal'),
            aim: text,
            measure: text.optional(),
            dueOn: day.optional(),
            closedOn: day.optional(),
            outcome: z.enum(codes.GOAL_OUTCOMES).optional(),
            needs: z.array(need).default([]),
            actions: z
              .array(
                z.strictObject({
                  id: idOf('Action'),
                  task: text,
                  owner: anyone.optional(),
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
      ...provenance,
    })
    .register(periods, [{ start: 'startedOn', end: 'endedOn' }]),
  ties: z.strictObject({ from: professional, to: refersToAnother('Professional', 'from'), ratings }),
  disagreements: z
    .strictObject({
      id: idOf('Disagreement'),
      child,
      about: text,
      between: z.array(refersTo('Professional', 'FamilyMember')).default([]),
      raisedOn: day,
      escalatedTo: professional.optional(),
      resolvedOn: day.optional(),
      outcome: text.optional(),
      ...provenance,
    })
    .register(periods, [{ start: 'raisedOn', end: 'resolvedOn' }]),
  panels: z.strictObject({ id: idOf('Panel'), name: text, members: z.array(professional).default([]) }),
  referrals: z
    .strictObject({
      id: idOf('Referral'),
      child,
      by: professional,
      panel: refersTo('Panel').optional(),
      on: day,
      reason: text,
      status: z.enum(codes.REFERRAL_STATUSES),
      decision: z.enum(codes.DECISIONS).optional(),
      decidedOn: day.optional(),
      rationale: text.optional(),
    })
    .register(periods, [{ start: 'on', end: 'decidedOn' }]),
  consents: z
    .strictObject({
      id: idOf('Consent'),
      child,
      given: z.boolean(),
      scope: text,
      purpose: text.optional(),
      givenBy: client.optional(),
      on: day,
      expiresOn: day.optional(),
      withdrawnOn: day.optional(),
    })
    .register(periods, [
      { start: 'on', end: 'expiresOn' },
      { start: 'on', end: 'withdrawnOn' },
    ]),
  sharingDecisions: z.strictObject({
    id: idOf('SharingDecision'),
    child,
    on: day,
    outcome: z.enum(codes.SHARING_OUTCOMES),
    by: professional.optional(),
    with: z.array(refersTo('Professional', 'Agency', 'FamilyMember')).default([]),
    information: text,
    purpose: text.optional(),
    grounds: z.array(ground).default([]),
    views: z.array(z.strictObject({ person: client, words: text.optional() })).default([]),
    viewsNotSought: text.optional(),
    reason: text.optional(),
  }),
}

/** The lists of a network file, in the order in which it is written. */
export type ListName = keyof typeof recordSchemas

/** One record of a list, with its defaults filled in. */
export type RecordOf<List extends ListName> = z.output<(typeof recordSchemas)[List]>

/** Every list of a network file, none absent. */
export type NetworkLists = { [List in ListName]: RecordOf<List>[] }

/** A whole network file, checked. */
export interface NetworkFile extends NetworkLists {
  /** The day that the file describes. */
  asOf?: string
}

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
export type Consent = RecordOf<'consents'>
export type SharingDecision = RecordOf<'sharingDecisions'>

/** The lists whose records can say where they come from. */
export const SOURCED_LISTS = [
  'involvements',
  'needs',
  'visits',
  'contacts',
  'meetings',
  'assessments',
  'plans',
  'disagreements',
] as const satisfies readonly ListName[]

export const FORMAT = 'ecomap-network'
export const VERSION = 1
