/**
 * Folding makes the names that a person would call the same one text: accents, macrons, points and case are left
 * out, apostrophes disappear, hyphens and runs of blanks become one space. Used for finding, never for showing.
 */

const APOSTROPHES = /['’‘ʼʻ`´ʹ′＇]/gu
const SEPARATORS = /[\s\p{Pd}_.,;:/\\()[\]{}"“”«»]+/gu
/** Marks that readers leave out; the vowel signs of Indic and other scripts are letters to them, and stay. */
const LEFT_OUT = /[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/u
const MARKS = /\p{Mn}/gu
const INVISIBLE = /\p{Cf}/gu
/** Letters that carry no separable mark in Unicode although readers see a marked or joined letter. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ə: 'e',
  ς: 'σ',
}
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** The folded form of a name or of a search text; folding twice changes nothing more. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, (mark) => (LEFT_OUT.test(mark) ? '' : mark))
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(SEPARATORS, ' ')
    .trim()
}

/** As much of a name as is kept for finding, in characters: an index takes no more than some thousand bytes. */
const LONGEST = 200

/**
 * The folded names by which a child or a professional is found, the name first: never empty, and each once. A name of signs alone, of which
 * folding leaves nothing, is found as written.
 */
export function searchNames(person: { name: string; knownAs?: string | undefined }): string[] {
  const names = [person.name, ...(person.knownAs === undefined ? [] : [person.knownAs])]
  return [...new Set(names.map((name) => [...(fold(name) || name)].slice(0, LONGEST).join('')))]
}
