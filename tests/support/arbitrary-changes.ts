import fc from 'fast-check'
import { ATTENDANCES, CHANNELS, CONTRIBUTIONS, FORUMS } from '../../domain/network/codes.ts'
import { addDays, type Day } from '../../domain/network/day.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'
import type { Brought, Change } from '../../domain/what-if/change.ts'

/** Somebody whom no drawn record names, with what a record has to hold of them. */
export const NEWCOMER: Brought = {
  agencies: [{ id: 'new-agency', name: 'Lindenhof', sector: 'voluntary' }],
  teams: [{ id: 'new-team', name: 'East', agency: 'new-agency' }],
  roles: [{ id: 'new-role', title: 'Mentor', function: 'mentor', clientGroup: 'child' }],
  professionals: [
    {
      id: 'newcomer',
      name: 'Oluwaseun Achterberg',
      agency: 'new-agency',
      roles: ['new-role'],
      teams: [{ team: 'new-team' }],
      supervisedBy: [],
      skills: [],
      phone: '0700 900 000',
    },
  ],
}

/** Changes of a record: of what it holds mostly, now and then of what it doesn't, on days around one. */
export function arbitraryChanges(record: NetworkRecord, around: Day): fc.Arbitrary<Change[]> {
  const day = fc.integer({ min: -120, max: 60 }).map((days) => addDays(around, days))
  const among = (...lists: (readonly { id: string }[])[]) =>
    fc.constantFrom('nobody', ...lists.flat().map(({ id }) => id))
  const involvement = among(record.involvements, record.involvements)
  const professional = among(record.professionals, [{ id: 'newcomer' }])
  const someone = among(record.professionals, record.familyMembers, record.children)
  const need = among(record.needs)
  const one: fc.Arbitrary<Change>[] = [
    fc.record({ type: fc.constant('end-involvement'), involvement, on: day }),
    fc.record(
      {
        type: fc.constant('add-involvement'),
        id: fc.uuid(),
        brings: fc.constant(NEWCOMER),
        professional: fc.constant('newcomer'),
        role: fc.constant('new-role'),
        with: among([{ id: record.child }], [{ id: record.child }], record.familyMembers),
        startedOn: day,
        addresses: fc.array(need, { maxLength: 3 }),
        leadFrom: day,
      },
      {
        requiredKeys: ['type', 'id', 'brings', 'professional', 'role', 'with', 'startedOn', 'addresses'],
        noNullPrototype: true,
      },
    ),
    fc.record({ type: fc.constant('joint-work'), involvements: fc.tuple(involvement, involvement) }),
    fc.record({
      type: fc.constant('contact'),
      id: fc.uuid(),
      on: day,
      channel: fc.constantFrom(...CHANNELS),
      from: professional,
      to: fc.array(professional, { minLength: 1, maxLength: 3 }),
      reciprocal: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('meeting'),
      id: fc.uuid(),
      forum: fc.constantFrom(...FORUMS),
      on: day,
      people: fc.array(someone, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('invitation'),
      meeting: among(record.meetings),
      person: someone,
      attendance: fc.constantFrom(...ATTENDANCES),
      contribution: fc.constantFrom(...CONTRIBUTIONS),
    }),
    fc.record({
      type: fc.constant('lead'),
      involvement,
      from: day,
      ends: fc.array(involvement, { maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('support'),
      familyMember: among(record.familyMembers),
      need,
      from: day,
    }),
  ]
  return fc.array(fc.oneof(...one), { maxLength: 8 })
}
