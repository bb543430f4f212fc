import { describe, expect, test } from 'vitest'
import { TODAY, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { longestWindow, type Practice, practiceAround, profileOn, profilesOf } from './practice.ts'
import { england } from './profiles/england.ts'
import { newZealand } from './profiles/new-zealand.ts'

const practice: Practice = {
  site: england,
  teams: new Map([
    ['harbour', newZealand],
    ['bridge', england],
    ['elsewhere', newZealand],
  ]),
}

type Membership = { team: string; from?: string; until?: string }

/** The profile of a child led, since February, by professionals who are members of these teams. */
function profileWhenLedBy(members: Record<string, Membership[]>, day = TODAY, lead = {}): string {
  const told: Told = {
    agencies: [{ id: 'agency', name: 'Agency', sector: 'social-care' }],
    teams: ['harbour', 'bridge', 'plain'].map((id) => ({ id, name: id, agency: 'agency' })),
    professionals: Object.entries(members).map(([id, teams]) => ({
      id,
      name: id,
      agency: 'agency',
      roles: ['social-worker'],
      teams,
    })),
    involvements: Object.keys(members).map((id) => ({
      id: `i-${id}`,
      professional: id,
      role: 'social-worker',
      with: 'c',
      startedOn: '2026-01-01',
      leadFrom: '2026-02-01',
      ...lead,
    })),
  }
  return profileOn(toldNetwork(told, day), practice).id
}

describe('the profile that applies to a child', () => {
  test('is that of the team of the lead', () => {
    expect(profileWhenLedBy({ mere: [{ team: 'harbour' }] })).toBe('new-zealand')
    expect(profileWhenLedBy({ mere: [{ team: 'bridge' }] })).toBe('england')
  })

  test('is the site’s when the lead’s teams have none', () => {
    expect(profileWhenLedBy({ mere: [{ team: 'plain' }] })).toBe('england')
    expect(profileWhenLedBy({ mere: [] })).toBe('england')
  })

  test('is the site’s when the lead’s teams have different ones; a team without one says nothing', () => {
    expect(profileWhenLedBy({ mere: [{ team: 'harbour' }, { team: 'bridge' }] })).toBe('england')
    expect(profileWhenLedBy({ mere: [{ team: 'harbour' }, { team: 'plain' }] })).toBe('new-zealand')
  })

  test('is the site’s without a lead, and with several, even of one team', () => {
    expect(profileWhenLedBy({})).toBe('england')
    expect(profileWhenLedBy({ mere: [{ team: 'harbour' }], sam: [{ team: 'harbour' }] })).toBe('england')
    expect(profileWhenLedBy({ mere: [{ team: 'harbour' }] }, TODAY, { leadUntil: TODAY })).toBe('england')
  })

  test('goes by the membership and the lead of the day', () => {
    const joined = { mere: [{ team: 'harbour', from: '2026-03-01', until: '2026-05-01' }] }
    expect(profileWhenLedBy(joined, '2026-02-28')).toBe('england')
    expect(profileWhenLedBy(joined, '2026-03-01')).toBe('new-zealand')
    expect(profileWhenLedBy(joined, '2026-04-30')).toBe('new-zealand')
    expect(profileWhenLedBy(joined, '2026-05-01')).toBe('england')
    expect(profileWhenLedBy({ mere: [{ team: 'harbour' }] }, '2026-01-31')).toBe('england')
    expect(profileWhenLedBy({ mere: [{ team: 'harbour' }] }, '2026-02-01')).toBe('new-zealand')
  })
})

test('around a child are the profiles of the teams that its record names, and the site’s', () => {
  const { index } = toldNetwork({
    agencies: [{ id: 'agency', name: 'Agency', sector: 'social-care' }],
    teams: [{ id: 'harbour', name: 'Harbour', agency: 'agency' }],
    professionals: [
      { id: 'mere', name: 'Mere', agency: 'agency', roles: ['nurse'], teams: [{ team: 'harbour' }] },
    ],
    involvements: [{ id: 'i', professional: 'mere', role: 'nurse', with: 'c', startedOn: '2026-01-01' }],
  })
  expect([...practiceAround(index, practice).teams.keys()]).toEqual(['harbour'])
  expect(profilesOf(practiceAround(index, practice))).toEqual([england, newZealand])
})

test('the longest window of a practice is that of whichever profile looks back furthest', () => {
  const long = {
    ...newZealand,
    window: { ...newZealand.window, 'early-help': { value: 200, source: { own: '' } } },
  }
  const { window } = longestWindow({ site: england, teams: new Map([['t', long]]) })
  expect(window['early-help'].value).toBe(200)
  expect(window['child-protection']).toBe(england.window['child-protection'])
})
