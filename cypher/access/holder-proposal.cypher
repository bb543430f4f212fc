// A named grant of a restricted child whom too few can open that is proposed, or that the viewer has confirmed; no row when
// there is none under this id.
MATCH (user:User)-[proposed:IS_PROPOSED|HOLDS_GRANT]->(grant:Grant {id: $id})-[:WOULD_COVER|COVERS]->(child:Child&Restricted)
WHERE grant.named
//= access/holders-of-child
WITH *, type(proposed) = 'HOLDS_GRANT' AS isConfirmed
WHERE CASE WHEN isConfirmed THEN grant.secondById = $by ELSE holders < $enough END
//= access/holder-facts
RETURN child.id AS child, facts, grant.why AS why, isConfirmed,
  coalesce(grant.byAdministrator, false) AS isByAdministrator,
  user.disabledAt IS NULL AND any(role IN user.roles WHERE role IN $workers)
    AND coalesce(grant.until > datetime(), true) AS canHold
