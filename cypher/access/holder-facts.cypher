// To be included where a `grant` that is proposed for a `user` is known: what of it is told to somebody who sees no child, as
// `facts`. Why is told as an administrator wrote it, who knows nothing of the child, and of no others.
WITH *, grant {
  .id, .by, .byName,
  user: user {.id, .name, .roles},
  why: CASE WHEN grant.byAdministrator THEN grant.why END,
  at: toString(grant.at)
} AS facts
