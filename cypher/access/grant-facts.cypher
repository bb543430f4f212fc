// To be included where `grant` and its `user` are known: what is told of a grant that covers no child, as `facts`.
WITH *, [(grant)-[:COVERS]->(covered:Team|User) | covered {.id, .name, isTeam: covered:Team}][0] AS covered
WITH *, grant {
  .id, .basis, .why, .byName,
  user: user {.id, .name, .roles},
  covered: covered,
  from: toString(grant.from), until: toString(grant.until), at: toString(grant.at), endedAt: toString(grant.endedAt)
} AS facts
