// Writes a grant that covers a team or a colleague.
MATCH (user:User {id: $user})
CREATE (user)-[:HOLDS_GRANT]->(grant:Grant {
  id: $id, basis: $basis, from: coalesce(datetime($from), datetime()), until: datetime($until), why: $why,
  by: $by, byName: $byName, at: datetime(), named: false
})
WITH user, grant
CALL (grant) {
  MATCH (covered:User {id: $colleague})
  CREATE (grant)-[:COVERS]->(covered)
  UNION
  MATCH (covered:Team {id: $team})
  CREATE (grant)-[:COVERS]->(covered)
}
//= access/grant-facts
RETURN facts
