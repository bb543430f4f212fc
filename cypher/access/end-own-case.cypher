MATCH (user:User)-[:HOLDS_GRANT]->(grant:Grant {id: $id})
SET grant.endedBy = CASE WHEN grant.endedAt IS NULL THEN $by ELSE grant.endedBy END,
  grant.endedAt = coalesce(grant.endedAt, datetime())
WITH user, grant, null AS through
//= access/child-grant-facts
RETURN facts
