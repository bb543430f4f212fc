import { fold } from '../network/fold.ts'
import { forbiddenCharacter, isBlank } from '../network/network-text.ts'

/** As much as may be written of why a child is opened in an emergency, in characters. */
export const LONGEST_REASON = 1_000
/** How many different words make a reason that tells somebody else later what the emergency was. */
const FEWEST_WORDS = 4

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * What a reason for opening a child in an emergency lacks, in words for whoever writes it; nothing when it will do. A reason is
 * looked at later by people who were not there, so that it has to be a sentence; a word that is written several times counts
 * once, and one without a letter not at all.
 */
export function lackOfReason(reason: string): string | undefined {
  if (isBlank(reason)) return 'Write why you need to see this child now.'
  if (forbiddenCharacter(reason) !== undefined)
    return 'Leave out characters that cannot be seen and change the direction of the text.'
  if (reason.length > LONGEST_REASON) return 'Write at most 1,000 characters.'
  const missing = FEWEST_WORDS - differentWords(reason).size
  if (missing <= 0) return undefined
  return `Write a sentence that tells somebody else what has happened and why it cannot wait: it needs at least ${missing} more ${missing === 1 ? 'word' : 'different words'}.`
}

function differentWords(text: string): Set<string> {
  const words = [...WORDS.segment(text)].map(({ segment }) => fold(segment))
  return new Set(words.filter((word) => /\p{L}/u.test(word)))
}
