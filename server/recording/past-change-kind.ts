/** What a change did to a record, as the API names it, by what is kept of the change. */
export const PAST_CHANGE_KINDS = { record: 'RECORDED', void: 'VOIDED', undo: 'UNDONE' } as const

export type PastChangeKind = (typeof PAST_CHANGE_KINDS)[keyof typeof PAST_CHANGE_KINDS]
