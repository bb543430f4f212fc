/** What is said to somebody who would change who sees what of a child, and sees the child by break-glass alone. */
export const LOOK_ALONE =
  'You see this child by break-glass, which is to look and not to decide who else sees what; ask whoever has the case.'
