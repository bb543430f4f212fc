import { expect, test } from 'vitest'
import {
  contact,
  finder,
  onPathway,
  professional,
  type Told,
  toldFindings,
} from '../../../tests/support/told-network.ts'

type Consent = NonNullable<Told['consents']>[number]

const found = finder('SHARING_BASIS_NOT_RECORDED')
const children = onPathway('child-in-need')
const professionals = [
  professional('a', { agency: 'council' }),
  professional('colleague', { agency: 'council' }),
  professional('b', { agency: 'school' }),
]
const shared = (changes: Parameters<typeof contact>[2], to = ['b']) =>
  found({ children, professionals, contacts: [contact('a', to, changes)] })
const consent: Consent = { id: 'consent', child: 'c', given: true, scope: 'School', on: '2026-06-20' }
const consented = (...consents: Partial<Consent>[]) =>
  found({
    children,
    professionals,
    contacts: [contact('a', ['b'])],
    consents: consents.map((changes, at) => ({ ...consent, id: `consent ${at}`, ...changes })),
  })

test('to another agency, with neither a basis nor a consent', () => {
  expect(shared({})).toEqual([['note', 'c']])
  expect(shared({ basis: 'public-task' })).toEqual([])
})

test('within one agency nothing is asked; one receiver of another is enough', () => {
  expect(shared({}, ['colleague'])).toEqual([])
  expect(shared({}, ['colleague', 'b'])).toHaveLength(1)
})

test('not at child protection', () => {
  expect(found({ professionals, contacts: [contact('a', ['b'])] })).toEqual([])
})

test('in the window, about this child', () => {
  expect(shared({ on: '2026-04-28' })).toEqual([])
  expect(shared({ on: '2026-04-29' })).toHaveLength(1)
  expect(shared({ on: '2026-06-30' })).toHaveLength(1)
  expect(shared({ on: '2026-07-01' })).toEqual([])
  expect(shared({ children: ['sibling'] })).toEqual([])
})

test('a consent in force on the day of the contact', () => {
  expect(consented({})).toEqual([])
  expect(consented({ on: '2026-06-21' })).toHaveLength(1)
  expect(consented({ given: false })).toHaveLength(1)
  expect(consented({ expiresOn: '2026-06-21' })).toEqual([])
  expect(consented({ expiresOn: '2026-06-20' })).toHaveLength(1)
  expect(consented({ withdrawnOn: '2026-06-21' })).toEqual([])
  expect(consented({ withdrawnOn: '2026-06-20' })).toHaveLength(1)
  expect(consented({ child: 'sibling' })).toHaveLength(1)
})

test('the latest consent decides; of one day the last by id', () => {
  expect(consented({ on: '2026-06-10' }, { on: '2026-06-11', given: false })).toHaveLength(1)
  expect(consented({ on: '2026-06-11' }, { on: '2026-06-10', given: false })).toEqual([])
  expect(consented({ on: '2026-06-11', given: false }, { on: '2026-06-10' })).toHaveLength(1)
  expect(consented({ id: 'x', given: false }, { id: 'y' })).toEqual([])
  expect(consented({ id: 'y' }, { id: 'x', given: false })).toEqual([])
  expect(consented({ id: 'x' }, { id: 'y', given: false })).toHaveLength(1)
})

test('it names the contacts, in one finding', () => {
  const contacts = [contact('a', ['b']), contact('b', ['a']), contact('a', ['colleague'])]
  const findings = toldFindings('SHARING_BASIS_NOT_RECORDED', { children, professionals, contacts })
  expect(findings).toHaveLength(1)
  expect(findings[0]?.evidence).toEqual([
    { type: 'contact', contact: 'a to b', on: '2026-06-20', from: 'a', to: ['b'] },
    { type: 'contact', contact: 'b to a', on: '2026-06-20', from: 'b', to: ['a'] },
  ])
})
