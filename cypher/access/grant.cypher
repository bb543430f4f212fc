// A grant that covers a team or a colleague.
MATCH (user:User)-[:HOLDS_GRANT]->(grant:Grant {id: $id})-[:COVERS]->(:Team|User)
//= access/grant-facts
RETURN facts
