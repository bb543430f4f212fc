import type { PracticeProfile, Quorum } from '../findings/profile.ts'
import { type QuorumLack, quorumLack } from '../findings/quorum.ts'
import { isUnborn } from '../findings/rule.ts'
import { fullYears } from '../network/day.ts'
import { isInvited } from '../network/information-flow.ts'
import type { Network } from '../network/network.ts'
import type { Meeting } from '../network/network-file.ts'
import { familyTakesPart } from './forums.ts'
import { lastNetworkMeeting } from './last-meeting.ts'
import { worksWithAdultAlone } from './proposed-invitations.ts'
import { hasReported, type ReportDue, reportsDue } from './reports-due.ts'

/** Something of a planned meeting that is not recorded, and may be mended before it. */
export type MeetingGap =
  | { gap: 'quorum-not-invited' | 'quorum-not-coming'; lack: QuorumLack; quorum: Quorum }
  | { gap: 'no-chair' | 'child-not-heard' }
  | {
      gap:
        | 'adults-workers-not-invited'
        | 'professionals-not-invited'
        | 'family-not-invited'
        | 'nobody-in-their-place'
        | 'report-not-asked'
      people: string[]
    }
  | { gap: 'report-late' | 'report-due'; reports: ReportDue[] }
  | { gap: 'record-not-sent'; last: Meeting; people: string[] }

/**
 * What is not recorded of a planned meeting, looked at on the network's day: a quorum of the practice profile among those
 * invited, and among those who accepted; a chair; how the child will be heard; who of the network, the parents and the
 * carers is not invited, where the forum is one of theirs; who declined with nobody in their place and no report; the
 * reports that the profile expects or that are due; and to whom the record of the last meeting of the network was sent.
 * It knows of nobody whom the record leaves out, so that of a quorum it says nothing where something is withheld.
 * @param isWhole whether nothing is withheld from the reader
 */
export function checkMeeting(
  network: Network,
  profile: PracticeProfile,
  meeting: Meeting,
  isWhole = true,
): MeetingGap[] {
  const isOfNetwork = !profile.otherForums.value.includes(meeting.forum)
  const missing = isOfNetwork
    ? [...network.professionals.keys()].filter((person) => !isInvited(meeting, person))
    : []
  const withAdult = missing.filter((person) => worksWithAdultAlone(network, person))
  const due = reportsDue([meeting], network.asOf)
  return [
    ...(isWhole ? quorumGaps(network, profile, meeting) : []),
    ...(meeting.chair === undefined ? [{ gap: 'no-chair' as const }] : []),
    ...(isChildHeard(network, profile, meeting) ? [] : [{ gap: 'child-not-heard' as const }]),
    ...of('adults-workers-not-invited', withAdult),
    ...of(
      'professionals-not-invited',
      missing.filter((person) => !withAdult.includes(person)),
    ),
    ...of('family-not-invited', familyNotInvited(network, meeting)),
    ...of('nobody-in-their-place', nobodyInTheirPlace(meeting)),
    ...ofReports(
      'report-late',
      due.filter(({ isLate }) => isLate),
    ),
    ...ofReports(
      'report-due',
      due.filter(({ isLate }) => !isLate),
    ),
    ...of('report-not-asked', reportNotAsked(network, profile, meeting)),
    ...(isOfNetwork ? recordNotSent(network, profile) : []),
  ]
}

function quorumGaps({ index }: Network, profile: PracticeProfile, meeting: Meeting): MeetingGap[] {
  const quorum = profile.quorums[meeting.forum]
  if (!quorum) return []
  const answer = new Map(meeting.invitations.map(({ person, response }) => [person, response]))
  const people = [...new Set([...answer.keys(), ...(meeting.chair ? [meeting.chair] : [])])]
  const invited = people.filter((person) => answer.get(person) !== 'declined')
  const coming = invited.filter((person) => answer.get(person) === 'accepted' || person === meeting.chair)
  const notInvited = quorumLack(index, invited, meeting.on, quorum)
  if (notInvited) return [{ gap: 'quorum-not-invited', lack: notInvited, quorum }]
  const notComing = quorumLack(index, coming, meeting.on, quorum)
  return notComing ? [{ gap: 'quorum-not-coming', lack: notComing, quorum }] : []
}

/** Whether a child who is old enough to tell comes, is spoken for by an advocate, or is heard in a way that is recorded. */
function isChildHeard(network: Network, profile: PracticeProfile, meeting: Meeting): boolean {
  const { child, index, involvements } = network
  if (!familyTakesPart(meeting.forum) || isUnborn(network)) return true
  if (fullYears(child.dateOfBirth ?? meeting.on, meeting.on) < profile.voiceFromAge.value) return true
  if (meeting.childVoiceBy !== undefined || meeting.childVoice !== undefined) return true
  const advocates = new Set(
    involvements
      .filter((one) => one.with === child.id && index.roles.get(one.role)?.function === 'advocate')
      .map(({ professional }) => professional),
  )
  return meeting.invitations.some(
    ({ person, response }) => response !== 'declined' && (person === child.id || advocates.has(person)),
  )
}

const PARENTS = new Set(['mother', 'father', 'step-parent', 'foster-carer', 'kinship-carer'])

/** Parents, and whoever cares for the child or has parental responsibility, on the day. */
function familyNotInvited({ family }: Network, meeting: Meeting): string[] {
  if (!familyTakesPart(meeting.forum)) return []
  return family
    .filter(({ relationships }) =>
      relationships.some(
        ({ kinship, caregiver, parentalResponsibility }) =>
          PARENTS.has(kinship) || caregiver === true || parentalResponsibility === true,
      ),
    )
    .map(({ member }) => member.id)
    .filter((person) => !isInvited(meeting, person))
}

/** Who declined, without a report or a colleague through whom they take part all the same. */
function nobodyInTheirPlace({ invitations }: Meeting): string[] {
  return invitations
    .filter(
      (one) =>
        one.response === 'declined' &&
        one.through === undefined &&
        one.contribution !== 'through-colleague' &&
        one.reportDueOn === undefined &&
        !hasReported(one),
    )
    .map(({ person }) => person)
}

function reportNotAsked(
  { index }: Network,
  { reportsExpected }: PracticeProfile,
  meeting: Meeting,
): string[] {
  if (!reportsExpected?.value.includes(meeting.forum)) return []
  return meeting.invitations
    .filter(
      (one) =>
        index.professionals.has(one.person) &&
        one.person !== meeting.chair &&
        one.reportDueOn === undefined &&
        !hasReported(one),
    )
    .map(({ person }) => person)
}

/** The professionals of the network who were invited to its last meeting, and to whom its record is not recorded as sent. */
function recordNotSent({ index, asOf, professionals }: Network, profile: PracticeProfile): MeetingGap[] {
  const last = lastNetworkMeeting(index, asOf, profile)
  const people = (last?.invitations ?? [])
    .filter(
      ({ person, recordSentOn }) =>
        professionals.has(person) &&
        person !== last?.chair &&
        (recordSentOn === undefined || recordSentOn > asOf),
    )
    .map(({ person }) => person)
  return last && people.length > 0 ? [{ gap: 'record-not-sent', last, people }] : []
}

type PeopleGap = Extract<MeetingGap, { people: string[]; last?: never }>['gap']

function of(gap: PeopleGap, people: string[]): MeetingGap[] {
  return people.length > 0 ? [{ gap, people }] : []
}

function ofReports(gap: 'report-late' | 'report-due', reports: ReportDue[]): MeetingGap[] {
  return reports.length > 0 ? [{ gap, reports }] : []
}
