// The relationships that belong to these records, before they are written again.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]->() WHERE type(r) IN $outgoing
  DELETE r
}
CALL (n) {
  MATCH (n)<-[r]-() WHERE type(r) IN $incoming
  DELETE r
}
