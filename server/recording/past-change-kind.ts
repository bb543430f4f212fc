/** What a change did to a record. */
export const PAST_CHANGE_KINDS = ['recorded', 'merged', 'voided', 'undone'] as const
export type PastChangeKind = (typeof PAST_CHANGE_KINDS)[number]
