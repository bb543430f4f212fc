import { QUALITIES, SECTORS } from '../../domain/network/codes.ts'
import { addDays } from '../../domain/network/day.ts'
import { indexRecord, type RecordIndex } from '../../domain/network/record.ts'
import { recordOf } from './record-of.ts'
import { child, mother, TODAY, type Told, toldLists } from './told-network.ts'

/** How large a sample network is. */
export interface SampleSize {
  professionals: number
  needs?: number
  kin?: number
  /** How many homes the child has lived in, one after the other. */
  homes?: number
  seed?: number
}

const NAMES = [
  'Amara Okafor',
  'Rāwiri Te Pōhatu',
  'Siobhán O’Dowd',
  'محمد الحسيني',
  'Wilhelmina Featherstonehaugh-Cholmondeley',
  'Li Wei',
  'Priya Raghunathan',
  'Tom Baker',
  'Ołena Szczęsna',
  'Hēmi Ngata',
]

/**
 * A network of a given size around the child `c`, the same for the same size and seed: several agencies a sector,
 * ties of every quality, a third of the involvements with the mother, each addressing one or two needs.
 */
export function sampleIndex(size: SampleSize): RecordIndex {
  return indexRecord(recordOf(toldLists(sampleTold(size)), 'c'))
}

function sampleTold({ professionals, needs = 9, kin = 6, homes = 1, seed = 1 }: SampleSize): Told {
  const pick = picker(seed)
  const agencyCount = Math.max(1, Math.round(professionals / 2.4))
  const agencies = count(agencyCount).map((at) => {
    const sector = pick(SECTORS)
    return {
      id: `agency-${at}`,
      name: `${sector.replace('-', ' ')} service number ${at} of the county`,
      sector,
    }
  })
  const people = count(professionals)
  const needIds = count(needs).map((at) => `need-${at}`)
  const categories = ['safety', 'parental-mental-health', 'education', 'relationships', 'housing'] as const
  const kinships = ['grandparent', 'aunt-or-uncle', 'sibling', 'neighbour', 'community', 'father'] as const
  return {
    households: count(homes).map((at) => ({ id: `home-${at}`, name: `Home ${at}`, kind: 'home' as const })),
    children: [
      child({
        livesIn: count(homes).map((at) => ({
          household: `home-${at}`,
          from: addDays('2024-01-01', 100 * at),
          ...(at < homes - 1 ? { until: addDays('2024-01-01', 100 * at + 100) } : {}),
        })),
      }),
    ],
    familyMembers: [
      mother({ livesIn: homes > 0 ? [{ household: 'home-0' }] : [] }),
      ...count(kin).map((at) => ({
        id: `kin-${at}`,
        family: 'family',
        name: pick(NAMES),
        relationships: [{ child: 'c', kinship: kinships[at % kinships.length] ?? ('friend' as const) }],
        livesIn: at < 2 && homes > 0 ? [{ household: `home-${homes - 1}` }] : [],
        supports: at % 3 === 0 && needs > 0 ? [{ need: pick(needIds) }] : [],
      })),
    ],
    needs: needIds.map((id, at) => ({
      id,
      of: at % 3 === 0 ? 'mum' : 'c',
      for: ['c'],
      category: categories[at % categories.length] ?? 'safety',
      description: `Need number ${at}`,
      levels: [{ on: '2025-02-01', level: at % 2 === 0 ? ('high' as const) : ('moderate' as const) }],
    })),
    agencies,
    roles: [{ id: 'worker', title: 'Family support practitioner', function: 'other', clientGroup: 'family' }],
    professionals: people.map((at) => ({
      id: `professional-${at}`,
      name: pick(NAMES),
      agency: `agency-${at < agencyCount ? at : Math.floor(pick.number() * agencyCount)}`,
      roles: ['worker'],
    })),
    involvements: people.map((at) => ({
      id: `involvement-${at}`,
      professional: `professional-${at}`,
      role: 'worker',
      with: at % 3 === 0 ? 'mum' : 'c',
      for: ['c'],
      startedOn: addDays('2025-01-01', at % 200),
      flow: at % 4 === 0 ? ('to-family' as const) : undefined,
      leadFrom: at === 1 ? '2025-06-01' : undefined,
      ratings: at % 7 === 6 ? [] : [{ on: '2026-01-01', quality: QUALITIES[at % 7] }],
      // The last needs stay without anybody, so that a sample shows what is open.
      addresses:
        needs > 2
          ? [...new Set([0, 1].map(() => needIds[Math.floor(pick.number() ** 1.5 * (needs - 2))] ?? ''))]
          : [],
    })),
    contacts: count(professionals * 2).map((at) => ({
      id: `contact-${at}`,
      children: ['c'],
      on: addDays(TODAY, -(at % 45)),
      channel: 'phone' as const,
      from: `professional-${Math.floor(pick.number() * professionals * 0.9)}`,
      to: [`professional-${Math.floor(pick.number() * professionals * 0.9)}`],
    })),
    meetings: count(3).map((at) => ({
      id: `meeting-${at}`,
      children: ['c'],
      forum: 'core-group' as const,
      on: addDays(TODAY, -12 * (at + 1)),
      invitations: people
        .filter((person) => person % 4 === at)
        .map((person) => ({
          person: `professional-${person}`,
          attendance: 'in-person' as const,
          contribution: 'spoken' as const,
        })),
    })),
  }
}

function count(length: number): number[] {
  return Array.from({ length }, (_, at) => at)
}

/** A picker that gives the same choices for the same seed (mulberry32). */
function picker(seed: number) {
  let state = seed
  const number = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(number() * items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  return Object.assign(pick, { number })
}
