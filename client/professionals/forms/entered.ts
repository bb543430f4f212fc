import type { Day } from '../../../domain/network/day.ts'
import { codeOf } from '../../api/codes.ts'
import type {
  AgencyFactsFragment,
  PanelFactsFragment,
  ProfessionalFactsFragment,
  RoleFactsFragment,
  TeamFactsFragment,
} from '../../api/generated/graphql.ts'
import type { Findable, Sought } from '../../ui/FindField.tsx'

/** Something that lasts for a time: a team that somebody belongs to, or who supervises them. */
export interface Lasting {
  id: string
  name: string
  from: Day | undefined
  until: Day | undefined
}

export interface EnteredAgency {
  name: string
  sector: string | undefined
  remit: string
  phone: string
}

export interface EnteredTeam {
  name: string
  area: string
}

export interface EnteredPanel {
  name: string
  members: readonly Findable[]
}

export interface EnteredRole {
  title: string
  function: string | undefined
  clientGroup: string | undefined
  universal: boolean
  remit: string
  boundaries: string
}

export interface EnteredProfessional {
  name: string
  phone: string
  email: string
  background: string
  /** Separated by commas. */
  skills: string
  agency: Sought<Findable>
  /** An agency that is not on file yet, in the place of one that is. */
  newAgency: EnteredAgency | undefined
  roles: readonly Findable[]
  /** A role that is not on file yet, besides those that are. */
  newRole: EnteredRole | undefined
  teams: readonly Lasting[]
  supervisors: readonly Lasting[]
}

export const NO_AGENCY: EnteredAgency = { name: '', sector: undefined, remit: '', phone: '' }
export const NO_PANEL: EnteredPanel = { name: '', members: [] }
export const NO_ROLE: EnteredRole = {
  ...{ title: '', function: undefined, clientGroup: undefined, universal: false },
  ...{ remit: '', boundaries: '' },
}
export const NOBODY: EnteredProfessional = {
  ...{ name: '', phone: '', email: '', background: '', skills: '' },
  ...{ agency: { text: '', chosen: undefined }, newAgency: undefined, roles: [], newRole: undefined },
  ...{ teams: [], supervisors: [] },
}

const told = (text: string | null | undefined) => text ?? ''
const day = (day: Day | null | undefined) => day ?? undefined
const chosenOne = ({ id, name }: { id: string; name: string }): Sought<Findable> => ({
  text: name,
  chosen: { id, name, hint: '' },
})

export function enteredAgency({ name, sector, remit, phone }: AgencyFactsFragment): EnteredAgency {
  return { name, sector: codeOf(sector), remit: told(remit), phone: told(phone) }
}

export function enteredTeam({ name, area }: TeamFactsFragment): EnteredTeam {
  return { name, area: told(area) }
}

export function enteredPanel({ name, members }: PanelFactsFragment): EnteredPanel {
  return { name, members: members.map((member) => ({ id: member.id, name: member.name, hint: '' })) }
}

export function enteredRole(facts: RoleFactsFragment): EnteredRole {
  const { title, universal, remit, boundaries } = facts
  const [role, group] = [codeOf(facts.function), codeOf(facts.clientGroup)]
  return {
    ...{ title, function: role, clientGroup: group, universal },
    ...{ remit: told(remit), boundaries: told(boundaries) },
  }
}

export function enteredProfessional(facts: ProfessionalFactsFragment): EnteredProfessional {
  return {
    ...NOBODY,
    ...{ name: facts.name, phone: told(facts.phone), email: told(facts.email) },
    ...{ background: told(facts.background), skills: facts.skills.join(', ') },
    agency: chosenOne(facts.agency),
    roles: facts.roles.map(({ id, title }) => ({ id, name: title, hint: '' })),
    teams: facts.teams.map(({ team, from, until }) => ({
      ...{ id: team.id, name: team.name, from: day(from), until: day(until) },
    })),
    supervisors: facts.supervisors.map(({ id, name, from, until }) => ({
      ...{ id, name, from: day(from), until: day(until) },
    })),
  }
}
