// What a user has recorded around this child and no other, the last first, as long as the viewer may see the child.
MATCH (child:Child {id: $child})
//= access/grants-on-child
CALL (child) {
  MATCH (child)<-[:AROUND]-(change:Change {by: $by})
  WHERE COUNT { (change)-[:AROUND]->() } = 1 AND change.merged IS NULL
  RETURN change
  ORDER BY change.at DESC, change.key
  LIMIT toInteger($first)
}
MATCH (change)-[:MADE]->(revision:Revision)
WITH child, grants, change, revision
ORDER BY revision.list, revision.record
RETURN
  child.id AS child, grants, change.key AS key, change.kind AS kind, change.at AS at, change.undoes AS undoes,
  collect({
    id: revision.record, list: revision.list, isNew: revision.before IS NULL,
    isOnFile: EXISTS { (:Entity {id: revision.record}) }
  }) AS records
ORDER BY at DESC, key
