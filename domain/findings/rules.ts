import { absentFromInformationFlow } from './kinds/absent-from-information-flow.ts'
import { duplicateInvolvement } from './kinds/duplicate-involvement.ts'
import { limitedImpact } from './kinds/limited-impact.ts'
import { noLeadProfessional } from './kinds/no-lead-professional.ts'
import { severalLeadProfessionals } from './kinds/several-lead-professionals.ts'
import { unmetNeed } from './kinds/unmet-need.ts'
import type { FindingRule } from './rule.ts'

/** The rules that the product applies to a child's network. A kind is one file; here it is put to work. */
export const RULES: readonly FindingRule[] = [
  unmetNeed,
  duplicateInvolvement,
  limitedImpact,
  absentFromInformationFlow,
  noLeadProfessional,
  severalLeadProfessionals,
]
