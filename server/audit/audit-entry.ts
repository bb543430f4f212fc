import { isIP } from 'node:net'
import { z } from 'zod'
import { ACCESS_ROLES, GRANT_BASES } from '../../domain/access/roles.ts'
import { isDay } from '../../domain/network/day.ts'

/**
 * What was done. `refused` is an answer that was not given; `alarm` something that the second check of an answer held
 * back, which should never have to happen; `audit-read` somebody reading the journal itself; `archive` old files of
 * it being moved out.
 */
export const AUDIT_ACTIONS = [
  'read',
  'write',
  'refused',
  'export',
  'import',
  'sign-in',
  'sign-out',
  'session-end',
  'grant',
  'grant-end',
  'break-glass',
  'break-glass-refused',
  'break-glass-ended',
  'break-glass-reviewed',
  'user-change',
  'token-change',
  'audit-read',
  'archive',
  'alarm',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

const id = z.string().min(1).max(200)
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,99}$/)
const day = z.string().refine(isDay)

/** Codes and ids that say more of what was done. A text that somebody wrote, or a name, has no place among them. */
const details = z.strictObject({
  /** Why it was refused, or what raised the alarm. */
  code: code.optional(),
  /** The type and the field of the schema that it is about. */
  type: code.optional(),
  field: code.optional(),
  /** To whom or what it was done: a user, a token, a team. */
  subject: id.optional(),
  session: id.optional(),
  grant: id.optional(),
  basis: z.enum(GRANT_BASES).optional(),
  role: z.enum(ACCESS_ROLES).optional(),
  meeting: id.optional(),
  team: id.optional(),
  /** What the journal was searched for. */
  child: id.optional(),
  user: id.optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  from: day.optional(),
  until: day.optional(),
  count: z.int().nonnegative().optional(),
})

/** Something that was done, before the journal has written down when. */
export const auditEvent = z.strictObject({
  action: z.enum(AUDIT_ACTIONS),
  /** The id of who did it; absent for nobody (who did not sign in) and for the product itself. */
  user: id.optional(),
  /** The session's public id, never what its cookie holds. */
  session: id.optional(),
  /** The name of the GraphQL operation, or the command. */
  operation: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_ .-]{0,199}$/)
    .optional(),
  /** The IP address that it came from; absent for a command at the machine. */
  address: z
    .string()
    .refine((text) => isIP(text) !== 0)
    .optional(),
  /** The children whom it is about, each with the grants under which; none for the product's own work. */
  children: z.array(
    z.strictObject({
      id,
      grants: z.array(z.strictObject({ id, basis: z.enum(GRANT_BASES) })),
    }),
  ),
  details: details.optional(),
})
export type AuditEvent = z.infer<typeof auditEvent>

/** One entry of the audit journal: who did what of which children, when, from where, under which grants. No names. */
export const auditEntry = auditEvent.extend({
  /** The instant at which the journal took it in, ISO 8601 in UTC with milliseconds. */
  at: z.iso.datetime({ precision: 3 }),
})
export type AuditEntry = z.infer<typeof auditEntry>
