import type { UsedName, UsedThreshold } from '../../used-thresholds.ts'
import { list, words } from '../english-forms.ts'

type Wording = (number: number, codes: readonly string[]) => string

const days = (number: number) => (number === 1 ? '1 day' : `${number} days`)
const professionals = (number: number) => (number === 1 ? '1 professional' : `${number} professionals`)
const listed = (codes: readonly string[]) => (codes.length === 0 ? 'none' : list(codes.map(words)))

/** Each entry of a practice profile as a sentence. */
const WORDINGS: Readonly<Record<UsedName, Wording>> = {
  window: (number, codes) => `Looked back on at ${listed(codes)}: ${days(number)}.`,
  voiceWindow: (number, codes) => `The child’s voice is looked for at ${listed(codes)} over ${days(number)}.`,
  childSeenWithin: (number, codes) =>
    `A child is seen face to face at ${listed(codes)} within ${days(number)}.`,
  establishedAfter: (number) => `An exchange is expected from ${days(number)} after the beginning on.`,
  planAfter: (number) => `A plan is expected from ${days(number)} on the pathway on.`,
  agreementAfter: (number) => `The family’s agreement is expected from ${days(number)} on the pathway on.`,
  goalAfter: (number) => `A goal is expected from ${days(number)} after the need was first recorded on.`,
  secondSourceAfter: (number) =>
    `They are expected from ${days(number)} after the need was first recorded on.`,
  disagreementAfter: (number) => `A disagreement is followed up from ${days(number)} after it was raised on.`,
  invitedAfter: (number) => `An invitation is expected from ${days(number)} after the beginning on.`,
  pictureAfter: (number) =>
    `The questions are expected to be answered from ${days(number)} after the beginning on.`,
  impactAfter: (number) => `The effect is looked at from ${days(number)} after the beginning on.`,
  supervisionWithin: (number) => `Supervision about a child is expected within ${days(number)}.`,
  actionUrgentAfter: (number) => `An action is urgent from ${days(number)} after its day on.`,
  disagreementUrgentAfter: (number) =>
    `A disagreement taken to nobody is urgent from ${days(number)} after it was raised on.`,
  visitGrace: (number) => `A visit may be ${days(number)} late.`,
  visitGraceShare: (number) => `It may be late by ${number}% of its interval.`,
  exitAhead: (number) => `What carries on is looked at ${days(number)} before a planned exit.`,
  absenceWithin: (number) => `Meetings of the last ${days(number)} count.`,
  absentInARow: (number) =>
    `Looked at: the last ${number === 1 ? 'meeting' : `${number} meetings`} invited to.`,
  visitsAWeek: (number) =>
    `A family can take in ${number} planned ${number === 1 ? 'visit' : 'visits'} a week.`,
  voiceFromAge: (number) => `The child’s own words are expected from the age of ${number}.`,
  sourcesExpected: (number) => `A serious need rests on ${number === 1 ? '1 source' : `${number} sources`}.`,
  leadExpectedFrom: (number) => `A lead is expected from ${professionals(number)} on.`,
  meetingExpectedFrom: (number) => `The network is expected to meet from ${professionals(number)} on.`,
  diffusedFrom: (number) => `An owned action is looked for from ${professionals(number)} on one need on.`,
  diffusedAgencies: (number) => `It is looked for where they are of ${number} or more agencies.`,
  singleLinkCutOff: (number) => `Told from ${professionals(number)} without another link on.`,
  sameSourcesChildren: (number) => `Told of who leads for ${number} or more children.`,
  sameSourcesShare: (number) => `Told where an exchange is recorded with at most ${number}% of the others.`,
  planExpected: (_, codes) => `A plan is expected at: ${listed(codes)}.`,
  agreementExpected: (_, codes) => `The family’s agreement is expected at: ${listed(codes)}.`,
  supervisionExpected: (_, codes) => `Supervision of the lead is expected at: ${listed(codes)}.`,
  basisExpected: (_, codes) => `A basis for sharing is expected at: ${listed(codes)}.`,
  leadUrgentAt: (_, codes) => `Urgent at: ${listed(codes)}.`,
  urgentAt: (_, codes) => `Urgent at: ${listed(codes)}.`,
  otherForums: (_, codes) => `No meeting of the network: ${listed(codes)}.`,
  oversight: (_, codes) => `Functions that address no need of their own: ${listed(codes)}.`,
  ofTheHousehold: (_, codes) => `Part of the household’s day rather than visits: ${listed(codes)}.`,
  faceToFace: (_, codes) => `Face to face: ${listed(codes)}.`,
  visiting: (_, codes) => `Visits counted: ${listed(codes)}.`,
  quorums: (_, codes) => `The quorum of: ${listed(codes)}.`,
  expectations: (_, codes) =>
    `Expected by the profile: ${codes.length === 0 ? 'a lead professional' : codes.map(words).join(' or ')}.`,
}

/** What a finding used of its profile, in English. */
export function wordThreshold({ name, value, codes }: UsedThreshold): string {
  return WORDINGS[name](value ?? 0, codes)
}
