import type { Sector } from '../../domain/network/codes.ts'

/**
 * The signs inside nodes, so that sectors and people differ by more than colour: strokes on a field of 16 by 16.
 */
export const SECTOR_GLYPHS: Record<Sector, string> = {
  education: 'M1.5 6 8 3l6.5 3L8 9zM4 7.5v3.6c2.4 1.8 5.6 1.8 8 0V7.5M14.5 6v4',
  'early-years': 'M2.5 8.5h5v5h-5zM8.5 8.5h5v5h-5zM5.5 2.5h5v5h-5z',
  health: 'M6.2 2.5h3.6v3.7h3.7v3.6H9.8v3.7H6.2V9.8H2.5V6.2h3.7z',
  'mental-health':
    'M13.5 7.2c0 2.6-2.4 4.7-5.5 4.7-.7 0-1.4-.1-2-.3L3 13.5l.7-2.7c-.8-.9-1.2-2.2-1.2-3.6 0-2.6 2.4-4.7 5.5-4.7s5.5 2.1 5.5 4.7zM5.7 7.2h.01M8 7.2h.01M10.3 7.2h.01',
  'social-care':
    'M8 13.5C3.5 10.5 2 8.5 2 6.2 2 4.4 3.3 3 5 3c1.2 0 2.3.7 3 1.9C8.7 3.7 9.8 3 11 3c1.7 0 3 1.4 3 3.2 0 2.3-1.5 4.3-6 7.3z',
  police: 'M8 2l5 1.8v4c0 3-2 5-5 6.2-3-1.2-5-3.2-5-6.2v-4zM8 5.3v4.5M5.8 7.5h4.4',
  justice: 'M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.3 9h3.4zM13 4.5 11.3 9h3.4z',
  housing: 'M2 8l6-5.5L14 8M4 6.7v6.8h8V6.7M6.7 13.5v-4h2.6v4',
  'substance-use': 'M8 2c2.6 3.2 4 5.4 4 7.4A4 4 0 0 1 8 13.5a4 4 0 0 1-4-4.1C4 7.4 5.4 5.2 8 2z',
  disability: 'M6.5 2.3h.02M6.5 4.5v4h4l2 4.5M8.5 6.3h-2M5 7.5a3.5 3.5 0 1 0 4.8 4.5',
  'adult-care': 'M8 2.2a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM3 13.5c.3-3 2.2-4.7 5-4.7s4.7 1.7 5 4.7',
  youth: 'M9 1.8 3.5 9H8l-1 5.2L12.5 7H8z',
  voluntary:
    'M2 9.5l2.5-2 3 .5 2 1.5-2.5.8M4.5 12.5h5l4.5-4c-.6-1-1.5-1-2.3-.4L9.5 9.6M8 5.7C5.9 4.3 5.2 3.5 6 2.6c.6-.6 1.5-.4 2 .4.5-.8 1.4-1 2-.4.8.9.1 1.7-2 3.1z',
  iwi: 'M8.3 8.2c.9 0 .9-1.4-.4-1.4-1.5 0-2.3 1.2-2.3 2.3 0 1.7 1.4 2.7 2.9 2.7 2.3 0 3.8-1.8 3.8-4C12.3 5 10.3 3 7.5 3 4.4 3 2.5 5.3 2.5 8.3c0 2.2 1 4 2.6 5.2',
  legal: 'M2.5 6.5 8 3l5.5 3.5zM4 6.5v5M8 6.5v5M12 6.5v5M2.5 13h11',
  welfare:
    'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM10 6.2C9.6 5.4 8.9 5 8 5c-1.2 0-2 .7-2 1.5C6 8.3 10 7.5 10 9.5c0 .9-.8 1.5-2 1.5-1 0-1.8-.4-2.1-1.3M8 4v8',
}

/** A head and shoulders. */
export const PERSON_GLYPH =
  'M8 2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM3.2 13.5c.3-2.9 2.1-4.5 4.8-4.5s4.5 1.6 4.8 4.5'
/** Two hands' clasp, told shortly: a person and a plus. */
export const INFORMAL_GLYPH =
  'M6.5 3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM2 13c.3-2.7 1.9-4.1 4.5-4.1 1.2 0 2.2.3 2.9.9M12 8.5v5M9.5 11h5'

/** Beside the child: consent to share holds, or the latest was refused, withdrawn or has expired. */
export const CONSENT_GLYPHS = {
  consent: 'M3.5 8.5 6.5 11.5 12.5 5',
  'consent-over': 'M4.5 4.5l7 7M11.5 4.5l-7 7',
}

/** A glyph on a round ground of its own. */
export function badgeImage(path: string, colour: string, ground: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="-2 -2 20 20"><circle cx="8" cy="8" r="9" fill="${ground}" stroke="${colour}" stroke-width="1.6"/><path d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

/** The glyph as an image that a canvas can draw: strokes of one colour on nothing. */
export function glyphImage(path: string, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16"><path d="${path}" fill="none" stroke="${colour}" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/></svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
