/**
 * How wide a text is, without a browser: a sum of typical advances of the map's typeface, in units of its size. The
 * same everywhere, so that a layout and its tests never depend on the machine. Slightly generous, so that a real
 * text is rarely wider.
 */
const NARROW = new Set(" !'(),./:;I[]`fijlrt|ıȋ·’‘")
const WIDE = new Set('MWmw@%&—…ŒÆœæ')

/** The width of one line of text at a font size, in the unit of the size. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) width += advance(character)
  return width * fontSize
}

/** The text, cut at a whole character and ended by an ellipsis where it is wider than `maxWidth`. */
export function ellipsise(text: string, fontSize: number, maxWidth: number): string {
  if (textWidth(text, fontSize) <= maxWidth) return text
  const room = maxWidth - textWidth('…', fontSize)
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (textWidth(kept + segment, fontSize) > room) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Breaks a text between words into at most `maxLines` lines, the last of them cut where it is too wide. */
export function wrap(text: string, fontSize: number, maxWidth: number, maxLines: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    const isLast = lines.length === maxLines - 1
    if (line === '' || isLast || textWidth(longer, fontSize) <= maxWidth) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((one) => ellipsise(one, fontSize, maxWidth))
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function advance(character: string): number {
  if (NARROW.has(character)) return 0.33
  if (WIDE.has(character)) return 0.92
  const code = character.codePointAt(0) ?? 0
  if (code < 0x250) return character >= 'a' && character <= 'z' ? 0.575 : latin(character)
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x2e80 && code < 0xfb00) || code > 0xffff) return 1.02
  return 0.66
}

function latin(character: string): number {
  return character.toLowerCase() === character ? 0.63 : 0.71
}
