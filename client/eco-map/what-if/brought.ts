import type { Brought } from '../../../domain/what-if/change.ts'
import type { ProfessionalsQuery } from '../../api/generated/graphql.ts'
import { readNetworkRecord } from '../../api/network-record.ts'

/** A professional of the directory, with what a supposed involvement needs of them. */
export interface KnownProfessional {
  id: string
  name: string
  /** Roles and agency, to tell two of one name apart. */
  hint: string
  roles: readonly { id: string; title: string }[]
  brings: Brought
}

/** Reads a professional that the directory gives. */
export function brought({
  id,
  name,
  agency,
  roles,
  file,
}: ProfessionalsQuery['professionals']['nodes'][number]): KnownProfessional {
  const { agencies, teams, roles: held, professionals } = readNetworkRecord(id, file)
  return {
    id,
    name,
    hint: [...roles.map(({ title }) => title), agency.name].join(', '),
    roles,
    brings: { agencies, teams, roles: held, professionals },
  }
}
