import type { Evidence } from '../../domain/findings/finding.ts'
import type { FindingSource } from './findings.ts'

type OfType<Type extends Evidence['type']> = Extract<Evidence, { type: Type }>

/** A fact with the finding that rests on it. */
export type EvidenceSource<Type extends Evidence['type'] = Evidence['type']> = OfType<Type> & {
  finding: FindingSource
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

/** What kind of event passed the information on. */
export type ExchangeType = NonNullable<OfType<'exchange'>['last']>['type']
/** What is not recorded. */
export type MissingFact = OfType<'nothing-recorded'>['what']
