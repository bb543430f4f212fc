// What was proposed holds from now on, by the word of two.
MATCH (user:User)-[proposed:IS_PROPOSED]->(grant:Grant {id: $id})-[would:WOULD_COVER]->(child:Child)
DELETE proposed, would
CREATE (user)-[:HOLDS_GRANT]->(grant)-[:COVERS]->(child)
SET grant.secondBy = $byName, grant.secondById = $by, grant.secondAt = datetime(),
  grant.from = CASE WHEN grant.from > datetime() THEN grant.from ELSE datetime() END
WITH user, grant, null AS through
//= access/child-grant-facts
RETURN facts
