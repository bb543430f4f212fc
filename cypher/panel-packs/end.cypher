// Ends a pack of a child whom the viewer may see otherwise than by break-glass, and every grant of it; one that has ended
// stays so.
MATCH (pack:PanelPack {id: $id})<-[:HAS_PACK]-(child:Child)
//= access/grants-on-child
WITH *
WHERE $viewer.all OR any(grant IN grants WHERE grant.basis <> 'break-glass')
SET pack.endedAt = coalesce(pack.endedAt, datetime()), pack.endedBy = coalesce(pack.endedBy, $by)
WITH child, grants, pack
CALL (pack) {
  MATCH (grant:Grant)-[:COVERS]->(pack)
  WHERE grant.endedAt IS NULL
  SET grant.endedAt = pack.endedAt, grant.endedBy = $by
}
RETURN child.id AS child, grants
