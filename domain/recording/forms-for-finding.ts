import type { Evidence, Finding } from '../findings/finding.ts'
import type { FindingKind } from '../findings/finding-kind.ts'
import type { Day } from '../network/day.ts'
import { leadsOn } from '../network/network.ts'
import type { Involvement, Meeting, Plan } from '../network/network-file.ts'
import { holdsOn } from '../network/period.ts'
import type { RecordIndex } from '../network/record.ts'
import { formOfChange, formOfNew, type RecordForm } from './record-form.ts'

/** What is looked at while the forms of a finding are made. */
interface Known {
  finding: Finding
  index: RecordIndex
  today: Day
  pick<Type extends Evidence['type']>(type: Type): Extract<Evidence, { type: Type }>[]
}

type Forms = (known: Known) => (RecordForm | undefined)[]

/**
 * The forms that record what did happen where a finding says that nothing of it is recorded, filled in as far as the
 * record knows; the likeliest first. Nothing is filled in that would clear the finding unseen: what clears it is entered.
 * @param today the day on which something is recorded
 */
export function formsForFinding(finding: Finding, index: RecordIndex, today: Day): RecordForm[] {
  const known: Known = {
    ...{ finding, index, today },
    pick: (type) => finding.evidence.filter((one): one is never => one.type === type),
  }
  return FORMS[finding.kind](known).filter((form) => form !== undefined)
}

const FORMS: Record<FindingKind, Forms> = {
  UNMET_NEED: ({ index, finding, today }) =>
    finding.subjects.flatMap((id) => {
      const need = index.needs.get(id)
      return need
        ? [formOfNew('involvements', { with: need.of, startedOn: today, addresses: [id] }, 'professional')]
        : []
    }),
  DUPLICATE_INVOLVEMENT: (known) => {
    const [first, ...others] = involvementsAmong(known)
    if (!first) return []
    return [
      formOfChange(
        'involvements',
        first,
        { jointWith: [...new Set([...first.jointWith, ...others.map(({ id }) => id)])] },
        'jointWith',
      ),
      ...involvementsAmong(known).map((one) => formOfChange('involvements', one, {}, 'endedOn')),
    ]
  },
  LIMITED_IMPACT: (known) => [...ratingForms(known), ...changesAt(known, 'addresses')],
  ABSENT_FROM_INFORMATION_FLOW: contactWith,
  ONE_WAY_INFORMATION: contactWith,
  CUT_OFF_FROM_LEAD: contactWith,
  SINGLE_LINK: ({ finding, today }) => [
    formOfNew('contacts', { children: [finding.child], on: today, to: [] }, 'from'),
  ],
  NO_LEAD_PROFESSIONAL: leads,
  SEVERAL_LEAD_PROFESSIONALS: ({ index, today }) =>
    [...leadsOn(index, today).values()]
      .flat()
      .map((one) => formOfChange('involvements', one, {}, 'leadUntil')),
  LEAD_WITHOUT_SUPERVISION: ({ finding, today }) => [
    formOfNew('meetings', {
      ...{ children: [finding.child], forum: 'supervision', on: today, status: 'held' },
      invitations: finding.subjects.map((person) => ({
        ...{ person, attendance: 'in-person' as const, contribution: 'spoken' as const },
      })),
    }),
  ],
  DIFFUSED_RESPONSIBILITY: goalForms,
  SINGLE_SOURCE: ({ index, finding }) =>
    finding.subjects.map((id) => {
      const need = index.needs.get(id)
      return need && formOfChange('needs', need, {}, 'evidencedBy')
    }),
  ACTION_OVERDUE: ({ index, pick }) => pick('action').map(({ plan }) => planForm(index, plan)),
  VISIT_OVERDUE: ({ index, pick, today }) =>
    pick('visit-due').map(({ involvement }) => {
      const one = index.involvements.get(involvement)
      return formOfNew('visits', { involvements: [involvement], on: today, mode: one?.delivery }, 'on')
    }),
  REVIEW_OVERDUE: ({ index, pick }) =>
    pick('review-due').map(({ plan }) => planForm(index, plan, 'reviewDueOn')),
  NO_PLAN: ({ finding, today }) => [
    formOfNew('plans', { child: finding.child, startedOn: today, goals: [] }, 'kind'),
  ],
  NEED_WITHOUT_GOAL: goalForms,
  NETWORK_NOT_MET: ({ finding, today }) => [
    formOfNew('meetings', { children: [finding.child], on: today, status: 'held', invitations: [] }, 'forum'),
  ],
  AGREEMENT_NOT_RECORDED: ({ index }) => [formOfChange('children', index.child, {}, 'pathways')],
  DISAGREEMENT_OPEN: ({ index, finding }) =>
    index.record.disagreements
      .filter(({ id }) => finding.subjects.includes(id))
      .map((one) => formOfChange('disagreements', one, {}, 'resolvedOn')),
  STRAINED_RELATIONSHIP: (known) => [...ratingForms(known), ...tieForms(known)],
  CHILD_VOICE_MISSING: ({ today }) => [
    formOfNew('visits', { involvements: [], on: today, childSeen: true }, 'childVoice'),
  ],
  CHILD_NOT_SEEN: ({ today }) => [
    formOfNew('visits', { involvements: [], on: today, childSeen: true }, 'involvements'),
  ],
  EXPECTED_ROLE_MISSING: ({ finding, today }) => [
    formOfNew('involvements', { with: finding.child, startedOn: today, addresses: [] }, 'professional'),
  ],
  NOT_INVITED: meetings,
  REPEATEDLY_ABSENT: meetings,
  MEETING_NOT_QUORATE: meetings,
  EXIT_GAP: (known) => {
    const carried = changesAt(known, 'continuesAfterExit')
    return [...carried, ...FORMS.UNMET_NEED(known)]
  },
  SHARING_BASIS_NOT_RECORDED: ({ index, pick }) =>
    pick('contact').flatMap(({ contact }) => {
      const one = index.record.contacts.find(({ id }) => id === contact)
      return one ? [formOfChange('contacts', one, {}, 'basis')] : []
    }),
  // Who somebody is belongs to the directory, where it is changed.
  UNREACHABLE: () => [],
  INCOMPLETE_PICTURE: ({ index, pick }) =>
    pick('unanswered').map(({ involvement, questions: [first] }) => {
      const one = index.involvements.get(involvement)
      return one && formOfChange('involvements', one, {}, first)
    }),
  MANY_VISITS: (known) => changesAt(known, 'jointWith'),
  SAME_SOURCES: () => [],
}

function contactWith({ finding, today }: Known): RecordForm[] {
  const [from] = finding.subjects
  return [formOfNew('contacts', { children: [finding.child], on: today, from, to: [] }, 'to')]
}

/** Those who work with the child could lead; where nobody does, somebody who is to. */
function leads({ index, finding, today }: Known): RecordForm[] {
  const withChild = index.record.involvements.filter(
    (one) => one.with === index.child.id && holdsOn(one.startedOn, one.endedOn, today),
  )
  if (withChild.length > 0) return withChild.map((one) => formOfChange('involvements', one, {}, 'leadFrom'))
  return [formOfNew('involvements', { with: finding.child, startedOn: today, addresses: [] }, 'professional')]
}

function involvementsAmong({ finding, index }: Known): Involvement[] {
  const named = finding.evidence.flatMap((one) => ('involvement' in one ? [one.involvement] : []))
  return [...new Set([...finding.subjects, ...named])].flatMap((id) => index.involvements.get(id) ?? [])
}

function changesAt(known: Known, at: string): RecordForm[] {
  return involvementsAmong(known).map((one) => formOfChange('involvements', one, {}, at))
}

function ratingForms(known: Known): RecordForm[] {
  return involvementsAmong(known).map((one) => formOfChange('involvements', one, {}, 'ratings'))
}

function tieForms({ index, finding }: Known): RecordForm[] {
  return index.record.ties
    .filter(({ from, to }) => finding.subjects.includes(from) && finding.subjects.includes(to))
    .map((tie) => formOfChange('ties', tie, {}, 'ratings'))
}

function planForm(index: RecordIndex, id: string, at = 'goals'): RecordForm | undefined {
  const plan = index.record.plans.find((one) => one.id === id)
  return plan && formOfChange('plans', plan, {}, at)
}

/** The plans that go on; where there is none, a new one. */
function goalForms({ index, finding, today }: Known): RecordForm[] {
  const open = index.record.plans.filter(({ startedOn, endedOn }: Plan) => holdsOn(startedOn, endedOn, today))
  if (open.length > 0) return open.map((plan) => formOfChange('plans', plan, {}, 'goals'))
  return [formOfNew('plans', { child: finding.child, startedOn: today, goals: [] }, 'kind')]
}

/** The meetings that a finding rests on, the latest first. */
function meetings({ index, finding, pick }: Known): RecordForm[] {
  const named = new Set([...finding.subjects, ...pick('meeting').map(({ meeting }) => meeting)])
  return index.record.meetings
    .filter(({ id }) => named.has(id))
    .toSorted((one: Meeting, other: Meeting) => (one.on < other.on ? 1 : -1))
    .map((one) => formOfChange('meetings', one, {}, 'invitations'))
}
