/** What a reviewer makes of a use of break-glass. */
export const BREAK_GLASS_OUTCOMES = ['justified', 'not-justified'] as const
export type BreakGlassOutcome = (typeof BREAK_GLASS_OUTCOMES)[number]
