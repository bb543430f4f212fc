import {
  DELIVERIES,
  FLOWS,
  IMPACTS,
  LEVELS,
  NEED_CATEGORIES,
  PATHWAYS,
  QUALITIES,
} from '../../domain/network/codes.ts'
import { addDays, type Day } from '../../domain/network/day.ts'
import type { Involvement, Need, NetworkLists } from '../../domain/network/network-file.ts'
import { personName } from './names.ts'
import { type Random, randomOf } from './random.ts'
import { padded, type Services } from './services.ts'

/** What is recorded of one generated child alone; the services around them are shared. */
export type ChildNetwork = Omit<NetworkLists, keyof Services | 'panels'>

const NEEDS = 4
const YEARS = 2 * 365
const SUMMARY =
  'Talked over how the week went at home and at school, and what each of us will do before we next speak.'

/**
 * One child with family, needs, involvements and two years of events; the same for the same seed, index and services.
 *
 * @param involvements how many involvements there are around the child
 */
export function generateChildNetwork(
  seed: number,
  index: number,
  involvements: number,
  services: Services,
  asOf: Day,
): ChildNetwork {
  const random = randomOf(seed, index)
  const own = `child-${padded(index)}`
  const past = (days: number) => addDays(asOf, -days)
  const mother = `${own}-mother`
  const grandmother = `${own}-grandmother`
  const family = `family-${padded(index)}`
  const home = `household-${padded(index)}`
  const surname = personName(random).split(' ')[1]
  const needs = needsOf(own, mother, random, past)
  const around = involvementsOf(own, mother, needs, involvements, services, random, past)
  const professionals = [...new Set(around.map(({ professional }) => professional))]
  const events = Math.max(2, involvements)
  return {
    families: [{ id: family, name: `${surname} family` }],
    households: [
      {
        id: home,
        name: `${random.below(200) + 1} ${random.pick(['Kauri', 'Oak', 'Mill'])} Road`,
        kind: 'home',
      },
    ],
    children: [
      {
        id: own,
        family,
        name: `${personName(random).split(' ')[0]} ${surname}`,
        dateOfBirth: past(365 + random.below(16 * 365)),
        languages: random.chance(0.3) ? ['English', 'te reo Māori'] : [],
        pathways: [
          { pathway: 'early-help', from: past(YEARS), agreedOn: past(YEARS) },
          { pathway: random.pick(PATHWAYS.slice(2)), from: past(200) },
        ],
        livesIn: [{ household: home, from: past(3 * 365) }],
        relationships: [],
      },
    ],
    familyMembers: [
      {
        id: grandmother,
        family,
        name: personName(random),
        livesIn: [],
        relationships: [{ child: own, kinship: 'grandparent', ratings: [] }],
        supports: [{ need: `${own}-need-0`, from: past(300) }],
      },
      {
        id: mother,
        family,
        name: personName(random),
        livesIn: [{ household: home, from: past(3 * 365) }],
        relationships: [
          {
            child: own,
            kinship: 'mother',
            caregiver: true,
            parentalResponsibility: true,
            ratings: [{ on: past(90), by: 'worker', quality: random.pick(QUALITIES) }],
          },
        ],
        supports: [],
      },
    ],
    needs,
    involvements: around,
    visits: Array.from({ length: events }, (_, at) => ({
      id: `${own}-visit-${padded(at)}`,
      involvements: [random.pick(around).id],
      on: past(random.below(YEARS)),
      status: 'held' as const,
      mode: random.pick(DELIVERIES),
      childSeen: random.chance(0.7),
    })),
    contacts: Array.from({ length: events }, (_, at) => ({
      id: `${own}-contact-${padded(at)}`,
      children: [own],
      on: past(random.below(YEARS)),
      channel: random.pick(['phone', 'email', 'in-person'] as const),
      from: random.pick(professionals),
      to: [random.pick(professionals)],
      summary: SUMMARY,
    })),
    meetings: [400, 150, 20].map((ago, at) => ({
      id: `${own}-meeting-${at}`,
      children: [own],
      forum: 'core-group' as const,
      on: past(ago + random.below(20)),
      status: 'held' as const,
      chair: professionals[0],
      invitations: professionals.slice(0, 8).map((person) => {
        const absent = random.chance(0.2)
        return {
          person,
          attendance: absent ? ('absent' as const) : ('in-person' as const),
          contribution: absent ? ('none' as const) : ('spoken' as const),
        }
      }),
    })),
    assessments: [
      {
        id: `${own}-assessment`,
        child: own,
        kind: 'whole-family assessment',
        startedOn: past(360),
        completedOn: past(320),
        by: professionals[0] as string,
        contributors: professionals.slice(1, 3),
      },
    ],
    plans: [
      {
        id: `${own}-plan`,
        child: own,
        kind: 'child-in-need plan',
        startedOn: past(300),
        reviewDueOn: addDays(asOf, random.below(120) - 30),
        goals: needs.slice(0, 2).map((need, at) => ({
          id: `${own}-goal-${at}`,
          aim: 'Steadier weeks at home and at school.',
          needs: [need.id],
          actions: professionals.slice(0, 2).map((owner, step) => ({
            id: `${own}-action-${at}-${step}`,
            task: 'Meet each week and note what has changed.',
            owner,
            agreedOn: past(280),
            dueOn: addDays(asOf, random.below(90) - 60),
          })),
        })),
      },
    ],
    ties:
      professionals.length > 1 && index % 5 === 0
        ? [
            {
              from: professionals[0] as string,
              to: professionals[1] as string,
              ratings: [{ on: past(60), by: 'worker', quality: 'positive' }],
            },
          ]
        : [],
    disagreements:
      index % 20 === 0
        ? [
            {
              id: `${own}-disagreement`,
              child: own,
              about: 'How soon the visits may become fewer.',
              between: [...professionals.slice(0, 1), mother],
              raisedOn: past(40),
            },
          ]
        : [],
    referrals: [
      {
        id: `${own}-referral`,
        child: own,
        by: professionals[0] as string,
        panel: `panel-${padded(0)}`,
        on: past(500),
        reason: 'Several services are needed at once.',
        status: 'decided',
        decision: 'accept',
        decidedOn: past(480),
      },
    ],
    consents: [
      {
        id: `${own}-consent`,
        child: own,
        given: true,
        scope: 'sharing within the network',
        givenBy: mother,
        on: past(YEARS),
      },
    ],
    // The peer that the answers are compared with has no word for them.
    sharingDecisions: [],
  }
}

function needsOf(child: string, mother: string, random: Random, past: (days: number) => Day): Need[] {
  return Array.from({ length: NEEDS }, (_, at) => {
    const ofMother = at === NEEDS - 1
    return {
      id: `${child}-need-${at}`,
      of: ofMother ? mother : child,
      for: ofMother ? [child] : [],
      category: random.pick(NEED_CATEGORIES),
      description: 'What was seen, by whom, and what would be different if it were met.',
      levels: [
        { on: past(400), level: random.pick(LEVELS) },
        { on: past(100), level: random.pick(LEVELS) },
      ],
      evidencedBy: [{ person: mother, on: past(390) }],
    }
  })
}

function involvementsOf(
  child: string,
  mother: string,
  needs: Need[],
  count: number,
  { professionals }: Services,
  random: Random,
  past: (days: number) => Day,
): Involvement[] {
  return Array.from({ length: count }, (_, at) => {
    const professional = random.pick(professionals)
    const withMother = at % 5 === 4
    const ended = random.chance(0.2)
    return {
      id: `${child}-involvement-${padded(at)}`,
      professional: professional.id,
      role: professional.roles[0] as string,
      agency: professional.agency,
      with: withMother ? mother : child,
      for: withMother ? [child] : [],
      startedOn: past(400 + random.below(300)),
      ...(ended ? { endedOn: past(random.below(300)) } : {}),
      ...(at === 0 ? { leadFrom: past(380) } : {}),
      purpose: 'To make the weeks at home and at school steadier.',
      intervention: 'Regular sessions, and a word with school after each.',
      delivery: random.pick(DELIVERIES),
      every: random.pick(['P1W', 'P2W', 'P1M', 'as-needed']),
      flow: random.pick(FLOWS),
      ratings: [
        { on: past(50), by: 'worker', quality: random.pick(QUALITIES), impact: random.pick(IMPACTS) },
      ],
      addresses: [random.pick(needs).id],
      jointWith: at > 0 && random.chance(0.1) ? [`${child}-involvement-${padded(at - 1)}`] : [],
    }
  })
}
