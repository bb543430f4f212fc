// A grant that is proposed, or was and holds since; no row when the viewer may not see the child.
MATCH (user:User)-[proposed:IS_PROPOSED|HOLDS_GRANT]->(grant:Grant {id: $id})-[:WOULD_COVER|COVERS]->(child:Child)
WHERE grant.named
//= access/grants-on-child
WITH *, null AS through
//= access/child-grant-facts
RETURN child.id AS child, grants, facts, grant.by AS by, type(proposed) = 'HOLDS_GRANT' AS isConfirmed,
  user.disabledAt IS NOT NULL AS isDisabled, coalesce(grant.until <= datetime(), false) AS isOver
