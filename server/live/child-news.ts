/** A change of what is told of a child. */
export interface ChildChangedNews {
  __typename: 'ChildChanged'
  child: string
  byName: string | null
  isYours: boolean
  records: { id: string; kind: string }[]
  at: string
}

/** Who else has the child's page open. */
export interface ChildPresenceNews {
  __typename: 'ChildPresence'
  child: string
  others: { id: string; name: string; editing: string[] }[]
}

/** What a page that listens is told; nothing, and then the end, where its reader may not see the child. */
export type ChildNewsSource = ChildChangedNews | ChildPresenceNews
