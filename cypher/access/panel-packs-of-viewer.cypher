// To be included where a query begins: every `pack` that the viewer may read at this moment by the database's clock, the
// `child` of whom it is, and the `grants` by which. A child who has become restricted is in no pack any more.
MATCH (session:Session {hash: $viewer.session})-[:OF]->(user:User)
WHERE session.endedAt IS NULL AND session.until > datetime() AND session.idleUntil > datetime()
  AND user.disabledAt IS NULL
MATCH (user)-[:HOLDS_GRANT]->(grant:Grant {basis: 'panel'})-[:COVERS]->(pack:PanelPack)<-[:HAS_PACK]-(child:Child)
WHERE grant.endedAt IS NULL AND grant.from <= datetime() AND grant.until > datetime() AND NOT child:Restricted
WITH pack, child, collect({id: grant.id, basis: grant.basis}) AS grants
