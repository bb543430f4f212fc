import i18next from 'i18next'
import { enPanelPacks } from './en/panel-packs.ts'

/** The words about panel packs, which come with the pages that tell of them. */
export const panelPacksWords = { panelPacks: enPanelPacks }

for (const [namespace, words] of Object.entries(panelPacksWords))
  i18next.addResourceBundle('en', namespace, words)
