import { LANGUAGE } from './language.ts'

const LIST = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' })

/** "Aroha, Sam and Mei". */
export function joinNames(names: readonly string[]): string {
  return LIST.format(names)
}
