import { count, date, list, words } from '../english-forms.ts'
import { evidenceOf, factOf, type WordingCatalogue } from '../wording.ts'

/** Findings about meetings, and about whether the child was seen and heard. */
export const meetingWording = {
  NETWORK_NOT_MET(finding) {
    const { professionals } = factOf(finding, 'network-size')
    const { from, last } = factOf(finding, 'no-meeting')
    return {
      title: 'No meeting of the network recorded',
      explanation: `${count(professionals, 'professional is', 'professionals are')} involved. No meeting of the network is recorded since ${date(last?.on ?? from)}.`,
      suggestion: 'Record the meeting that took place. If there was none, bring the network together.',
    }
  },

  NOT_INVITED(finding, names) {
    const { professional, role } = factOf(finding, 'involvement')
    const meetings = evidenceOf(finding, 'meeting')
    return {
      title: 'No invitation recorded',
      explanation: `No invitation of ${names.professional(professional, role)} is recorded to ${meetingList(meetings)}.`,
      suggestion: `Record the invitation, if there was one. If not, invite ${names.person(professional)} to the next meeting, and send the record of the last.`,
    }
  },

  REPEATEDLY_ABSENT(finding, names) {
    const meetings = evidenceOf(finding, 'meeting')
    const events = new Set(meetings.map(({ meeting }) => meeting))
    const professional = finding.subjects.find((id) => !events.has(id)) ?? ''
    return {
      title: `No contribution recorded at ${events.size === 2 ? 'two' : events.size} ${events.size === 1 ? 'meeting' : 'meetings'}`,
      explanation: `Neither attendance nor any other contribution of ${names.professional(professional)} is recorded at ${meetingList(meetings)}.`,
      suggestion: `Record any report or message that came. If there was none, ask ${names.person(professional)} how they can take part: by phone or video, in writing, or through a colleague.`,
    }
  },

  MEETING_NOT_QUORATE(finding) {
    const { on, forum } = factOf(finding, 'meeting')
    return {
      title: 'Quorum not recorded',
      explanation: `For the ${words(forum)} of ${date(on)}, the attendance recorded does not make a quorum.`,
      suggestion:
        'Record who else attended. If nobody did, decide whether its decisions stand, and who must be there next time.',
    }
  },

  CHILD_VOICE_MISSING(finding, names) {
    const { child, from, last } = factOf(finding, 'not-heard')
    return {
      title: "Child's voice not recorded",
      explanation: `No words of ${names.person(child)} from a visit or a meeting are recorded since ${date(last ?? from)}.`,
      suggestion: `Record what ${names.person(child)} has said, in their own words. If nobody has asked, decide who listens, and how it reaches the network.`,
    }
  },

  CHILD_NOT_SEEN(finding, names) {
    const { child, from, last } = factOf(finding, 'not-seen')
    return {
      title: 'No visit with the child seen recorded',
      explanation: `No visit in which ${names.person(child)} was seen face to face is recorded since ${date(last ?? from)}.`,
      suggestion: `Record the visits in which ${names.person(child)} was seen. If there were none, agree who sees ${names.person(child)} and when.`,
    }
  },
} satisfies WordingCatalogue

function meetingList(meetings: readonly { on: string; forum: string }[]): string {
  return list(meetings.map(({ on, forum }) => `the ${words(forum)} of ${date(on)}`))
}
