import { fold } from '../../domain/network/fold.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import type { RequestContext } from '../context.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { takeTurn } from '../limits/take-turn.ts'
import { readChildren } from './directory.store.ts'
import { type Connection, type PageAsked, pageOf } from './page.ts'
import { type ListedProfessional, readProfessionals } from './professionals.store.ts'
import { type ListedTeam, readTeams } from './teams.store.ts'

type Asking = Pick<RequestContext, 'database' | 'viewer' | 'rates'>

const MOST_TEAMS = 20

export type ListedProfessionalSource = ListedProfessional
export type ChildConnectionSource = Connection<ChildSource>
export type ProfessionalConnectionSource = Connection<ListedProfessionalSource>

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
    readProfessionals(database, viewer, searched, after, limit),
  )
}

/**
 * Teams by any part of their name, area or agency. There are as few of them as a place has, so all are read and looked
 * through here, where names are folded.
 * @throws GraphQLError as {@link takeTurn}
 */
export async function findTeams(search: string, asking: Asking): Promise<ListedTeam[]> {
  if (search) takeTurn('search', asking)
  const words = fold(search).split(' ')
  const folded = (await readTeams(asking.database, asking.viewer)).map((team) => ({
    team,
    name: fold(team.name),
    found: fold(`${team.name} ${team.area ?? ''} ${team.agency.name}`),
  }))
  return folded
    .filter(({ found }) => words.every((word) => found.includes(word)))
    .sort(
      (one, other) =>
        compareCodePoints(one.name, other.name) || compareCodePoints(one.team.id, other.team.id),
    )
    .slice(0, MOST_TEAMS)
    .map(({ team }) => team)
}
