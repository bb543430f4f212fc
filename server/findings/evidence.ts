import type { Evidence } from '../../domain/findings/finding.ts'
import type { ChildFindingSource, FindingSource } from './findings.ts'

type OfType<Type extends Evidence['type']> = Extract<Evidence, { type: Type }>

/** A fact with the finding that rests on it. */
export type EvidenceSource<Type extends Evidence['type'] = Evidence['type']> = OfType<Type> & {
  finding: Type extends 'sources' ? FindingSource : ChildFindingSource
}
export type NeedEvidenceSource = EvidenceSource<'need'>
export type InformalSupportEvidenceSource = EvidenceSource<'informal-support'>
export type InvolvementEvidenceSource = EvidenceSource<'involvement'>
export type ImpactEvidenceSource = EvidenceSource<'impact'>
export type ExchangeEvidenceSource = EvidenceSource<'exchange'>
export type LeadEvidenceSource = EvidenceSource<'lead'>
export type PathwayEvidenceSource = EvidenceSource<'pathway'>
export type NetworkSizeEvidenceSource = EvidenceSource<'network-size'>
export type NothingRecordedEvidenceSource = EvidenceSource<'nothing-recorded'>
export type OneWayEvidenceSource = EvidenceSource<'one-way'>
export type InTouchWithEvidenceSource = EvidenceSource<'in-touch-with'>
export type OnlyLinkEvidenceSource = EvidenceSource<'only-link'>
export type SupervisionEvidenceSource = EvidenceSource<'supervision'>
export type EvidencedEvidenceSource = EvidenceSource<'evidenced'>
export type ActionEvidenceSource = EvidenceSource<'action'>
export type VisitDueEvidenceSource = EvidenceSource<'visit-due'>
export type ReviewDueEvidenceSource = EvidenceSource<'review-due'>
export type PlanEvidenceSource = EvidenceSource<'plan'>
export type NoMeetingEvidenceSource = EvidenceSource<'no-meeting'>
export type DisagreementEvidenceSource = EvidenceSource<'disagreement'>
export type QualityEvidenceSource = EvidenceSource<'quality'>
export type NotHeardEvidenceSource = EvidenceSource<'not-heard'>
export type NotSeenEvidenceSource = EvidenceSource<'not-seen'>
export type ExpectedEvidenceSource = EvidenceSource<'expected'>
export type MeetingEvidenceSource = EvidenceSource<'meeting'>
export type ExitEvidenceSource = EvidenceSource<'exit'>
export type ContactEvidenceSource = EvidenceSource<'contact'>
export type UnansweredEvidenceSource = EvidenceSource<'unanswered'>
export type VisitsAWeekEvidenceSource = EvidenceSource<'visits-a-week'>
export type SourcesEvidenceSource = EvidenceSource<'sources'>
export type WindowEvidenceSource = EvidenceSource<'window'>

/** What kind of event passed the information on. */
export type ExchangeType = NonNullable<OfType<'exchange'>['last']>['type']
/** What is not recorded. */
export type MissingFact = OfType<'nothing-recorded'>['what']
/** Which way information went. */
export type FlowDirection = OfType<'one-way'>['direction']
/** A question about an involvement that has no answer on record. */
export type InvolvementQuestion = OfType<'unanswered'>['questions'][number]
