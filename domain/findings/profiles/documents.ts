import type { DocumentSource } from '../profile-source.ts'

/** Public documents that several entries of the profiles rest on. */

export const WORKING_TOGETHER: DocumentSource = {
  title: 'Working Together to Safeguard Children',
  publisher: 'Department for Education',
  year: 2026,
}

export const PARTNER_PRACTICE: DocumentSource = {
  title: 'Multi-Professional Practice and Liaison with Partner Agencies',
  publisher: 'Buckinghamshire Council',
  year: 2020,
}
