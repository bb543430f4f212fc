// Which of these children the viewer sees by break-glass alone, and for how long.
UNWIND $children AS id
MATCH (child:Child {id: id})
//= access/grants-on-child
WITH child, grants
WHERE size(grants) > 0 AND all(one IN grants WHERE one.basis = 'break-glass')
MATCH (grant:Grant)-[:COVERS]->(child)
WHERE grant.id IN [one IN grants | one.id]
WITH child, grants, grant ORDER BY grant.until DESC
WITH child, grants, collect(grant)[0] AS grant
RETURN child.id AS child, grants, grant {
  .id, until: toString(grant.until), secondsLeft: duration.inSeconds(datetime(), grant.until).seconds
} AS opened
