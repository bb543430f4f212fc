import { randomUUID } from 'node:crypto'
import {
  type AtOnce,
  again,
  type Before,
  byId,
  Code,
  type Doing,
  input,
  MADE,
  nodes,
  oneOf,
  SOON,
  WHY,
} from './at-once.ts'

const ADMINS = ['admin', 'admin-2'] as const
const user = () => ({ id: 'mere', name: 'Mere Rangi', roles: [new Code('SOCIAL_WORKER')] })
const keptUser = (does: Doing) => does('admin', 'keepUser', { input: user() })
const lasting = (more: object) => () => ({ id: MADE.id, why: WHY, ...more })
const ownCase = lasting({ child: 'noor', user: 'worker-2' })
const givenCase = (does: Doing) => does('lead', 'grantOwnCase', { input: ownCase() })
const restricted = (does: Doing) => does('lead', 'restrictChild', { input: lasting({ child: 'noor' })() })
const named = lasting({ child: 'noor', user: 'worker-2' })
const proposed: Before = async (does) => {
  await does('lead', 'restrictChild', { input: { id: randomUUID(), child: 'noor', why: WHY } })
  await does('lead', 'proposeNamedGrant', { input: named() })
}
const NONE_PROPOSED = nodes('(c:Child {id: "noor"}) WHERE NOT EXISTS { (:User)-[:IS_PROPOSED]->(:Grant) }')
const holder = lasting({ child: 'noor', user: 'worker-2' })
const heldByNobody: Before = (_, tells) =>
  tells(
    'MATCH (child:Child {id: "noor"}) SET child:Restricted WITH child MATCH (g:Grant)-[:COVERS]->(child) DETACH DELETE g',
  )
const proposedHolder: Before = async (does, tells) => {
  await heldByNobody(does, tells)
  await does('admin', 'proposeHolder', { input: holder() })
}
const machine = () => ({
  ...{
    id: MADE.id,
    name: 'Caseload counts',
    purpose: 'Counts for the board',
    token: MADE.token,
    until: SOON,
  },
})
const madeMachine = (does: Doing) => does('admin', 'makeMachine', { input: machine() })
const OTHER_TOKEN = randomUUID()
const openedByBreakGlass = (does: Doing) =>
  does('admin-2', 'breakGlass', {
    ...{ id: MADE.id, child: { id: 'noor' }, reason: 'Police found her alone in town tonight' },
  })

/** Each mutation by which somebody is let in or sees more or less, and that is told nowhere else of twenty at once. */
export const ACCESS_AT_ONCE: readonly AtOnce[] = [
  oneOf(
    ADMINS,
    'keepUser',
    'User',
    input(() => ({ ...user(), name: `Mere ${randomUUID()}`, madeFrom: 1 })),
    'MATCH (mere:User {id: "mere"}) RETURN mere.version - 1 AS n',
    keptUser,
  ),
  again('admin', 'keepUser', input(user), nodes('(:User {id: "mere", version: 1})')),
  again(
    'admin',
    'disableUser',
    () => ({ id: 'mere' }),
    nodes('(u:User {id: "mere"}) WHERE u.disabledAt IS NOT NULL'),
    keptUser,
  ),
  again(
    'admin',
    'enableUser',
    () => ({ id: 'mere' }),
    nodes('(u:User {id: "mere"}) WHERE u.disabledAt IS NULL'),
    async (does) => {
      await keptUser(does)
      await does('admin', 'disableUser', { id: 'mere' })
    },
  ),
  again(
    'admin',
    'grantTeam',
    input(lasting({ user: 'worker-2', team: 'north' })),
    nodes('(:Grant)-[:COVERS]->(:Team)'),
  ),
  again(
    'admin',
    'grantSupervision',
    input(lasting({ user: 'admin-2', colleague: 'worker-2' })),
    nodes('(:User {id: "admin-2"})-[:HOLDS_GRANT]->(:Grant {basis: "supervision"})'),
  ),
  again(
    'admin',
    'grantCover',
    input(lasting({ user: 'worker-2', colleague: 'worker', until: SOON })),
    nodes('(:Grant {basis: "cover"})'),
  ),
  again(
    'admin',
    'endGrant',
    byId,
    nodes(`(g:Grant {id: "${MADE.id}"}) WHERE g.endedAt IS NOT NULL`),
    (does) => does('admin', 'grantTeam', { input: lasting({ user: 'worker-2', team: 'north' })() }),
  ),
  again('lead', 'grantOwnCase', input(ownCase), nodes(`(:Grant {id: "${MADE.id}"})-[:COVERS]->(:Child)`)),
  oneOf(
    ['lead', 'lead'],
    'handOver',
    'ChildGrant',
    input(() => ({ id: randomUUID(), ends: MADE.id, user: 'lead-2', why: WHY })),
    nodes('(:User {id: "lead-2"})-[:HOLDS_GRANT]->(:Grant {basis: "own-case"})'),
    givenCase,
  ),
  again(
    'lead',
    'endOwnCase',
    byId,
    nodes(`(g:Grant {id: "${MADE.id}"}) WHERE g.endedAt IS NOT NULL`),
    givenCase,
  ),
  again(
    'lead',
    'restrictChild',
    input(lasting({ child: 'noor' })),
    nodes('(:Child:Restricted)<-[:OF]-(:Restriction)'),
  ),
  again(
    'worker',
    'liftRestriction',
    () => ({ child: 'noor' }),
    nodes('(r:Restriction) WHERE r.liftedAt IS NOT NULL AND r.liftBy <> r.liftedBy'),
    async (does) => {
      await restricted(does)
      await does('lead', 'liftRestriction', { child: 'noor' })
    },
  ),
  again('lead', 'proposeNamedGrant', input(named), nodes('(:User)-[:IS_PROPOSED]->(:Grant)'), restricted),
  again(
    'worker',
    'confirmNamedGrant',
    byId,
    nodes(`(:User)-[:HOLDS_GRANT]->(:Grant {id: "${MADE.id}"})`),
    proposed,
  ),
  oneOf(['lead', 'lead'], 'dropNamedGrant', 'NamedGrantDropped', byId, NONE_PROPOSED, proposed),
  again('admin', 'proposeHolder', input(holder), nodes('(:User)-[:IS_PROPOSED]->(:Grant)'), heldByNobody),
  again(
    'admin-2',
    'confirmHolder',
    () => ({ id: MADE.id, child: 'noor' }),
    nodes('(:User)-[:HOLDS_GRANT]->(:Grant)-[:COVERS]->(:Child {id: "noor"})'),
    proposedHolder,
  ),
  oneOf(['admin', 'admin-2'], 'dropHolder', 'HolderDropped', byId, NONE_PROPOSED, proposedHolder),
  oneOf(
    ['admin', 'admin'],
    'makeMachine',
    'MachineTokenMade',
    input(machine),
    nodes('(:Session)-[:OF]->(:Machine)'),
  ),
  oneOf(
    ['admin', 'admin'],
    'makeMachineToken',
    'MachineTokenMade',
    input(() => ({ machine: MADE.id, token: OTHER_TOKEN, until: SOON })),
    'MATCH (:Session)-[:OF]->(:Machine) RETURN count(*) - 1 AS n',
    madeMachine,
  ),
  again(
    'admin',
    'endMachineToken',
    () => ({ id: MADE.token }),
    nodes('(t:Session)-[:OF]->(:Machine) WHERE t.endedAt IS NOT NULL'),
    madeMachine,
  ),
  again('admin', 'endMachine', byId, nodes('(m:Machine) WHERE m.disabledAt IS NOT NULL'), madeMachine),
  again('worker', 'endSession', byId, nodes('(s:Session) WHERE s.endedAt IS NOT NULL'), (_, tells) =>
    tells(
      `MATCH (user:User {id: "worker"}) CREATE (:Session {id: "${MADE.id}", hash: "told"})-[:OF]->(user)`,
    ),
  ),
  again(
    'admin-2',
    'endBreakGlass',
    byId,
    nodes('(g:Grant {basis: "break-glass"}) WHERE g.endedAt IS NOT NULL'),
    openedByBreakGlass,
  ),
  oneOf(
    ['auditor', 'lead'],
    'reviewBreakGlass',
    'BreakGlassUse',
    () => ({ id: MADE.id, outcome: new Code('JUSTIFIED'), words: `Rang the police: ${randomUUID()}` }),
    nodes('(use:BreakGlass) WHERE use.reviewedAt IS NOT NULL'),
    openedByBreakGlass,
  ),
]
