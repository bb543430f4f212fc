// To be included where a `use` of break-glass, its `grant`, `holder` and `child` are known: what is told of it, as `facts`,
// and in `sight` by which grants the viewer sees the child, if they do.
WITH *, COLLECT {
  //= access/grants-on-child
  RETURN grants
} AS sight
WITH *, use {
  .id, .outcome, .words, .reviewedBy, .reviewedByName,
  user: holder {.id, .name, .roles},
  child: child.id, childName: child.name,
  reason: grant.why,
  at: toString(grant.from), until: toString(grant.until), endedAt: toString(grant.endedAt),
  reviewedAt: toString(use.reviewedAt)
} AS facts
