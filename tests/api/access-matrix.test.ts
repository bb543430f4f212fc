import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MACHINE_SCOPES } from '../../domain/access/machine-scopes.ts'
import { ACCESS_ROLES, type AccessRole } from '../../domain/access/roles.ts'
import { newMachineToken } from '../../server/access/machine-token.ts'
import { putMachine, putToken } from '../../server/access/machines.store.ts'
import { POLICY, ROLE_RULES, SCOPE_RULES } from '../../server/access/policy.ts'
import { hashOf } from '../../server/access/session-reference.ts'
import { addUsers } from '../../server/access/users.store.ts'
import { product } from '../../server/access/viewer.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { makeSchema } from '../../server/schema.ts'
import { runCypher, type ToldGrant, tellGrant } from '../support/access.ts'
import { ask, openApi } from '../support/api.ts'
import { documentsOfFields } from '../support/document-of-field.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'

const FIELDS = documentsOfFields(makeSchema())
const FILE = {
  format: 'ecomap-network',
  version: 1,
  agencies: [{ id: 'council', name: 'Council', sector: 'social-care' }],
  teams: [{ id: 'north', name: 'North', agency: 'council' }],
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [{ id: 'noor', family: 'aziz', name: 'Noor Aziz', dateOfBirth: '2018-02-01', pathways: [] }],
}

let database: Database
let app: App
/** Where more is asked than is answered at once. */
let unlimited: App
beforeAll(async () => {
  database = await openGraph()
  app = openApi(database, '2026-06-30')
  unlimited = openApi(database, '2026-06-30', undefined, { rates: { take: () => 0 } })
  await runCypher(database, 'MATCH (machine:Machine) DETACH DELETE machine')
  await addUsers(
    database,
    [...ACCESS_ROLES, 'colleague'].map((id) => ({
      id: `the-${id}`,
      name: id,
      roles: [id === 'colleague' ? 'social-worker' : (id as AccessRole)],
    })),
  )
  await fillGraph(database)
  await importInto(database, FILE)
})
afterAll(() => database.close())

test('each field of the policy can be asked for', () => {
  expect([...POLICY.keys()].filter((field) => !FIELDS.has(field))).toEqual([])
})

describe.each(ACCESS_ROLES)('%s', (role) => {
  test('is answered the fields that the policy opens to this role, and refused all others', async () => {
    const wrong: string[] = []
    for (const [field, { path, document }] of FIELDS) {
      const isOpen = path.every((step) => ROLE_RULES[role].some((rule) => rule === POLICY.get(step)))
      const { errors } = await ask(app, document, {}, `the-${role}`)
      const isRefused = errors?.some(({ extensions }) => extensions?.code === 'FORBIDDEN') ?? false
      if (isRefused === isOpen) wrong.push(field)
    }
    expect(wrong).toEqual([])
  })
})

describe.each(MACHINE_SCOPES)('a machine of the scope %s', (scope) => {
  test('is answered the fields that its scope opens, and refused all others', async () => {
    const token = newMachineToken()
    await database.unit(product, 'tests/machine', async (unit) => {
      const made = { id: scope, token: scope, until: new Date(Date.now() + 3_600_000).toISOString() }
      await putMachine(unit, { id: scope, name: scope, purpose: scope, scopes: [scope] }, product)
      await putToken(unit, made, hashOf(token), product)
    })
    const rules: readonly unknown[] = ['anyone', ...SCOPE_RULES[scope]]
    const wrong: string[] = []
    for (const [field, { path, document }] of FIELDS) {
      const isOpen = path.every((step) => rules.includes(POLICY.get(step)))
      const response = await unlimited.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: document }),
      })
      if ((response.status === 403) === isOpen) wrong.push(field)
    }
    expect(wrong).toEqual([])
  })
})

test('nobody is answered only what is open to anyone', async () => {
  const wrong: string[] = []
  for (const [field, { path, document }] of FIELDS) {
    const isOpen = path.every((step) => POLICY.get(step) === 'anyone')
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    })
    if ((response.status === 401) === isOpen) wrong.push(field)
  }
  expect(wrong).toEqual([])
})

const STATES: Record<string, { grants: Partial<ToldGrant>[]; restricted?: boolean; isSeen: boolean }> = {
  none: { grants: [], isSeen: false },
  own: { grants: [{}], isSeen: true },
  team: {
    grants: [
      { user: 'the-colleague', team: 'north' },
      { basis: 'team', covers: 'north' },
    ],
    isSeen: true,
  },
  supervised: {
    grants: [{ user: 'the-colleague' }, { basis: 'supervision', covers: 'the-colleague' }],
    isSeen: true,
  },
  restricted: { grants: [{}], restricted: true, isSeen: false },
  'restricted, named': { grants: [{ named: true }], restricted: true, isSeen: true },
  expired: { grants: [{ from: '-PT2H', until: '-PT1H' }], isSeen: false },
  revoked: { grants: [{ ended: true }], isSeen: false },
  'break-glass': { grants: [{ basis: 'break-glass' }], isSeen: true },
}

describe.each(['social-worker', 'supervisor'] as const)('%s, of a child', (role) => {
  test.each(Object.entries(STATES))(
    'by a grant that is %s, field by field',
    async (_state, { grants, restricted, isSeen }) => {
      await runCypher(database, 'MATCH (grant:Grant) DETACH DELETE grant')
      await runCypher(database, `MATCH (child:Child) ${restricted ? 'SET' : 'REMOVE'} child:Restricted`)
      for (const told of grants)
        await tellGrant(database, { user: `the-${role}`, basis: 'own-case', covers: 'noor', ...told })
      const fields = [...FIELDS].filter(([field]) => field.startsWith('Child.'))
      const wrong: string[] = []
      for (const [field, { selection }] of fields) {
        const { data } = await ask(app, `{ child(id: "noor") { ${selection} } }`, {}, `the-${role}`)
        if ((data?.child !== null) !== isSeen) wrong.push(field)
      }
      expect(wrong).toEqual([])
    },
  )
})
