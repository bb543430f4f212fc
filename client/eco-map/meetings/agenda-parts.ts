/** What an agenda may have beside its standing points. */
export const AGENDA_PARTS = ['findings', 'map'] as const
export type AgendaPart = (typeof AGENDA_PARTS)[number]
