import type { MapWords } from '../../client/eco-map/words.ts'
import { briefDay } from '../../client/locales/dates.ts'
import { enCodes } from '../../client/locales/en/codes.ts'
import { enEcoMap } from '../../client/locales/en/eco-map.ts'

/** The words that stand on a map in English, as the client gives them, without the client around them. */
export const mapWords: MapWords = {
  kinship: enCodes.kinship,
  needCategory: enCodes.needCategory,
  level: enCodes.level,
  sector: enCodes.sector,
  forum: enCodes.forum,
  quality: enCodes.quality,
  ...enEcoMap.words,
  day: briefDay,
}
