// Who wrote what of the records about these children here, and when; what a file brought has nobody.
UNWIND $children AS childId
MATCH (child:Child {id: childId})
//= access/grants-on-child
MATCH (child)<-[:ABOUT]-(n:Entity)
WHERE n.recordedAt IS NOT NULL
RETURN child.id AS child, grants, n.id AS id, n.recordedByName AS byName, n.recordedAt AS at
ORDER BY at
