/** The space that a map fills: that of a wide screen or sheet, or that of a phone or sheet held upright. */
export type MapShape = 'landscape' | 'portrait'
