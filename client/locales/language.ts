/** The one language of the screen. Dates and numbers follow it. */
export const LANGUAGE = 'en-GB'
