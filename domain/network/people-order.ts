import { SECTORS } from './codes.ts'
import { compareCodePoints } from './order.ts'
import type { RecordIndex } from './record.ts'

/** Compares professionals by the ids: by the sector of their agency, as they stand on the map, then by name. */
export function bySectorAndName({
  professionals,
  agencies,
}: Pick<RecordIndex, 'professionals' | 'agencies'>): (one: string, other: string) => number {
  const name = (id: string) => professionals.get(id)?.name ?? ''
  const sector = (id: string) => {
    const agency = agencies.get(professionals.get(id)?.agency ?? '')
    return agency ? SECTORS.indexOf(agency.sector) : SECTORS.length
  }
  return (one, other) =>
    sector(one) - sector(other) || compareCodePoints(name(one), name(other)) || compareCodePoints(one, other)
}
