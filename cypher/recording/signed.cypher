// Who wrote which of these records around a child here, and when; what a file brought has nobody.
MATCH (child:Child {id: $child})
//= access/grants-on-child
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.recordedAt IS NOT NULL OR n.version > 0
RETURN
  child.id AS child, grants, id, n.recordedByName AS byName, n.recordedAt AS at, coalesce(n.version, 0) AS version
ORDER BY at, id
