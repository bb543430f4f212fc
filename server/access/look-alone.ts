/** What is said to somebody who would decide or record something about a child, and sees the child by break-glass alone. */
export const LOOK_ALONE =
  'You see this child by break-glass, which is to look and not to decide or record anything; ask whoever has the case.'
