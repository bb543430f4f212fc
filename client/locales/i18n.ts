import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { enCodes } from './en/codes.ts'
import { enCommon } from './en/common.ts'
import { enDirectory } from './en/directory.ts'

export const en = { common: enCommon, directory: enDirectory, codes: enCodes }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof en
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
