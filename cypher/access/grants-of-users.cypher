// The grants of these users that cover a team or a colleague and hold, now or later; which child is whose is not told here.
//= access/acting
UNWIND $users AS id
MATCH (user:User {id: id})-[:HOLDS_GRANT]->(grant:Grant)
WHERE grant.endedAt IS NULL AND coalesce(grant.until > datetime(), true) AND EXISTS { (grant)-[:COVERS]->(:Team|User) }
//= access/grant-facts
RETURN facts
ORDER BY facts.user.id, grant.from, grant.id
