import i18next from 'i18next'
import type { RecordIndex } from '../../../domain/network/record.ts'

/** The name of a person of the record: a child, a family member, an informal support or a professional. */
export function personName(index: RecordIndex, id: string): string {
  const person = index.children.get(id) ?? index.familyMembers.get(id) ?? index.professionals.get(id)
  return person?.name ?? i18next.t('details:notOnRecord')
}

/** The title of a role of the record. */
export function roleTitle(index: RecordIndex, id: string): string {
  return index.roles.get(id)?.title ?? i18next.t('details:notOnRecord')
}

/** What was written down of a need of the record. */
export function needText(index: RecordIndex, id: string): string {
  return index.needs.get(id)?.description ?? i18next.t('details:notOnRecord')
}
