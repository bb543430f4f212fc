import fc from 'fast-check'
import { expect, test } from 'vitest'
import { busyNetwork } from '../../tests/support/busy-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { addDays, type Day } from '../network/day.ts'
import { networkAsOf } from '../network/network.ts'
import type { Involvement, NetworkLists } from '../network/network-file.ts'
import { indexRecord } from '../network/record.ts'
import type { FindingKind } from './finding-kind.ts'
import { computeFindings } from './findings.ts'
import { england } from './profiles/england.ts'

/** What somebody records about a child on a day, for those of the record's parts that are picked. */
type Remedy = (
  lists: NetworkLists,
  at: { id: string; day: Day; pick: (id: string) => boolean },
) => NetworkLists

interface Case {
  name: string
  kinds: FindingKind[]
  record: Remedy
}

const AROUND = '2026-03-15'
const anyDay = fc.integer({ min: -20, max: 120 }).map((days) => addDays(AROUND, days))

function keysOf(kinds: FindingKind[], lists: NetworkLists, id: string, day: Day): string[] {
  const network = networkAsOf(indexRecord(recordOf(lists, id)), day)
  return computeFindings(network, england, kinds).map(({ key }) => key)
}

function idsOf(list: readonly { id: string }[], pick: (id: string) => boolean): string[] {
  return list.map(({ id }) => id).filter(pick)
}

/** Changes those of a list that are picked. */
function changed<Item extends { id: string }>(
  list: readonly Item[],
  pick: (id: string) => boolean,
  changes: (item: Item) => Partial<Item>,
): Item[] {
  return list.map((item) => (pick(item.id) ? { ...item, ...changes(item) } : item))
}

const involvements =
  (changes: (involvement: Involvement, day: Day) => Partial<Involvement>): Remedy =>
  (lists, { day, pick }) => ({
    ...lists,
    involvements: changed(lists.involvements, pick, (one) => changes(one, day)),
  })

/** A visit on the day by those picked whose involvement has begun. */
const visit: Remedy = (lists, { day, pick }) => {
  const begun = lists.involvements.filter(({ startedOn }) => startedOn <= day)
  const held = { id: 'new visit', on: day, status: 'held', mode: 'home-visit' } as const
  const said = { childSeen: true, childVoice: 'I like it here' }
  return { ...lists, visits: [...lists.visits, { ...held, ...said, involvements: idsOf(begun, pick) }] }
}

/** A talk on the day of each of those picked with the others. */
const talks: Remedy = (lists, { id, day, pick }) => {
  const people = idsOf(lists.professionals, pick)
  const contacts = people.map((from) => ({
    id: `talk of ${from}`,
    children: [id],
    on: day,
    channel: 'phone' as const,
    from,
    to: people,
  }))
  return { ...lists, contacts: [...lists.contacts, ...contacts] }
}

const attendance: Remedy = (lists, { pick }) => {
  const came = { attendance: 'in-person', contribution: 'spoken' } as const
  const people = idsOf(lists.professionals, pick).map((person) => ({ person, ...came }))
  return {
    ...lists,
    meetings: lists.meetings.map((one) => ({ ...one, invitations: [...one.invitations, ...people] })),
  }
}

const completed: Remedy = (lists, { day, pick }) => ({
  ...lists,
  plans: lists.plans.map((plan) => ({
    ...plan,
    goals: plan.goals.map((goal) => ({
      ...goal,
      actions: changed(goal.actions, pick, ({ completedOn }) =>
        completedOn === undefined || completedOn > day ? { completedOn: day } : {},
      ),
    })),
  })),
})

const jointly: Remedy = (lists, at) => {
  const those = idsOf(lists.involvements, at.pick)
  return involvements(({ id, jointWith }) => ({
    jointWith: [...jointWith, ...those.filter((other) => other !== id)],
  }))(lists, at)
}

/** What clears a finding wherever it is recorded, and never brings about another of its kind. */
const CLEARING: Case[] = [
  { name: 'a visit', kinds: ['VISIT_OVERDUE'], record: visit },
  { name: 'talks', kinds: ['ABSENT_FROM_INFORMATION_FLOW', 'ONE_WAY_INFORMATION'], record: talks },
  { name: 'attendance', kinds: ['NOT_INVITED', 'REPEATEDLY_ABSENT'], record: attendance },
  { name: 'completion', kinds: ['ACTION_OVERDUE'], record: completed },
  { name: 'joint work', kinds: ['DUPLICATE_INVOLVEMENT'], record: jointly },
  {
    name: 'a high impact, for an open need',
    kinds: ['LIMITED_IMPACT'],
    record: (lists, at) => {
      const levels = [{ on: '2020-01-01', level: 'emerging' as const }]
      const need = { ...lists.needs[0], id: 'new need', of: 'nobody', levels, closedOn: undefined }
      const rated = involvements(({ ratings, addresses }, day) => ({
        addresses: [...addresses, need.id],
        ratings: [...ratings.filter(({ on }) => on < day), { on: day, by: 'worker', impact: 'high' }],
      }))
      return rated({ ...lists, needs: [...lists.needs, need as NetworkLists['needs'][number]] }, at)
    },
  },
  {
    name: 'a better understanding',
    kinds: ['STRAINED_RELATIONSHIP'],
    record: (lists, at) => {
      const better = [{ on: at.day, by: 'worker' as const, quality: 'positive' as const }]
      const ties = lists.ties.map((tie) =>
        at.pick(`${tie.from} ${tie.to}`) ? { ...tie, ratings: better } : tie,
      )
      return involvements(() => ({ ratings: better }))({ ...lists, ties }, at)
    },
  },
  {
    name: 'answers',
    kinds: ['INCOMPLETE_PICTURE'],
    record: involvements(() => ({
      purpose: 'Sleep',
      intervention: 'Advice',
      every: 'P1W',
      delivery: 'phone',
    })),
  },
  {
    name: 'a resolution',
    kinds: ['DISAGREEMENT_OPEN'],
    record: (lists, { day, pick }) => ({
      ...lists,
      disagreements: changed(lists.disagreements, pick, () => ({ resolvedOn: day })),
    }),
  },
  {
    name: 'a phone number',
    kinds: ['UNREACHABLE'],
    record: (lists, { pick }) => ({
      ...lists,
      professionals: changed(lists.professionals, pick, () => ({ phone: '020 7946 0000' })),
    }),
  },
  {
    name: 'another day for the review',
    kinds: ['REVIEW_OVERDUE'],
    record: (lists, { day, pick }) => ({
      ...lists,
      plans: changed(lists.plans, pick, () => ({ reviewDueOn: day })),
    }),
  },
  {
    name: 'a basis',
    kinds: ['SHARING_BASIS_NOT_RECORDED'],
    record: (lists, { pick }) => ({
      ...lists,
      contacts: changed(lists.contacts, pick, () => ({ basis: 'public-task' })),
    }),
  },
  {
    name: 'agreement',
    kinds: ['AGREEMENT_NOT_RECORDED'],
    record: (lists, { day, pick }) => ({
      ...lists,
      children: changed(lists.children, pick, ({ pathways }) => ({
        pathways: pathways.map((entry) => ({ ...entry, agreedOn: day })),
      })),
    }),
  },
  {
    name: 'that a need is closed',
    kinds: [
      'UNMET_NEED',
      'DUPLICATE_INVOLVEMENT',
      'DIFFUSED_RESPONSIBILITY',
      'SINGLE_SOURCE',
      'NEED_WITHOUT_GOAL',
      'EXIT_GAP',
    ],
    record: (lists, { day, pick }) => ({
      ...lists,
      needs: changed(lists.needs, pick, () => ({ closedOn: day })),
    }),
  },
]

/** What makes a finding less likely, and never brings about another of its kind. */
const HELPING: Case[] = [
  { name: 'a visit', kinds: ['CHILD_NOT_SEEN', 'CHILD_VOICE_MISSING'], record: visit },
  { name: 'completion', kinds: ['DIFFUSED_RESPONSIBILITY'], record: completed },
  {
    name: 'a supervisor',
    kinds: ['LEAD_WITHOUT_SUPERVISION'],
    record: (lists, { pick }) => ({
      ...lists,
      professionals: changed(lists.professionals, pick, () => ({ supervisedBy: [{ professional: 'head' }] })),
    }),
  },
  {
    name: 'supervision',
    kinds: ['LEAD_WITHOUT_SUPERVISION'],
    record: (lists, { id, day, pick }) => {
      const invitations = idsOf(lists.professionals, pick).map((person) => ({
        person,
        attendance: 'in-person' as const,
      }))
      const session = { id: 'new meeting', on: day, status: 'held', forum: 'supervision' } as const
      return { ...lists, meetings: [...lists.meetings, { ...session, children: [id], invitations }] }
    },
  },
  {
    name: 'a meeting',
    kinds: ['NETWORK_NOT_MET'],
    record: (lists, { id, day }) => {
      const held = { id: 'new meeting', on: day, status: 'held', forum: 'network-meeting' } as const
      return { ...lists, meetings: [...lists.meetings, { ...held, children: [id], invitations: [] }] }
    },
  },
  {
    name: 'who vouches for a need',
    kinds: ['SINGLE_SOURCE'],
    record: (lists, { day, pick }) => {
      const person = lists.professionals[0]?.id ?? ''
      return {
        ...lists,
        needs: changed(lists.needs, pick, ({ evidencedBy }) => ({
          evidencedBy: [...evidencedBy, { person, on: day }],
        })),
      }
    },
  },
  {
    name: 'a goal for every need',
    kinds: ['NEED_WITHOUT_GOAL'],
    record: (lists, { pick }) => ({
      ...lists,
      plans: changed(lists.plans, pick, ({ id, goals }) => ({
        goals: [...goals, { id: `goal of ${id}`, aim: 'Well', needs: idsOf(lists.needs, pick), actions: [] }],
      })),
    }),
  },
  {
    name: 'a plan',
    kinds: ['NO_PLAN'],
    record: (lists, { id, day }) => ({
      ...lists,
      plans: [...lists.plans, { id: 'new plan', child: id, kind: 'Plan', startedOn: day, goals: [] }],
    }),
  },
  {
    name: 'a lead',
    kinds: ['NO_LEAD_PROFESSIONAL'],
    record: involvements((_, day) => ({ leadFrom: day, leadUntil: undefined })),
  },
  {
    name: 'that it goes on after the exit',
    kinds: ['EXIT_GAP'],
    record: involvements(() => ({ continuesAfterExit: true, endedOn: undefined })),
  },
  {
    name: 'that more needs are addressed',
    kinds: ['UNMET_NEED', 'EXPECTED_ROLE_MISSING'],
    record: (lists, at) =>
      involvements(({ addresses }) => ({ addresses: [...addresses, ...idsOf(lists.needs, at.pick)] }))(
        lists,
        at,
      ),
  },
  { name: 'joint work', kinds: ['MANY_VISITS'], record: jointly },
]

const picks = fc.func(fc.boolean())

test.each([...CLEARING, ...HELPING])('recording $name never adds: $kinds', ({ kinds, record }) => {
  fc.assert(
    fc.property(busyNetwork(AROUND), anyDay, picks, (lists, day, pick) => {
      for (const { id } of lists.children) {
        const after = keysOf(kinds, record(lists, { id, day, pick }), id, day)
        expect(keysOf(kinds, lists, id, day)).toEqual(expect.arrayContaining(after))
      }
    }),
    { numRuns: 40 },
  )
})

test('recording it for everybody leaves none', () => {
  fc.assert(
    fc.property(busyNetwork(AROUND), anyDay, (lists, day) => {
      for (const { id } of lists.children)
        for (const { name, kinds, record } of CLEARING)
          expect([name, ...keysOf(kinds, record(lists, { id, day, pick: () => true }), id, day)]).toEqual([
            name,
          ])
    }),
    { numRuns: 60 },
  )
})
