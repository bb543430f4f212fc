import type { Finding } from '../../domain/findings/finding.ts'
import type { PracticeProfile } from '../../domain/findings/profile.ts'
import { findingContext, informalSupport } from '../../domain/findings/rule.ts'
import type { Network } from '../../domain/network/network.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { informationLayer } from './information-layer.ts'
import type { EcoMapModel, MapAgency, MapNeed, MapProfessional } from './model.ts'
import { circlesOf, peopleOf } from './people.ts'
import { tiesOf } from './ties.ts'

/**
 * What is on a child's eco-map on the network's day.
 * @param findings those of the same network; what is open, outside or doubled is read from them
 */
export function ecoMapModel(
  network: Network,
  findings: readonly Finding[],
  profile: PracticeProfile,
): EcoMapModel {
  const { child, asOf } = network
  const people = peopleOf(network)
  const professionals = professionalsOf(network, findings)
  const needs = needsOf(network, findings)
  return {
    child: child.id,
    asOf,
    circles: circlesOf(network, people),
    people,
    professionals,
    agencies: agenciesOf(network, professionals),
    needs,
    ties: tiesOf(network, findings, people, needs),
    ...informationLayer(network, findingContext(network, profile).windowFrom),
  }
}

function professionalsOf(
  { index, professionals, leads }: Network,
  findings: readonly Finding[],
): MapProfessional[] {
  const outside = subjectsOf(findings, 'ABSENT_FROM_INFORMATION_FLOW')
  return [...professionals].flatMap(([id, involvements]) => {
    const professional = index.professionals.get(id)
    const agency = professional && index.agencies.get(professional.agency)
    if (!agency) return []
    return {
      id,
      name: professional.name,
      agency: agency.id,
      sector: agency.sector,
      roles: [...new Set(involvements.flatMap(({ role }) => index.roles.get(role)?.title ?? []))],
      involvements: involvements.map((involvement) => involvement.id),
      lead: leads.has(id),
      outside: outside.has(id),
    }
  })
}

function agenciesOf(
  { index, involvements }: Network,
  professionals: readonly MapProfessional[],
): MapAgency[] {
  const members = Map.groupBy(professionals, ({ agency }) => agency)
  const ids = new Set([...members.keys(), ...involvements.flatMap(({ agency }) => agency ?? [])])
  return [...ids].sort(compareCodePoints).flatMap((id) => {
    const agency = index.agencies.get(id)
    if (!agency) return []
    const { name, sector } = agency
    return { id, name, sector, professionals: (members.get(id) ?? []).map((one) => one.id) }
  })
}

function needsOf(network: Network, findings: readonly Finding[]): MapNeed[] {
  const { needs, involvements } = network
  const unmet = subjectsOf(findings, 'UNMET_NEED')
  return needs.map(({ need, level }) => ({
    id: need.id,
    of: need.of,
    category: need.category,
    description: need.description,
    level,
    unmet: unmet.has(need.id),
    addressedBy: involvements.filter(({ addresses }) => addresses.includes(need.id)).map(({ id }) => id),
    supportedBy: informalSupport(network, need.id).map(({ familyMember }) => familyMember),
  }))
}

function subjectsOf(findings: readonly Finding[], kind: Finding['kind']): ReadonlySet<string> {
  return new Set(findings.filter((finding) => finding.kind === kind).flatMap(({ subjects }) => subjects))
}
