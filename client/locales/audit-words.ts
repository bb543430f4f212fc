import i18next from 'i18next'
import { enAudit } from './en/audit.ts'

/** The words about the audit journal, which come with the pages that show it. */
export const auditWords = { audit: enAudit }

i18next.addResourceBundle('en', 'audit', enAudit)
