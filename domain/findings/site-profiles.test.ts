import { describe, expect, test } from 'vitest'
import { type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { computeFindings } from './findings.ts'
import { england } from './profiles/england.ts'
import { newZealand } from './profiles/new-zealand.ts'
import { practiceOfSite, readSiteProfiles } from './site-profiles.ts'

const source = { own: 'Agreed by the Harbour partnership in 2026.' }

/** A file with one profile `harbour` that extends England's, with these differences. */
const harbour = (differences: object = {}, more: object = {}) => ({
  format: 'ecomap-profiles',
  version: 1,
  profiles: [{ id: 'harbour', name: 'Harbour', extends: 'england', ...differences }],
  ...more,
})

function profile(file: unknown, id = 'harbour') {
  const read = readSiteProfiles(file)
  const found = read.problems === undefined ? read.profiles.profiles.get(id) : undefined
  if (!found) throw new Error(JSON.stringify(read.problems))
  return found
}

function problems(file: unknown): string[] {
  const read = readSiteProfiles(file)
  return (read.problems ?? []).map(({ path, message }) => `${path}: ${message}`)
}

describe('a site’s own profile', () => {
  test('is the one that it extends, but for what it says', () => {
    const own = profile(harbour({ exitAhead: { value: 90, source } }))
    expect(own).toEqual({
      ...england,
      id: 'harbour',
      name: 'Harbour',
      extends: 'england',
      exitAhead: { value: 90, source },
    })
    expect(profile(harbour({ extends: 'new-zealand' }))).toEqual({
      ...newZealand,
      id: 'harbour',
      name: 'Harbour',
      extends: 'new-zealand',
    })
  })

  test('changes a pathway’s number and leaves the others, or leaves one out', () => {
    const own = profile(
      harbour({
        window: { 'early-help': { value: 70, source } },
        childSeenWithin: { 'child-in-need': null, 'early-help': { value: 60, source } },
      }),
    )
    expect(own.window).toEqual({ ...england.window, 'early-help': { value: 70, source } })
    const { 'child-in-need': _, ...seen } = england.childSeenWithin
    expect(own.childSeenWithin).toEqual({ ...seen, 'early-help': { value: 60, source } })
  })

  test('adds, changes and leaves out expectations and quorums', () => {
    const dentist = { when: { type: 'age', from: 1, to: 15 }, functions: ['dentist'], source }
    const own = profile(
      harbour({
        expectations: { dentist, gp: null, midwife: { when: { type: 'always' }, form: 'lead', source } },
        quorums: { 'core-group': null, 'case-review': { attendedBy: 'gp', otherAgencies: 1, source } },
      }),
    )
    expect(own.expectations.gp).toBe(undefined)
    expect(own.expectations.dentist).toEqual({ ...dentist, form: 'role' })
    expect(own.expectations.midwife).toMatchObject({ form: 'lead', functions: [] })
    expect(Object.keys(own.expectations)).toHaveLength(Object.keys(england.expectations).length)
    expect(Object.keys(own.quorums)).toEqual(['child-protection-conference', 'case-review'])
  })

  test('decides the findings', () => {
    const told: Told = {
      children: [
        {
          id: 'c',
          family: 'family',
          name: 'Chidi',
          expectedOn: '2026-09-01',
          pathways: [{ pathway: 'child-in-need', from: '2026-06-20' }],
        },
      ],
    }
    const noPlan = (by: typeof england) => computeFindings(toldNetwork(told), by, ['NO_PLAN']).length
    expect(noPlan(england)).toBe(0)
    expect(noPlan(profile(harbour({ planAfter: { value: 11, source } })))).toBe(0)
    expect(noPlan(profile(harbour({ planAfter: { value: 10, source } })))).toBe(1)
    expect(
      noPlan(profile(harbour({ planAfter: { value: 0, source }, planExpected: { value: [], source } }))),
    ).toBe(0)
  })

  test('is that of the teams that the file gives it to', () => {
    const read = readSiteProfiles(harbour({}, { teams: [{ team: 'bridge', profile: 'harbour' }] }))
    if (read.problems) throw new Error('refused')
    const practice = practiceOfSite(read.profiles, 'new-zealand')
    expect(practice?.site).toBe(newZealand)
    expect(practice?.teams.get('bridge')?.id).toBe('harbour')
    expect(practiceOfSite(read.profiles, 'wales')).toBe(undefined)
  })
})

describe('a file of profiles is refused', () => {
  const where = (of: string) => `$.profiles[0].${of}`

  test.each<[string, unknown, string[]]>([
    ['as no object', [], ['$: a list is not allowed; write an object { … }']],
    [
      'of another format or version',
      { format: 'ecomap-network', version: 2 },
      [
        '$.format: "ecomap-network" is not allowed; write ecomap-profiles',
        '$.version: 2 is not allowed; write 1',
      ],
    ],
    [
      'with fields that do not exist',
      harbour({ windows: {}, window: { universal: { value: 1, source } } }, { team: [] }),
      [
        `${where('window.universal')}: no such field here; leave it out`,
        `${where('windows')}: no such field here; leave it out`,
        '$.team: no such field here; leave it out',
      ],
    ],
    [
      'for an id, a name and a profile to extend that cannot be',
      harbour({ id: 'Harbour 2', name: ' ', extends: 'wales' }),
      [
        `${where('id')}: "Harbour 2" is not allowed; write lower-case letters, digits and single hyphens`,
        `${where('name')}: write a name that can be read`,
        `${where('extends')}: "wales" is not allowed; write one of england, new-zealand`,
      ],
    ],
    [
      'for the id of a profile that there is already',
      harbour({ id: 'england' }),
      [`${where('id')}: "england" is the id of another profile; choose one of its own`],
    ],
    [
      'for a number out of range, broken or in quotes',
      harbour({
        absentInARow: { value: 0, source },
        visitsAWeek: { value: 7.5, source },
        exitAhead: { value: '56', source },
      }),
      [
        `${where('exitAhead.value')}: "56" is not allowed; write a whole number from 0 to 3650`,
        `${where('absentInARow.value')}: 0 is not allowed; write a whole number from 1 to 20`,
        `${where('visitsAWeek.value')}: 7.5 is not allowed; write a whole number from 1 to 100`,
      ],
    ],
    [
      'for a window left out',
      harbour({ window: { 'early-help': null } }),
      [`${where('window.early-help')}: null is not allowed; write an object { … }`],
    ],
    [
      'for a number without its source',
      harbour({ exitAhead: { value: 56 } }),
      [`${where('exitAhead.source')}: missing; write an object { … }`],
    ],
    [
      'for half a source, and for two at once',
      harbour({
        exitAhead: { value: 56, source: { title: 'Our policy' } },
        visitGrace: { value: 3, source: { own: 'Ours.', title: 'Our policy' } },
      }),
      [
        `${where('visitGrace.source.own')}: not both: name title, publisher and year of a public document, or write "own" and why`,
        `${where('exitAhead.source.publisher')}: missing; name title, publisher and year of a public document, or write "own" and why`,
        `${where('exitAhead.source.year')}: missing; name title, publisher and year of a public document, or write "own" and why`,
      ],
    ],
    [
      'for an unknown code in a list',
      harbour({ planExpected: { value: ['early-help', 'universal'], source } }),
      [
        `${where('planExpected.value[1]')}: "universal" is not allowed; write one of early-help, childrens-team, child-in-need, child-protection, looked-after, care-leaver`,
      ],
    ],
    [
      'for an expectation that nothing could satisfy, or that never applies',
      harbour({
        expectations: {
          nobody: { when: { type: 'always' }, source },
          never: { when: { type: 'age', from: 5, to: 4 }, functions: ['gp'], source },
          unclear: { when: { type: 'sometimes' }, functions: ['gp'], source },
        },
      }),
      [
        `${where('expectations.nobody.functions')}: missing; name at least one function, or write "form": "lead" for a lead professional of any function`,
        `${where('expectations.never.when.to')}: write an age not below "from"`,
        `${where('expectations.unclear.when.type')}: "sometimes" is not allowed; write one of always, age, unborn, pathway, need, iwi`,
      ],
    ],
    [
      'for a team with a profile that there is not, or with two',
      harbour(
        {},
        {
          teams: [
            { team: 'bridge', profile: 'harbor' },
            { team: 'bridge', profile: 'harbour' },
          ],
        },
      ),
      [
        '$.teams[0].profile: "harbor" is no profile; write one of england, new-zealand, harbour',
        '$.teams[1].team: "bridge" has a profile already; leave one of the two out',
      ],
    ],
    [
      'for everything at once',
      { ...harbour({ extends: 'wales' }), teams: [{ team: 'bridge', profile: 'cardiff' }, { team: 'quay' }] },
      [
        `${where('extends')}: "wales" is not allowed; write one of england, new-zealand`,
        '$.teams[1].profile: missing; write a text "…"',
        '$.teams[0].profile: "cardiff" is no profile; write one of england, new-zealand, harbour',
      ],
    ],
  ])('%s', (_, file, expected) => {
    expect(problems(file)).toEqual(expected)
  })
})
