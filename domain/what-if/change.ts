import { z } from 'zod'
import { readRecord } from '../network/check/read-record.ts'
import { ATTENDANCES, BASES, CHANNELS, CONTRIBUTIONS, DELIVERIES, FORUMS } from '../network/codes.ts'
import { type Day, isDay } from '../network/day.ts'
import { every, service } from '../network/field.ts'
import type { ListName, RecordOf } from '../network/network-file.ts'
import { writtenText } from './written-text.ts'

/** As many changes as one what-if may hold: more than a meeting can talk through. */
export const MOST_CHANGES = 50
/** As many people as one change may name. */
const MOST_PEOPLE = 50

const id = writtenText
const day = z.string().refine(isDay, 'this is not a day of the calendar; write it as 2026-05-31')
const people = z.array(id).min(1, 'name at least one').max(MOST_PEOPLE, `name at most ${MOST_PEOPLE}`)

/** Records of the network file, read by its own rules. */
function recordsOf<List extends ListName>(list: List) {
  return z
    .array(z.unknown())
    .max(MOST_PEOPLE, `at most ${MOST_PEOPLE}`)
    .transform((raw, context) =>
      raw.map((one, at) => {
        const { draft, problems } = readRecord(list, one)
        for (const { at: inside, message } of problems)
          context.addIssue({ code: 'custom', path: [at, ...inside], message, input: one })
        return draft as RecordOf<List>
      }),
    )
}

/**
 * What a record that doesn't name somebody yet has to hold of them, as the network file says it: the professional, their
 * agency, roles and teams. What the record holds already stays as it is there.
 */
const broughtSchema = z.strictObject({
  agencies: recordsOf('agencies'),
  teams: recordsOf('teams'),
  roles: recordsOf('roles'),
  professionals: recordsOf('professionals'),
})

const changeSchema = z.discriminatedUnion('type', [
  /** An involvement that no longer holds from a day on. */
  z.strictObject({ type: z.literal('end-involvement'), involvement: id, on: day }),
  /** A new involvement of somebody of the record, or of somebody whom the directory knows. */
  z.strictObject({
    type: z.literal('add-involvement'),
    id,
    brings: broughtSchema,
    professional: id,
    role: id,
    with: id,
    startedOn: day,
    addresses: z.array(id).max(MOST_PEOPLE, `name at most ${MOST_PEOPLE}`),
    leadFrom: day.optional(),
    service: service.optional(),
    purpose: writtenText.optional(),
    intervention: writtenText.optional(),
    delivery: z.enum(DELIVERIES).optional(),
    every: every.optional(),
  }),
  /** Two involvements carried out together by agreement. */
  z.strictObject({
    type: z.literal('joint-work'),
    involvements: z.tuple([id, id], 'joint work is of two involvements; name both'),
  }),
  /** Information passed on between professionals. */
  z.strictObject({
    type: z.literal('contact'),
    id,
    on: day,
    channel: z.enum(CHANNELS),
    from: id,
    to: people,
    reciprocal: z.boolean().optional(),
    basis: z.enum(BASES).optional(),
  }),
  /** A meeting that takes place, to which these people come and speak. */
  z.strictObject({ type: z.literal('meeting'), id, forum: z.enum(FORUMS), on: day, people }),
  /** Somebody's place in a meeting on record; one that is planned is supposed to be held. */
  z.strictObject({
    type: z.literal('invitation'),
    meeting: id,
    person: id,
    attendance: z.enum(ATTENDANCES),
    contribution: z.enum(CONTRIBUTIONS),
  }),
  /** A lead professional from a day on; the leads of the involvements named in `ends` end on that day. */
  z.strictObject({
    type: z.literal('lead'),
    involvement: id,
    from: day,
    ends: z.array(id).max(MOST_PEOPLE, `name at most ${MOST_PEOPLE}`),
  }),
  /** A family member or informal support who supports a need from a day on. */
  z.strictObject({ type: z.literal('support'), familyMember: id, need: id, from: day }),
])

/** The changes of a what-if, in the order in which they were thought of. */
export const changesSchema = z
  .array(changeSchema)
  .max(
    MOST_CHANGES,
    `at most ${MOST_CHANGES} changes; take some out, or keep the others as a what-if of their own`,
  )

/** Something that is supposed of a child's network without being written down in it. */
export type Change = z.output<typeof changeSchema>
export type ChangeType = Change['type']
export type ChangeOf<Type extends ChangeType> = Extract<Change, { type: Type }>
/** What is brought into a record with somebody whom it doesn't name yet. */
export type Brought = z.output<typeof broughtSchema>

/** The kinds of change, in the order in which they are offered. */
export const CHANGE_TYPES = [
  'end-involvement',
  'add-involvement',
  'joint-work',
  'contact',
  'meeting',
  'invitation',
  'lead',
  'support',
] as const satisfies readonly ChangeType[]

/** The first day that a change makes different; joint work and a meeting on record have none of their own. */
export function firstDayOf(change: Change): Day | undefined {
  switch (change.type) {
    case 'end-involvement':
    case 'contact':
    case 'meeting':
      return change.on
    case 'add-involvement':
      return change.startedOn
    case 'lead':
    case 'support':
      return change.from
    default:
      return undefined
  }
}
