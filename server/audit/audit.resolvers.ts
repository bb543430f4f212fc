import { contextLoader } from '../access/context-loader.ts'
import { codeNames } from '../eco-map/code-names.ts'
import { dayArgument, type UncheckedDay } from '../eco-map/date.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { AUDIT_ACTIONS } from './audit-entry.ts'
import { readAuditUsers, readUserNames } from './audit-users.store.ts'
import { lastWrittenAt } from './last-written.ts'
import type { AuditPageAsked, AuditSearch } from './search-journal.ts'
import { type AuditUserSource, auditOfChild, searchAudit } from './told-entries.ts'

const nameOf = contextLoader<string | undefined>(
  (ids, { database, viewer }) => readUserNames(database, viewer, ids),
  undefined,
)

/** The resolvers of `audit.graphql`. */
export const auditResolvers = {
  AuditAction: codeNames(AUDIT_ACTIONS),
  Query: {
    audit: (_, { child, user, action, ...asked }, context) =>
      searchAudit(
        {
          ...{ child: child ?? undefined, user: user ?? undefined, action: action ?? undefined },
          ...pageAsked(asked),
        },
        context,
      ),
    auditLastWrittenAt: (_, _args, { audit }) => lastWrittenAt(audit.folder),
    auditUsers: (_, _args, { database, viewer }) => readAuditUsers(database, viewer),
  },
  Child: { audit: ({ id }, asked, context) => auditOfChild(id, pageAsked(asked), context) },
  AuditEntry: {
    user: ({ user }) => userOf(user),
    children: ({ children }) =>
      children.map(({ id, grants }) => ({ id, bases: [...new Set(grants.map(({ basis }) => basis))] })),
  },
  AuditUser: { name: ({ id }, _, context) => nameOf(id, context) },
  AuditDetails: {
    subject: ({ subject }) => userOf(subject),
    user: ({ user }) => userOf(user),
  },
} satisfies Partial<Resolvers>

function userOf(id: string | undefined): AuditUserSource | null {
  return id === undefined ? null : { id }
}

interface PageArguments {
  from?: UncheckedDay | null
  until?: UncheckedDay | null
  first?: number | null
  after?: string | null
}

function pageAsked({
  from,
  until,
  first,
  after,
}: PageArguments): AuditPageAsked & Pick<AuditSearch, 'from' | 'until'> {
  return {
    from: dayArgument(from, 'from'),
    until: dayArgument(until, 'until'),
    first: first ?? undefined,
    after: after ?? undefined,
  }
}
