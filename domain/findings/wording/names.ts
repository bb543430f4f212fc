import type { Professional } from '../../network/network-file.ts'

/** How sentences name the people and things of a record. An id that the record doesn't hold is named as unknown. */
export interface Names {
  /** "Aroha Ngata". */
  person(id: string): string
  /** "Aroha Ngata (school nurse, Kauri Primary)". */
  professional(id: string, role?: string): string
  /** What was written down of the need. */
  need(id: string): string
  role(id: string): string
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The look-ups of a record as far as names come from them. */
export interface Named {
  professionals: ReadonlyMap<string, Pick<Professional, 'name' | 'agency'>>
  children: ReadonlyMap<string, { name: string }>
  familyMembers: ReadonlyMap<string, { name: string }>
  agencies: ReadonlyMap<string, { name: string }>
  roles: ReadonlyMap<string, { title: string }>
  needs: ReadonlyMap<string, { description: string }>
}

/** Makes the names for a record's sentences. */
export function namesOf(index: Named): Names {
  const name = (id: string) =>
    index.professionals.get(id)?.name ??
    index.children.get(id)?.name ??
    index.familyMembers.get(id)?.name ??
    'somebody not on this record'
  const role = (id: string) => isolate(index.roles.get(id)?.title ?? 'role not recorded')
  return {
    person: (id) => isolate(name(id)),
    professional(id, inRole) {
      const agency = index.agencies.get(index.professionals.get(id)?.agency ?? '')
      const facts = [inRole && role(inRole), agency && isolate(agency.name)].filter(Boolean)
      return facts.length > 0 ? `${isolate(name(id))} (${facts.join(', ')})` : isolate(name(id))
    },
    need: (id) => isolate(index.needs.get(id)?.description ?? 'a need not on this record'),
    role,
  }
}

/** Sets a right-to-left name apart, so that the sentence around it keeps its order. */
function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name
}
