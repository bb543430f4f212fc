import { wordEvidence } from '../../domain/findings/wording/evidence.ts'
import { allWithin, held, personWithin, professionalWithin, within } from '../eco-map/sources.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import type { EvidenceSource } from './evidence.ts'
import type { ChildFindingSource } from './findings.ts'

/** The GraphQL type of each type of fact. */
const TYPES = {
  need: 'NeedEvidence',
  'informal-support': 'InformalSupportEvidence',
  involvement: 'InvolvementEvidence',
  impact: 'ImpactEvidence',
  exchange: 'ExchangeEvidence',
  lead: 'LeadEvidence',
  pathway: 'PathwayEvidence',
  'network-size': 'NetworkSizeEvidence',
  'nothing-recorded': 'NothingRecordedEvidence',
  'one-way': 'OneWayEvidence',
  'in-touch-with': 'InTouchWithEvidence',
  'only-link': 'OnlyLinkEvidence',
  supervision: 'SupervisionEvidence',
  evidenced: 'EvidencedEvidence',
  action: 'ActionEvidence',
  'visit-due': 'VisitDueEvidence',
  'review-due': 'ReviewDueEvidence',
  plan: 'PlanEvidence',
  'no-meeting': 'NoMeetingEvidence',
  disagreement: 'DisagreementEvidence',
  quality: 'QualityEvidence',
  'not-heard': 'NotHeardEvidence',
  'not-seen': 'NotSeenEvidence',
  expected: 'ExpectedEvidence',
  meeting: 'MeetingEvidence',
  exit: 'ExitEvidence',
  contact: 'ContactEvidence',
  unanswered: 'UnansweredEvidence',
  'visits-a-week': 'VisitsAWeekEvidence',
  sources: 'SourcesEvidence',
  window: 'WindowEvidence',
} as const

type Fact = { finding: ChildFindingSource }
type About<Field extends string> = Fact & Record<Field, string>

const text = (evidence: EvidenceSource) =>
  wordEvidence(evidence, evidence.finding.names, evidence.finding.asOf)
const need = ({ finding: { network }, need: id }: About<'need'>) =>
  within(network, held(network.index.needs, id))
const involvement = ({ finding: { network }, involvement: id }: About<'involvement'>) =>
  within(network, held(network.index.involvements, id))
const professional = ({ finding: { network }, professional: id }: About<'professional'>) =>
  within(network, held(network.index.professionals, id))
const familyMember = ({ finding: { network }, familyMember: id }: About<'familyMember'>) =>
  within(network, held(network.index.familyMembers, id))
const others = ({ finding: { network }, others: ids }: Fact & { others: string[] }) =>
  allWithin(network, network.index.professionals, ids)

export const evidenceResolvers = {
  Evidence: { __resolveType: ({ type }) => TYPES[type] },
  NeedEvidence: { text, need },
  InformalSupportEvidence: { text, need, familyMember },
  InvolvementEvidence: { text, involvement },
  ImpactEvidence: { text, involvement },
  ExchangeEvidence: { text, professional },
  LeadEvidence: { text, professional, involvement },
  PathwayEvidence: { text },
  NetworkSizeEvidence: { text },
  NothingRecordedEvidence: { text },
  OneWayEvidence: { text, professional, others },
  InTouchWithEvidence: { text, professional, others },
  OnlyLinkEvidence: {
    text,
    professional,
    cutOff: ({ finding: { network }, cutOff }) => allWithin(network, network.index.professionals, cutOff),
  },
  SupervisionEvidence: { text, professional },
  EvidencedEvidence: { text, person: ({ finding: { network }, person }) => personWithin(network, person) },
  ActionEvidence: {
    text,
    owner: ({ finding: { network }, owner }) =>
      owner === undefined ? undefined : personWithin(network, owner),
  },
  VisitDueEvidence: { text, involvement },
  ReviewDueEvidence: { text },
  PlanEvidence: { text },
  NoMeetingEvidence: {
    text,
    last: ({ finding: { network }, last }) =>
      last && within(network, held(network.index.meetings, last.meeting)),
  },
  DisagreementEvidence: {
    text,
    escalatedTo: ({ finding: { network }, escalatedTo }) => professionalWithin(network, escalatedTo),
    between: ({ finding: { network }, between }) =>
      between.flatMap((person) => personWithin(network, person) ?? []),
  },
  QualityEvidence: { text },
  NotHeardEvidence: { text },
  NotSeenEvidence: { text },
  ExpectedEvidence: { text },
  MeetingEvidence: {
    text,
    meeting: ({ finding: { network }, meeting }) => within(network, held(network.index.meetings, meeting)),
  },
  ExitEvidence: { text },
  ContactEvidence: {
    text,
    from: ({ finding: { network }, from }) => within(network, held(network.index.professionals, from)),
    to: ({ finding: { network }, to }) => allWithin(network, network.index.professionals, to),
  },
  UnansweredEvidence: { text, involvement },
  VisitsAWeekEvidence: { text },
  SourcesEvidence: { text },
  WindowEvidence: { text },
} satisfies Partial<Resolvers>
