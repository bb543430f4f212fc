import * as codes from '../../../domain/network/codes.ts'
import type { enCodes } from '../../locales/en/codes.ts'

type CodeWords = keyof typeof enCodes

const WORDS_OF: readonly (readonly [readonly string[], CodeWords])[] = [
  [codes.PATHWAYS, 'pathway'],
  [codes.HOUSEHOLD_KINDS, 'householdKind'],
  [codes.SECTORS, 'sector'],
  [codes.ROLE_FUNCTIONS, 'roleFunction'],
  [codes.CLIENT_GROUPS, 'clientGroup'],
  [codes.NEED_CATEGORIES, 'needCategory'],
  [codes.LEVELS, 'level'],
  [codes.NEED_OUTCOMES, 'needOutcome'],
  [codes.GOAL_OUTCOMES, 'goalOutcome'],
  [codes.QUALITIES, 'quality'],
  [codes.FLOWS, 'flow'],
  [codes.IMPACTS, 'impact'],
  [codes.VOICES, 'voice'],
  [codes.DELIVERIES, 'delivery'],
  [codes.CHANNELS, 'channel'],
  [codes.FORUMS, 'forum'],
  [codes.EVENT_STATUSES, 'eventStatus'],
  [codes.RESPONSES, 'response'],
  [codes.ATTENDANCES, 'attendance'],
  [codes.CONTRIBUTIONS, 'contribution'],
  [codes.CHILD_VOICE_CHANNELS, 'childVoiceBy'],
  [codes.KINSHIPS, 'kinship'],
  [codes.REFERRAL_STATUSES, 'referralStatus'],
  [codes.DECISIONS, 'decision'],
  [codes.BASES, 'basis'],
  [codes.STANDINGS, 'standing'],
]

const BY_CODES = new Map(WORDS_OF.map(([allowed, words]) => [allowed.join(), words]))

/**
 * Where the words of a field's codes are, by the codes that it allows.
 * @throws for codes that have no words
 */
export function wordsOfCodes(allowed: readonly string[]): CodeWords {
  const words = BY_CODES.get(allowed.join())
  if (!words) throw new Error(`no words for the codes ${allowed.join(', ')}`)
  return words
}
