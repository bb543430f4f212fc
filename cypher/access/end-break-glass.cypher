// Ends what the viewer opened, before its time; what is over stays as it ended.
MATCH (:Session {hash: $viewer.session})-[:OF]->(user:User)
MATCH (user)-[:HOLDS_GRANT]->(grant:Grant {id: $id, basis: 'break-glass'})-[:COVERS]->(child:Child)
WITH user, grant, child, grant.endedAt IS NULL AND grant.until > datetime() AS isOpen
SET grant.endedBy = CASE WHEN isOpen THEN user.id ELSE grant.endedBy END,
  grant.endedAt = CASE WHEN isOpen THEN datetime() ELSE grant.endedAt END
RETURN child.id AS child, isOpen
