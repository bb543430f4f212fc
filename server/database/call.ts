/** The parameters of a query: a JavaScript number arrives as a float, so a whole number needs `toInteger` in the query. */
export type Parameters = Record<string, unknown>

/** How long a call may take, in milliseconds, before it fails as `deadline`. */
export type CallOptions = { deadline?: number }

/** What the database writes beside a query into its own query log, and after how many milliseconds it stops it by itself. */
export type Attributes = { metadata: { query: string; viewer: string }; timeout?: number }
