/** What a change did to a record. */
export const PAST_CHANGE_KINDS = ['recorded', 'merged', 'voided', 'undone'] as const
export type PastChangeKind = (typeof PAST_CHANGE_KINDS)[number]

/** The kind of a change by what is kept of it. */
export const KIND_OF_CHANGE = { record: 'recorded', merge: 'merged', void: 'voided', undo: 'undone' } as const
