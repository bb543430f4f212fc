import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { auditWords } from './audit-words.ts'
import type { ecoMapWords } from './eco-map-words.ts'
import { enAccess } from './en/access.ts'
import { enBreakGlass } from './en/break-glass.ts'
import { enCodes } from './en/codes.ts'
import { enCommon } from './en/common.ts'
import { enDirectory } from './en/directory.ts'
import type { panelPacksWords } from './panel-packs-words.ts'
import type { professionalsWords } from './professionals-words.ts'
import type { usersWords } from './users-words.ts'

const en = {
  access: enAccess,
  breakGlass: enBreakGlass,
  common: enCommon,
  directory: enDirectory,
  codes: enCodes,
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof en &
      typeof ecoMapWords &
      typeof auditWords &
      typeof panelPacksWords &
      typeof usersWords &
      typeof professionalsWords
  }
}

i18next.use(initReactI18next).init({
  lng: 'en',
  ns: Object.keys(en),
  defaultNS: 'common',
  resources: { en },
  interpolation: { escapeValue: false },
  initAsync: false,
})
