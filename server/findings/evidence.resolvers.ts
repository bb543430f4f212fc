import { wordEvidence } from '../../domain/findings/wording/evidence.ts'
import { held, within } from '../eco-map/sources.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import type { EvidenceSource } from './evidence.ts'

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
} as const

type About<Field extends string> = Pick<EvidenceSource, 'finding'> & Record<Field, string>

const text = (evidence: EvidenceSource) =>
  wordEvidence(evidence, evidence.finding.names, evidence.finding.network.asOf)
const need = ({ finding: { network }, need: id }: About<'need'>) =>
  within(network, held(network.index.needs, id))
const involvement = ({ finding: { network }, involvement: id }: About<'involvement'>) =>
  within(network, held(network.index.involvements, id))
const professional = ({ finding: { network }, professional: id }: About<'professional'>) =>
  within(network, held(network.index.professionals, id))
const familyMember = ({ finding: { network }, familyMember: id }: About<'familyMember'>) =>
  within(network, held(network.index.familyMembers, id))

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
} satisfies Partial<Resolvers>
