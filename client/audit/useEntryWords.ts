import { useTranslation } from 'react-i18next'
import { codeOf } from '../api/codes.ts'
import type { AuditEntryFactsFragment } from '../api/generated/graphql.ts'
import { joinNames } from '../locales/lists.ts'

export type EntryFacts = AuditEntryFactsFragment
type Person = NonNullable<EntryFacts['user']>

/** Says an entry of the journal in plain words. */
export interface EntryWords {
  who(entry: EntryFacts): string
  /** What they did, as it follows their name. */
  what(entry: EntryFacts): string
}

/** @param isHere whether what is told is told on a child's own page, where the child need not be told of */
export function useEntryWords(isHere = false): EntryWords {
  const { t } = useTranslation('audit')

  function who({ user, address, action }: EntryFacts): string {
    if (user) return nameOf(user)
    return address || action === 'REFUSED' ? t('nobody') : t('machine')
  }

  function children({ children, details }: EntryFacts): string {
    if (isHere) return t('what.here')
    const count = details?.count ?? (children.length || (details?.child ? 1 : 0))
    return count === 0 ? t('what.none') : t('what.children', { count })
  }

  function bases({ children }: EntryFacts): string {
    const used = [...new Set(children.flatMap(({ bases }) => bases))]
    if (used.length === 0) return ''
    return `, ${joinNames(used.map((basis) => t(`as.${codeOf(basis)}`, { count: children.length })))}`
  }

  function what(entry: EntryFacts): string {
    const { operation, details } = entry
    const action = codeOf(entry.action)
    const words = { what: children(entry), as: bases(entry) }
    const subject = details?.subject ? nameOf(details.subject) : ''
    const user = details?.user ? nameOf(details.user) : ''
    const code = details?.code
    switch (action) {
      case 'write':
        if (operation === 'findings') return t('did.findings')
        return entry.children.length === 0 ? t('did.changed') : t('did.write', words)
      case 'refused':
        if (code === 'FORBIDDEN') return t('did.forbidden')
        return code === 'UNAUTHENTICATED' ? t('did.unauthenticated') : t('did.refused')
      case 'import':
        return subject ? t('did.importFor', { ...words, subject }) : t('did.import', words)
      case 'grant':
        if (code === 'proposed') return t('did.proposed', { ...words, subject })
        if (code === 'lifted') return t('did.lifted', words)
        if (details?.team) return t('did.grantTeam', { subject })
        return user ? t('did.grantUser', { subject, user }) : t('did.grant', { ...words, subject })
      case 'grant-end':
        if (code === 'restricted') return t('did.restricted', words)
        return details?.child ? t('did.grant-end', { ...words, subject }) : t('did.grantEnd', { subject })
      case 'user-change':
        if (code === 'disabled' || operation === 'users disable') return t('did.disabled', { subject })
        if (code === 'enabled' || operation === 'users enable') return t('did.enabled', { subject })
        return t('did.user-change', { subject })
      case 'alarm':
        return code === 'voices' ? t('did.alarmVoices') : t('did.alarm', words)
      case 'audit-read': {
        if (entry.children.length > 0) return t('did.auditChild', words)
        const child = details?.child ? t('for.child', { id: details.child }) : ''
        return t('did.audit-read', { for: `${child}${user && t('for.user', { name: user })}` })
      }
      default:
        return t(`did.${action}`, words)
    }
  }

  return { who, what }
}

/** Whoever is on file no more is told by their id. */
function nameOf({ id, name }: Person): string {
  return name ?? id
}
