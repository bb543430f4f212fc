import type { RequestContext } from '../context.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { takeTurn } from '../limits/take-turn.ts'
import { type ListedAgency, readAgencies, readAgenciesById } from './agencies.store.ts'
import { readChildren } from './directory.store.ts'
import { type Connection, type PageAsked, pageOf } from './page.ts'
import { pageOfAll } from './page-of-all.ts'
import { type ListedPanel, readPanels } from './panels.store.ts'
import { type ListedProfessional, readProfessionals, readProfessionalsOf } from './professionals.store.ts'
import { type ListedRole, type ListedTeam, readRoles, readTeams } from './teams.store.ts'

type Asking = Pick<RequestContext, 'database' | 'viewer' | 'rates'>

export type ListedProfessionalSource = ListedProfessional
export type DirectoryAgencySource = ListedAgency
export type DirectoryRoleSource = ListedRole
export type ChildConnectionSource = Connection<ChildSource>
export type ProfessionalConnectionSource = Connection<ListedProfessionalSource>
export type AgencyConnectionSource = Connection<ListedAgency>
export type TeamConnectionSource = Connection<ListedTeam>
export type RoleConnectionSource = Connection<ListedRole>
export type PanelConnectionSource = Connection<ListedPanel>

/** A page of the children whom the viewer may see. @throws GraphQLError as {@link pageOf} and {@link takeTurn} */
export async function findChildren(asked: PageAsked, asking: Asking): Promise<ChildConnectionSource> {
  const { database, viewer } = asking
  if (asked.search) takeTurn('search', asking)
  return pageOf(asked, (searched, after, limit) => readChildren(database, viewer, searched, after, limit))
}

/** A page of all professionals. @throws GraphQLError as {@link pageOf} and {@link takeTurn} */
export async function findProfessionals(
  asked: PageAsked,
  asking: Asking,
): Promise<ProfessionalConnectionSource> {
  const { database, viewer } = asking
  if (asked.search) takeTurn('search', asking)
  return pageOf(asked, (searched, after, limit) =>
    readProfessionals(database, viewer, { searched, after, limit }),
  )
}

/** A page of all agencies. @throws GraphQLError as {@link pageOf} and {@link takeTurn} */
export async function findAgencies(asked: PageAsked, asking: Asking): Promise<AgencyConnectionSource> {
  const { database, viewer } = asking
  if (asked.search) takeTurn('search', asking)
  return pageOf(asked, (searched, after, limit) => readAgencies(database, viewer, { searched, after, limit }))
}

/** The agency of this id, as far as there is one. */
export async function agencyOf(id: string, { database, viewer }: Asking): Promise<ListedAgency | undefined> {
  return (await readAgenciesById(database, viewer, [id])).get(id)
}

/** The teams of an agency, by name. */
export async function teamsOf(agency: string, { database, viewer }: Asking): Promise<ListedTeam[]> {
  const all = await readTeams(database, viewer, agency)
  return pageOfAll(all, byNameOfTeam, '', undefined, all.length).page.map(({ node }) => node)
}

/** A page of those who work for an agency. @throws GraphQLError as {@link pageOf} */
export function professionalsOf(
  agency: string,
  asked: Omit<PageAsked, 'search'>,
  { database, viewer }: Asking,
): Promise<ProfessionalConnectionSource> {
  return pageOf(asked, (_, after, limit) => readProfessionalsOf(database, viewer, agency, after, limit))
}

/** A page of the teams with each word in any part of their name, area or agency. @throws as {@link findProfessionals} */
export async function findTeams(asked: PageAsked, asking: Asking): Promise<TeamConnectionSource> {
  if (asked.search) takeTurn('search', asking)
  const all = await readTeams(asking.database, asking.viewer)
  return pageOf(asked, async (...page) => pageOfAll(all, byNameOfTeam, ...page))
}

/** A page of the roles with each word in any part of their title. @throws as {@link findProfessionals} */
export async function findRoles(asked: PageAsked, asking: Asking): Promise<RoleConnectionSource> {
  if (asked.search) takeTurn('search', asking)
  const all = await readRoles(asking.database, asking.viewer)
  return pageOf(asked, async (...page) => pageOfAll(all, byTitle, ...page))
}

/** A page of the panels with each word in any part of their name. @throws as {@link findProfessionals} */
export async function findPanels(asked: PageAsked, asking: Asking): Promise<PanelConnectionSource> {
  if (asked.search) takeTurn('search', asking)
  const all = await readPanels(asking.database, asking.viewer)
  return pageOf(asked, async (...page) => pageOfAll(all, byName, ...page))
}

/** The panel of this id, as far as there is one. */
export async function panelOf(id: string, { database, viewer }: Asking): Promise<ListedPanel | undefined> {
  return (await readPanels(database, viewer, id))[0]
}

/** The role of this id, as far as there is one. */
export async function roleOf(id: string, { database, viewer }: Asking): Promise<ListedRole | undefined> {
  return (await readRoles(database, viewer, id))[0]
}

const byNameOfTeam = {
  nameOf: ({ name }: ListedTeam) => name,
  textOf: ({ name, area, agency }: ListedTeam) => `${name} ${area ?? ''} ${agency.name}`,
}
const byName = { nameOf: ({ name }: ListedPanel) => name, textOf: ({ name }: ListedPanel) => name }
const byTitle = { nameOf: ({ title }: ListedRole) => title, textOf: ({ title }: ListedRole) => title }
