/**
 * Bidirectional embeddings, overrides and isolates reorder what surrounds them on a screen or in print; NUL and lone
 * surrogates have no place in text at all. The marks U+200E, U+200F and U+061C are neighbours of letters in real
 * names and are allowed.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is looked for
const FORBIDDEN = /[\u0000\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u
const BLANK = /^[\s\p{White_Space}]*$/u

/** The first character that no text of the network may hold, written as `U+202E`; undefined when there is none. */
export function forbiddenCharacter(text: string): string | undefined {
  const found = FORBIDDEN.exec(text)
  return found ? codePoint(found[0]) : undefined
}

/** Whether the text has nothing but white space, which counts as absent. */
export function isBlank(text: string): boolean {
  return BLANK.test(text)
}

/** The text as it is kept: Unicode's composed form NFC, otherwise as written. */
export function normaliseText(text: string): string {
  return text.normalize('NFC')
}

/** The text with every forbidden character written out as `\u202e`, so that it can be shown. */
export function visible(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, 'gu'), (found) => `\\u${hex(found)}`)
}

function codePoint(character: string): string {
  return `U+${hex(character).toUpperCase()}`
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0')
}
