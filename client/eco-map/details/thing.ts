import type {
  Agency,
  Child,
  FamilyMember,
  Household,
  Involvement,
  Meeting,
  Need,
  Professional,
  RecordOf,
} from '../../../domain/network/network-file.ts'
import type { RecordIndex } from '../../../domain/network/record.ts'

/** Something of a record that a reader can look at closely. */
export type Thing =
  | { type: 'child'; child: Child }
  | { type: 'relatedChild'; child: Child }
  | { type: 'familyMember'; member: FamilyMember }
  | { type: 'professional'; professional: Professional }
  | { type: 'involvement'; involvement: Involvement }
  | { type: 'need'; need: Need }
  | { type: 'agency'; agency: Agency }
  | { type: 'household'; household: Household }
  | { type: 'meeting'; meeting: Meeting }
  | { type: 'record'; list: EventList; record: RecordOf<EventList> }

/** The lists of what is on no map and yet looked at closely. */
const EVENT_LISTS = ['visits', 'contacts', 'plans', 'assessments', 'disagreements', 'referrals'] as const
export type EventList = (typeof EVENT_LISTS)[number]

const TIE = /^(.*)\|([^|]+)\|(.*)$/s

/** What an id of the map stands for; of a tie without an id of its own, what it begins at (of an invitation, the meeting). */
export function thingOf(index: RecordIndex, id: string): Thing | undefined {
  const child = index.children.get(id)
  if (child) return { type: child.id === index.child.id ? 'child' : 'relatedChild', child }
  const member = index.familyMembers.get(id)
  if (member) return { type: 'familyMember', member }
  const professional = index.professionals.get(id)
  if (professional) return { type: 'professional', professional }
  const involvement = index.involvements.get(id)
  if (involvement) return { type: 'involvement', involvement }
  const need = index.needs.get(id)
  if (need) return { type: 'need', need }
  const agency = index.agencies.get(id)
  if (agency) return { type: 'agency', agency }
  const household = index.households.get(id)
  if (household) return { type: 'household', household }
  const meeting = index.record.meetings.find((one) => one.id === id)
  if (meeting) return { type: 'meeting', meeting }
  for (const list of EVENT_LISTS) {
    const record = index.record[list].find((one) => one.id === id)
    if (record) return { type: 'record', list, record }
  }
  const [, from, type, to] = TIE.exec(id) ?? []
  const end = type === 'INVITED_TO' ? to : from
  return end === undefined ? undefined : thingOf(index, end)
}
