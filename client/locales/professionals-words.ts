import i18next from 'i18next'
import { enProfessionals } from './en/professionals.ts'

/** The words of the directory of professionals, which come with its pages. */
export const professionalsWords = { professionals: enProfessionals }

for (const [namespace, words] of Object.entries(professionalsWords))
  i18next.addResourceBundle('en', namespace, words)
