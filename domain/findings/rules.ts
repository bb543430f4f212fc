import { absentFromInformationFlow } from './kinds/absent-from-information-flow.ts'
import { actionOverdue } from './kinds/action-overdue.ts'
import { agreementNotRecorded } from './kinds/agreement-not-recorded.ts'
import { childNotSeen } from './kinds/child-not-seen.ts'
import { childVoiceMissing } from './kinds/child-voice-missing.ts'
import { cutOffFromLead } from './kinds/cut-off-from-lead.ts'
import { diffusedResponsibility } from './kinds/diffused-responsibility.ts'
import { disagreementOpen } from './kinds/disagreement-open.ts'
import { duplicateInvolvement } from './kinds/duplicate-involvement.ts'
import { exitGap } from './kinds/exit-gap.ts'
import { expectedRoleMissing } from './kinds/expected-role-missing.ts'
import { incompletePicture } from './kinds/incomplete-picture.ts'
import { leadWithoutSupervision } from './kinds/lead-without-supervision.ts'
import { limitedImpact } from './kinds/limited-impact.ts'
import { manyVisits } from './kinds/many-visits.ts'
import { meetingNotQuorate } from './kinds/meeting-not-quorate.ts'
import { needWithoutGoal } from './kinds/need-without-goal.ts'
import { networkNotMet } from './kinds/network-not-met.ts'
import { noLeadProfessional } from './kinds/no-lead-professional.ts'
import { noPlan } from './kinds/no-plan.ts'
import { notInvited } from './kinds/not-invited.ts'
import { oneWayInformation } from './kinds/one-way-information.ts'
import { repeatedlyAbsent } from './kinds/repeatedly-absent.ts'
import { reviewOverdue } from './kinds/review-overdue.ts'
import { severalLeadProfessionals } from './kinds/several-lead-professionals.ts'
import { sharingBasisNotRecorded } from './kinds/sharing-basis-not-recorded.ts'
import { singleLink } from './kinds/single-link.ts'
import { singleSource } from './kinds/single-source.ts'
import { strainedRelationship } from './kinds/strained-relationship.ts'
import { unmetNeed } from './kinds/unmet-need.ts'
import { unreachable } from './kinds/unreachable.ts'
import { visitOverdue } from './kinds/visit-overdue.ts'
import type { FindingRule } from './rule.ts'

/** The rules that the product applies to a child's network. A kind is one file; here it is put to work. */
export const RULES: readonly FindingRule[] = [
  unmetNeed,
  duplicateInvolvement,
  limitedImpact,
  absentFromInformationFlow,
  oneWayInformation,
  cutOffFromLead,
  noLeadProfessional,
  severalLeadProfessionals,
  leadWithoutSupervision,
  diffusedResponsibility,
  singleLink,
  singleSource,
  actionOverdue,
  visitOverdue,
  reviewOverdue,
  noPlan,
  needWithoutGoal,
  networkNotMet,
  agreementNotRecorded,
  disagreementOpen,
  strainedRelationship,
  childVoiceMissing,
  childNotSeen,
  expectedRoleMissing,
  notInvited,
  repeatedlyAbsent,
  meetingNotQuorate,
  exitGap,
  sharingBasisNotRecorded,
  unreachable,
  incompletePicture,
  manyVisits,
]
