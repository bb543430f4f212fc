import type { Sector } from '../../domain/network/codes.ts'

/** Sectors whose work is akin share a colour, so that a full map keeps few of them; the name tells them apart. */
export const SECTOR_GROUPS = ['learning', 'health', 'mind', 'care', 'justice', 'living', 'community'] as const
export type SectorGroup = (typeof SECTOR_GROUPS)[number]

export const GROUP_OF: Record<Sector, SectorGroup> = {
  education: 'learning',
  'early-years': 'learning',
  health: 'health',
  disability: 'health',
  'mental-health': 'mind',
  'substance-use': 'mind',
  'social-care': 'care',
  'adult-care': 'care',
  police: 'justice',
  justice: 'justice',
  legal: 'justice',
  housing: 'living',
  welfare: 'living',
  youth: 'community',
  voluntary: 'community',
  iwi: 'community',
}
