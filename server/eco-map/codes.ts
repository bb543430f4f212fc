import * as codes from '../../domain/network/codes.ts'
import { codeNames } from './code-names.ts'

/** The enums of `codes.graphql`, whose values inside of the server are the codes of the domain. */
export const codeResolvers = {
  Pathway: codeNames(codes.PATHWAYS),
  HouseholdKind: codeNames(codes.HOUSEHOLD_KINDS),
  Sector: codeNames(codes.SECTORS),
  RoleFunction: codeNames(codes.ROLE_FUNCTIONS),
  ClientGroup: codeNames(codes.CLIENT_GROUPS),
  NeedCategory: codeNames(codes.NEED_CATEGORIES),
  Level: codeNames(codes.LEVELS),
  NeedOutcome: codeNames(codes.NEED_OUTCOMES),
  GoalOutcome: codeNames(codes.GOAL_OUTCOMES),
  Quality: codeNames(codes.QUALITIES),
  Flow: codeNames(codes.FLOWS),
  Impact: codeNames(codes.IMPACTS),
  Voice: codeNames(codes.VOICES),
  Delivery: codeNames(codes.DELIVERIES),
  Channel: codeNames(codes.CHANNELS),
  Forum: codeNames(codes.FORUMS),
  EventStatus: codeNames(codes.EVENT_STATUSES),
  Response: codeNames(codes.RESPONSES),
  Attendance: codeNames(codes.ATTENDANCES),
  Contribution: codeNames(codes.CONTRIBUTIONS),
  ChildVoiceChannel: codeNames(codes.CHILD_VOICE_CHANNELS),
  Kinship: codeNames(codes.KINSHIPS),
  ReferralStatus: codeNames(codes.REFERRAL_STATUSES),
  Decision: codeNames(codes.DECISIONS),
  Basis: codeNames(codes.BASES),
  SharingOutcome: codeNames(codes.SHARING_OUTCOMES),
}
