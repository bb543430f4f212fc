import { SEVERITIES } from '../../domain/findings/finding.ts'
import { FINDING_KINDS } from '../../domain/findings/finding-kind.ts'
import { citation } from '../../domain/findings/sources.ts'
import { withRecord } from '../eco-map/child.resolvers.ts'
import { codeNames } from '../eco-map/code-names.ts'
import { dayArgument } from '../eco-map/date.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { evidenceResolvers } from './evidence.resolvers.ts'
import type { EvidenceSource } from './evidence.ts'
import { findingsAbout, wordsOf } from './findings.ts'

/** The resolvers of `findings.graphql`. */
export const findingsResolvers = {
  FindingKind: codeNames(FINDING_KINDS),
  Severity: codeNames(SEVERITIES),
  ExchangeType: codeNames(['contact', 'visit', 'meeting']),
  MissingFact: codeNames(['support', 'lead']),
  FlowDirection: codeNames(['gave', 'received']),
  InvolvementQuestion: codeNames(['purpose', 'intervention', 'every', 'delivery']),
  Child: {
    findings(child, args, context) {
      const asOf = dayArgument(args.asOf, 'asOf') ?? context.today
      return withRecord(child, context, (index) =>
        findingsAbout(index, { asOf, practice: context.practice, kinds: args.kinds ?? undefined }),
      )
    },
  },
  Finding: {
    evidence: (finding) => finding.evidence.map((evidence) => ({ ...evidence, finding }) as EvidenceSource),
    source: ({ kind }) => citation(kind),
    title: (finding) => wordsOf(finding).title,
    explanation: (finding) => wordsOf(finding).explanation,
    suggestion: (finding) => wordsOf(finding).suggestion,
  },
  ...evidenceResolvers,
} satisfies Partial<Resolvers>
