// A named grant that somebody proposes. Nothing that asks who may see a child looks at what is proposed.
MATCH (user:User {id: $user}), (child:Child {id: $child})
CREATE (user)-[:IS_PROPOSED]->(grant:Grant {
  id: $id, basis: 'own-case', from: datetime($from), until: datetime($until), why: $why,
  by: $by, byName: $byName, at: datetime(), named: true,
  byAdministrator: $byAdministrator
})-[:WOULD_COVER]->(child)
WITH user, grant, null AS through
//= access/child-grant-facts
RETURN facts
