import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import '../locales/i18n.ts'
import '../locales/audit-words.ts'
import { type EntryFacts, useEntryWords } from './useEntryWords.ts'

const MERE = { __typename: 'AuditUser' as const, id: 'mere', name: 'Mere Winitana' }
const IOANA = { __typename: 'AuditUser' as const, id: 'ioana', name: 'Ioana Popa' }

type Details = NonNullable<EntryFacts['details']>
type Basis = EntryFacts['children'][number]['bases'][number]

const child = (id: string, ...bases: Basis[]) => ({ __typename: 'AuditChild' as const, id, bases })
const details = (told: Partial<Details>): Details => ({
  ...{
    __typename: 'AuditDetails',
    code: null,
    subject: null,
    user: null,
    child: null,
    team: null,
    count: null,
  },
  ...told,
})

/** An entry as a sentence. */
function said(told: Partial<EntryFacts>, isHere = false): string {
  function Said() {
    const { who, what } = useEntryWords(isHere)
    const entry = {
      ...{ __typename: 'AuditEntry', id: '1', at: '2026-11-22T09:00:00.000Z', action: 'READ', user: MERE },
      ...{ operation: 'EcoMap', address: '127.0.0.1', children: [], details: null },
      ...told,
    } as EntryFacts
    return `${who(entry)} ${what(entry)}`
  }
  return renderToStaticMarkup(<Said />)
}

test.each<[string, Partial<EntryFacts>]>([
  ['looked at one child, as own case', { children: [child('a', 'OWN_CASE')] }],
  [
    'looked at 3 children, as own cases and in cover for a colleague',
    { children: [child('a', 'OWN_CASE'), child('b', 'COVER', 'OWN_CASE'), child('c', 'OWN_CASE')] },
  ],
  [
    'changed something of one child, as a case of the team',
    { action: 'WRITE', children: [child('a', 'TEAM')] },
  ],
  ['changed something', { action: 'WRITE' }],
  [
    'was refused what is not open to their role',
    { action: 'REFUSED', details: details({ code: 'FORBIDDEN' }) },
  ],
  [
    'let Ioana Popa see one child',
    {
      action: 'GRANT',
      children: [child('a', 'SUPERVISION')],
      details: details({ child: 'a', subject: IOANA }),
    },
  ],
  [
    'let Ioana Popa see the cases of left',
    {
      action: 'GRANT',
      details: details({ subject: IOANA, user: { __typename: 'AuditUser', id: 'left', name: null } }),
    },
  ],
  [
    'let Ioana Popa see the cases of a team',
    { action: 'GRANT', details: details({ subject: IOANA, team: 'north' }) },
  ],
  ['ended what Ioana Popa may see', { action: 'GRANT_END', details: details({ subject: IOANA }) }],
  ['disabled Ioana Popa', { action: 'USER_CHANGE', details: details({ subject: IOANA, code: 'disabled' }) }],
  [
    'searched this journal for child a for Ioana Popa',
    { action: 'AUDIT_READ', details: details({ child: 'a', user: IOANA }) },
  ],
  ['searched this journal', { action: 'AUDIT_READ', details: details({}) }],
  ['signed in', { action: 'SIGN_IN' }],
])('Mere Winitana %s', (words, entry) => {
  expect(said(entry)).toBe(`Mere Winitana ${words}`)
})

test('who did it is told by id where nobody has a user, and where nobody was signed in, by that', () => {
  const left = { __typename: 'AuditUser' as const, id: 'left', name: null }
  expect(said({ action: 'SIGN_OUT', user: left })).toBe('left signed out')
  expect(said({ action: 'REFUSED', user: null, details: details({ code: 'UNAUTHENTICATED' }) })).toBe(
    'Somebody not signed in was asked to sign in',
  )
  const machine = { user: null, address: null, operation: 'import' } as const
  expect(said({ ...machine, action: 'IMPORT', details: details({ count: 40, subject: MERE }) })).toBe(
    'Whoever runs Ecomap imported 40 children for Mere Winitana',
  )
  expect(said({ ...machine, action: 'WRITE', operation: 'findings' })).toBe(
    'Whoever runs Ecomap had findings computed',
  )
})

test('on the page of a child the child is not told of by number or id', () => {
  expect(said({ children: [child('a', 'SUPERVISION')] }, true)).toBe(
    'Mere Winitana looked at this child, as supervisor',
  )
  expect(
    said(
      { action: 'AUDIT_READ', children: [child('a', 'OWN_CASE')], details: details({ child: 'a' }) },
      true,
    ),
  ).toBe('Mere Winitana looked at who has looked at this child, as own case')
})
