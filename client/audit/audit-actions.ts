import { nameOf } from '../api/codes.ts'
import type { AuditAction } from '../api/generated/graphql.ts'
import { enAudit } from '../locales/en/audit.ts'

/** What the journal tells of, by its codes, in the order in which it is offered. */
export type AuditActionCode = keyof typeof enAudit.action
export const AUDIT_ACTIONS = Object.keys(enAudit.action) as AuditActionCode[]

export function isAuditAction(text: string | undefined): text is AuditActionCode {
  return (AUDIT_ACTIONS as readonly (string | undefined)[]).includes(text)
}

/** The code as the API writes it; nothing for a text that is none. */
export function auditActionOf(text: string | undefined): AuditAction | null {
  return isAuditAction(text) ? nameOf(text) : null
}
