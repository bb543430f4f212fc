import type { Finding } from '../../domain/findings/finding.ts'
import type { Quality } from '../../domain/network/codes.ts'
import type { Day } from '../../domain/network/day.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Rating } from '../../domain/network/network-file.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { holdsOn, latestOn } from '../../domain/network/period.ts'
import type { MapNeed, MapPerson, MapTie } from './model.ts'

/** The lines of the map on the network's day, in order of their ids. */
export function tiesOf(
  network: Network,
  findings: readonly Finding[],
  people: readonly MapPerson[],
  needs: readonly MapNeed[],
): MapTie[] {
  return [
    ...involvementTies(network),
    ...kinshipTies(network),
    ...livesInTies(people),
    ...needTies(network, needs),
    ...servesTies(network),
    ...doubledTies(network, findings),
    ...tiesBetweenProfessionals(network),
  ].sort((one, other) => compareCodePoints(one.id, other.id))
}

/** How findings, and so the map, name a tie that has no id of its own. */
export function tieId(from: string, type: string, to: string): string {
  return `${from}|${type}|${to}`
}

function involvementTies({ involvements, leads, asOf }: Network): MapTie[] {
  const leading = new Set([...leads.values()].flat())
  return involvements.map((involvement) => ({
    id: involvement.id,
    kind: 'involvement',
    from: involvement.professional,
    to: involvement.with,
    quality: qualityOn(involvement.ratings, asOf),
    flow: involvement.flow,
    lead: leading.has(involvement),
  }))
}

function kinshipTies({ family, child, index, asOf }: Network): MapTie[] {
  const ofFamily = family.map(({ member, relationships }): MapTie => {
    const ratings = relationships.flatMap((relationship) => relationship.ratings)
    ratings.sort((one, other) => compareCodePoints(one.on, other.on))
    return kinshipTie(member.id, child.id, qualityOn(ratings, asOf))
  })
  const betweenChildren = index.record.children.flatMap((one) =>
    one.relationships
      .filter(({ from, until }) => holdsOn(from, until, asOf))
      .filter((relationship) => one.id === child.id || relationship.child === child.id)
      .map((relationship) => kinshipTie(one.id, relationship.child, qualityOn(relationship.ratings, asOf))),
  )
  return [...ofFamily, ...onePerPair(betweenChildren)]
}

function kinshipTie(from: string, to: string, quality: Quality | undefined): MapTie {
  return { id: tieId(from, 'RELATED_TO', to), kind: 'kinship', from, to, quality }
}

/** Two children may each name the other; the line between them is one. */
function onePerPair(ties: readonly MapTie[]): MapTie[] {
  const pairs = new Map<string, MapTie>()
  for (const tie of ties) {
    const pair = JSON.stringify([tie.from, tie.to].sort(compareCodePoints))
    const known = pairs.get(pair)
    if (!known || (!known.quality && tie.quality)) pairs.set(pair, tie)
  }
  return [...pairs.values()]
}

function livesInTies(people: readonly MapPerson[]): MapTie[] {
  return people.flatMap(({ id, households }) =>
    households.map(
      (household): MapTie => ({
        id: tieId(id, 'LIVES_IN', household),
        kind: 'lives-in',
        from: id,
        to: household,
      }),
    ),
  )
}

function needTies({ involvements }: Network, needs: readonly MapNeed[]): MapTie[] {
  const carriedOutBy = new Map(involvements.map(({ id, professional }) => [id, professional]))
  return needs.flatMap(({ id: need, addressedBy, supportedBy }) => [
    ...addressedBy.map(
      (involvement): MapTie => ({
        id: tieId(involvement, 'ADDRESSES', need),
        kind: 'addresses',
        from: carriedOutBy.get(involvement) ?? involvement,
        to: need,
        involvement,
      }),
    ),
    ...supportedBy.map(
      (member): MapTie => ({
        id: tieId(member, 'SUPPORTS', need),
        kind: 'supports',
        from: member,
        to: need,
      }),
    ),
  ])
}

/** To the agency of an involvement, where that is not the one with which the professional stands. */
function servesTies({ involvements, index }: Network): MapTie[] {
  return involvements.flatMap(({ id, professional, agency }): MapTie[] => {
    if (agency === undefined || index.professionals.get(professional)?.agency === agency) return []
    return [
      {
        id: tieId(id, 'FOR_AGENCY', agency),
        kind: 'serves',
        from: professional,
        to: agency,
        involvement: id,
      },
    ]
  })
}

/** A line between the professionals of each doubled service, one to the next. */
function doubledTies({ index, needs }: Network, findings: readonly Finding[]): MapTie[] {
  return findings
    .filter(({ kind }) => kind === 'DUPLICATE_INVOLVEMENT')
    .flatMap(({ subjects }) => {
      const need = needs.find((open) => subjects.includes(open.need.id))?.need.id
      const involvements = subjects.flatMap((id) => index.involvements.get(id) ?? [])
      const group = [...new Set(involvements.map(({ professional }) => professional))].sort(compareCodePoints)
      return group.slice(1).map((to, at): MapTie => {
        const from = group[at] ?? to
        return { id: tieId(from, `DOUBLES_${need}`, to), kind: 'doubled', from, to, need }
      })
    })
}

function tiesBetweenProfessionals({ index, professionals, asOf }: Network): MapTie[] {
  return index.record.ties
    .filter(({ from, to }) => professionals.has(from) && professionals.has(to))
    .flatMap(({ from, to, ratings }): MapTie[] => {
      const quality = qualityOn(ratings, asOf)
      if (quality === undefined) return []
      return [{ id: tieId(from, 'TIED_TO', to), kind: 'between-professionals', from, to, quality }]
    })
}

function qualityOn(ratings: readonly Rating[], on: Day): Quality | undefined {
  return latestOn(ratings, on, ({ by, quality }) => by === 'worker' && quality !== undefined)?.quality
}
