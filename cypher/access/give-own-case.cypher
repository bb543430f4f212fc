// Gives a user a child as an own case, whom the query before has shown to be the viewer's to give.
MATCH (user:User {id: $user}), (child:Child {id: $child})
CREATE (user)-[:HOLDS_GRANT]->(grant:Grant {
  id: $id, basis: 'own-case', from: coalesce(datetime($from), datetime()), until: datetime($until), why: $why,
  by: $by, byName: $byName, at: datetime(), named: false
})-[:COVERS]->(child)
WITH user, grant, null AS through
OPTIONAL MATCH (team:Team {id: $team})
FOREACH (one IN CASE WHEN team IS NULL THEN [] ELSE [team] END | CREATE (grant)-[:FOR_TEAM]->(one))
WITH user, grant, through
//= access/child-grant-facts
RETURN facts
