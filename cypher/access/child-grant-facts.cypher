// To be included where a `grant` of a `user` and `through` whom it reaches a child are known: what is told of it, as `facts`.
WITH *, grant {
  .id, .basis, .why, .byName, .secondBy,
  isNamed: coalesce(grant.named, false),
  user: user {.id, .name, .roles},
  team: [(grant)-[:FOR_TEAM]->(team:Team) | team {.id, .name}][0],
  through: through,
  from: toString(grant.from), until: toString(grant.until), at: toString(grant.at), endedAt: toString(grant.endedAt)
} AS facts
