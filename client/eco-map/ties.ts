import type { Finding } from '../../domain/findings/finding.ts'
import type { Voice } from '../../domain/network/codes.ts'
import type { Network } from '../../domain/network/network.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { tieId } from '../../domain/network/tie-id.ts'
import { qualityBy, ratedTies } from '../../domain/voices/rated-ties.ts'
import type { MapNeed, MapPerson, MapTie } from './model.ts'

/**
 * The lines of the map on the network's day, in order of their ids.
 * @param voice as whom the ties are seen
 */
export function tiesOf(
  network: Network,
  findings: readonly Finding[],
  people: readonly MapPerson[],
  needs: readonly MapNeed[],
  voice: Voice = 'worker',
): MapTie[] {
  return [
    ...seenTies(network, voice),
    ...livesInTies(people),
    ...needTies(network, needs),
    ...servesTies(network),
    ...doubledTies(network, findings),
  ].sort((one, other) => compareCodePoints(one.id, other.id))
}

/** The lines that people see in one way or another, as somebody sees them. */
function seenTies(network: Network, voice: Voice): MapTie[] {
  const { leads, index, asOf } = network
  const leading = new Set([...leads.values()].flat().map(({ id }) => id))
  return ratedTies(network).flatMap(({ id, kind, from, to, ratings }): MapTie[] => {
    const quality = qualityBy(voice, ratings, asOf)
    if (kind === 'involvement')
      return [{ id, kind, from, to, quality, flow: index.involvements.get(id)?.flow, lead: leading.has(id) }]
    return kind === 'between-professionals' && quality === undefined ? [] : [{ id, kind, from, to, quality }]
  })
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
