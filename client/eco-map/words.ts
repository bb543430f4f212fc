import type { Forum, Kinship, Level, NeedCategory, Quality, Sector } from '../../domain/network/codes.ts'
import type { Day } from '../../domain/network/day.ts'

/** The words that stand on the map itself, given by the catalogue of the reader's language. */
export interface MapWords {
  kinship: Record<Kinship, string>
  needCategory: Record<NeedCategory, string>
  level: Record<Level, string>
  sector: Record<Sector, string>
  forum: Record<Forum, string>
  quality: Record<Quality, string>
  /** Of a child of the record who is not the one in the middle: "brother or sister". */
  sibling: string
  /** On an open need that nobody is recorded to meet: "nobody recorded". */
  unmet: string
  /** On the tie of a lead professional: "lead". */
  lead: string
  /** Between two professionals who meet one need with the same service: "same service". */
  doubled: string
  /** A day, short: "3 May". */
  day(day: Day): string
}
