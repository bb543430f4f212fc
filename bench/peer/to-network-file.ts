import { canonicalRecord } from '../../domain/network/canonical-record.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { withDatedLists } from './dated-lists.ts'

/** An object of the peer's answer; its fields are as the document names them. */
type Answer = Record<string, unknown>

type Lists = Map<string, Map<string, Answer>>

/**
 * The peer's answer in the form of the network file, in the order that the product gives it in, so that the two
 * answers can be compared value by value.
 */
export function toNetworkFile({ children: [child] }: { children: Answer[] }): Answer {
  if (!child) throw new Error('the peer does not find the child')
  const lists: Lists = new Map(LIST_NAMES.map((list) => [list, new Map()]))
  addChild(child, lists)
  const file: Answer = { format: 'ecomap-network', version: 1 }
  for (const list of LIST_NAMES) {
    const records = [...(lists.get(list) ?? new Map<string, Answer>())]
      .sort(([one], [other]) => compareCodePoints(one, other))
      .map(([, record]) => canonicalRecord(list, withDatedLists(record) as never))
    if (records.length > 0) file[list] = records
  }
  return file
}

function addChild(child: Answer, lists: Lists): void {
  const { family, livesInConnection, membersConnection, needs, involvements, ...rest } = child
  const { contacts, meetings, assessments, plans, disagreements, referrals, consents, ...own } = rest
  const about = idOf(child)
  const put = (list: string, record: Answer) => lists.get(list)?.set(idOf(record), record)
  put('children', { ...own, family: putFamily(family, put), livesIn: stays(livesInConnection, put) })
  const involved: Answer[] = []
  const need = (of: string) => (one: Answer) => put('needs', needOf(one, of))
  for (const one of many(needs)) need(about)(one)
  for (const one of many(involvements)) involved.push({ ...one, with: about })
  for (const { properties, node } of edges(membersConnection)) {
    const { family, livesInConnection, supportsConnection, needs, involvements, sameAs, ...own } = node
    put('familyMembers', {
      ...own,
      family: putFamily(family, put),
      sameAs: one(sameAs),
      livesIn: stays(livesInConnection, put),
      relationships: [{ ...properties, child: about }],
      supports: edges(supportsConnection).map((edge) => ({ ...edge.properties, need: idOf(edge.node) })),
    })
    many(needs).forEach(need(idOf(node)))
    for (const one of many(involvements)) involved.push({ ...one, with: idOf(node) })
  }
  addInvolvements(involved, lists, put)
  for (const { from, to, ...own } of many(contacts))
    put('contacts', { ...own, children: [about], from: one(from), to: ids(to) })
  for (const { chair, invitedConnection, ...own } of many(meetings)) {
    const invitations = edges(invitedConnection).map(({ properties, node }) => ({
      ...properties,
      person: idOf(node),
    }))
    put('meetings', { ...own, children: [about], chair: one(chair), invitations })
  }
  for (const { by, contributors, ...own } of many(assessments))
    put('assessments', { ...own, child: about, by: one(by), contributors: ids(contributors) })
  for (const { goals, ...own } of many(plans))
    put('plans', { ...own, child: about, goals: many(goals).map(goalOf) })
  for (const { between, escalatedTo, ...own } of many(disagreements))
    put('disagreements', { ...own, child: about, between: ids(between), escalatedTo: one(escalatedTo) })
  for (const { by, panel, ...own } of many(referrals)) {
    for (const heard of many(panel)) put('panels', { ...heard, members: [] })
    put('referrals', { ...own, child: about, by: one(by), panel: one(panel) })
  }
  for (const { givenBy, ...own } of many(consents))
    put('consents', { ...own, child: about, givenBy: one(givenBy) })
}

type Put = (list: string, record: Answer) => unknown

function addInvolvements(involved: readonly Answer[], lists: Lists, put: Put): void {
  const workers = new Map<string, Answer>()
  for (const { professional, role, agency, addresses, jointWith, visits, ...own } of involved) {
    const [worker] = many(professional)
    if (worker) workers.set(idOf(worker), worker)
    for (const held of many(role)) put('roles', held)
    for (const employer of many(agency)) put('agencies', employer)
    put('involvements', {
      ...own,
      for: ids(own.for),
      professional: one(professional),
      role: one(role),
      agency: one(agency),
      addresses: ids(addresses),
      jointWith: ids(jointWith),
    })
    for (const visit of many(visits)) {
      const earlier = lists.get('visits')?.get(idOf(visit))?.involvements
      put('visits', { ...visit, involvements: [...((earlier as string[]) ?? []), idOf(own)] })
    }
  }
  for (const worker of workers.values()) {
    for (const { node } of edges(worker.supervisedByConnection)) putProfessional(node, put)
    for (const { properties, node } of edges(worker.tiesConnection)) {
      const [from, to] = [idOf(worker), idOf(node)]
      if (workers.has(to)) lists.get('ties')?.set(`${from} ${to}`, { ...properties, from, to })
    }
  }
  for (const worker of workers.values()) putProfessional(worker, put)
}

function putProfessional(professional: Answer, put: Put): void {
  const { agency, roles, teamsConnection, supervisedByConnection, tiesConnection, ...own } = professional
  for (const employer of many(agency)) put('agencies', employer)
  for (const role of many(roles)) put('roles', role)
  const teams = edges(teamsConnection).map(({ properties, node: { agency, ...team } }) => {
    for (const employer of many(agency)) put('agencies', employer)
    put('teams', { ...team, agency: one(agency) })
    return { ...properties, team: idOf(team) }
  })
  const supervisedBy = edges(supervisedByConnection).map(({ properties, node }) => ({
    ...properties,
    professional: idOf(node),
  }))
  put('professionals', { ...own, agency: one(agency), roles: ids(roles), teams, supervisedBy })
}

function needOf({ evidencedByConnection, ...own }: Answer, of: string): Answer {
  const evidencedBy = edges(evidencedByConnection).map(({ properties, node }) => ({
    ...properties,
    person: idOf(node),
  }))
  return { ...own, of, for: ids(own.for), evidencedBy }
}

function goalOf({ needs, actions, ...own }: Answer): Answer {
  return {
    ...own,
    needs: ids(needs),
    actions: many(actions).map(({ owner, ...action }) => ({ ...action, owner: one(owner) })),
  }
}

function putFamily(family: unknown, put: Put): string | undefined {
  for (const own of many(family)) put('families', own)
  return one(family)
}

function stays(connection: unknown, put: Put): Answer[] {
  return edges(connection).map(({ properties, node }) => {
    put('households', node)
    return { ...properties, household: idOf(node) }
  })
}

function edges(connection: unknown): { properties: Answer; node: Answer }[] {
  return (connection as { edges: { properties: Answer; node: Answer }[] } | undefined)?.edges ?? []
}

function many(found: unknown): Answer[] {
  return (found as Answer[] | undefined) ?? []
}

function ids(found: unknown): string[] {
  return many(found).map(idOf)
}

/** The id of what the library always gives as a list, even where the graph holds one at most. */
function one(found: unknown): string | undefined {
  return many(found).map(idOf)[0]
}

function idOf({ id }: Answer): string {
  return id as string
}
