import type { Day } from './day.ts'
import type { Network } from './network.ts'
import type { Contact, Meeting, Visit } from './network-file.ts'

/** One event that passed information between professionals of the network: each giver gives to every receiver. */
export interface InformationEvent {
  type: 'contact' | 'visit' | 'meeting'
  /** The id of the contact, visit or meeting. */
  id: string
  on: Day
  givers: string[]
  receivers: string[]
}

/** What passed from one professional to another outside of meetings. */
export interface InformationFlow {
  from: string
  to: string
  /** By how many contacts and joint visits. */
  times: number
  lastOn: Day
}

/**
 * The events that passed information between the professionals of the network, in `after < day ≤ asOf`.
 * A contact's sender gives to those it reached, a reciprocal one the other way as well; of a held meeting, whoever
 * attended gives and receives, whoever contributed otherwise gives, and whom the record reached receives; a held
 * visit that two or more of them made together gives each to each.
 */
export function informationEvents(network: Network, after: Day): InformationEvent[] {
  const { record } = network.index
  const inPeriod = ({ on }: { on: Day }) => after < on && on <= network.asOf
  return [
    ...record.contacts.filter(inPeriod).flatMap((contact) => contactEvents(contact)),
    ...record.meetings
      .filter((meeting) => inPeriod(meeting) && meeting.status === 'held')
      .map((meeting) => meetingEvent(meeting, network.asOf)),
    ...visitEvents(
      network,
      record.visits.filter((visit) => inPeriod(visit) && visit.status === 'held'),
    ),
  ]
    .map((event) => ofNetwork(event, network))
    .filter(({ givers, receivers }) =>
      givers.some((giver) => receivers.some((receiver) => receiver !== giver)),
    )
}

/** Whether the person was in the meeting, in whatever way; a chair without an invitation of their own was. */
export function attended(meeting: Meeting, person: string): boolean {
  const invitations = meeting.invitations.filter((invitation) => invitation.person === person)
  if (invitations.length === 0) return meeting.chair === person
  return invitations.some(({ attendance }) => attendance !== undefined && attendance !== 'absent')
}

/** Whether the person was invited, as whoever chairs is. */
export function isInvited(meeting: Meeting, person: string): boolean {
  return meeting.chair === person || meeting.invitations.some((invitation) => invitation.person === person)
}

/** Whether the person attended, sent a written report, or spoke through a colleague. */
export function contributed(meeting: Meeting, person: string): boolean {
  return (
    attended(meeting, person) ||
    meeting.invitations.some(
      ({ person: invited, contribution }) =>
        invited === person && (contribution === 'written-report' || contribution === 'through-colleague'),
    )
  )
}

/** Sums the events outside of meetings into one flow a pair and direction, in the order in which they are met. */
export function informationFlows(events: readonly InformationEvent[]): InformationFlow[] {
  const flows = new Map<string, InformationFlow>()
  for (const { type, on, givers, receivers } of events) {
    if (type === 'meeting') continue
    for (const from of givers) {
      for (const to of receivers) {
        if (from === to) continue
        const key = JSON.stringify([from, to])
        const flow = flows.get(key)
        if (!flow) flows.set(key, { from, to, times: 1, lastOn: on })
        else {
          flow.times += 1
          if (on > flow.lastOn) flow.lastOn = on
        }
      }
    }
  }
  return [...flows.values()]
}

function contactEvents({ id, on, from, to, reciprocal }: Contact): InformationEvent[] {
  const there: InformationEvent = { type: 'contact', id, on, givers: [from], receivers: to }
  return reciprocal ? [there, { type: 'contact', id, on, givers: to, receivers: [from] }] : [there]
}

function meetingEvent(meeting: Meeting, asOf: Day): InformationEvent {
  const givers = new Set<string>()
  const receivers = new Set<string>()
  const people = new Set(meeting.invitations.map(({ person }) => person))
  if (meeting.chair) people.add(meeting.chair)
  for (const person of people) {
    if (attended(meeting, person)) {
      givers.add(person)
      receivers.add(person)
    }
  }
  for (const { person, contribution, recordSentOn } of meeting.invitations) {
    if (contribution === 'written-report' || contribution === 'through-colleague') givers.add(person)
    if (recordSentOn !== undefined && recordSentOn <= asOf) receivers.add(person)
  }
  return { type: 'meeting', id: meeting.id, on: meeting.on, givers: [...givers], receivers: [...receivers] }
}

function visitEvents({ around }: Network, visits: readonly Visit[]): InformationEvent[] {
  const carriedOutBy = new Map(around.map(({ id, professional }) => [id, professional]))
  return visits.flatMap(({ id, on, involvements }): InformationEvent[] => {
    if (involvements.length < 2) return []
    const together = [...new Set(involvements.flatMap((involvement) => carriedOutBy.get(involvement) ?? []))]
    return [{ type: 'visit', id, on, givers: together, receivers: together }]
  })
}

function ofNetwork(event: InformationEvent, { professionals }: Network): InformationEvent {
  const ofThese = (ids: readonly string[]) => {
    const known = ids.filter((id) => professionals.has(id))
    return known.length < 2 ? known : [...new Set(known)]
  }
  return { ...event, givers: ofThese(event.givers), receivers: ofThese(event.receivers) }
}
