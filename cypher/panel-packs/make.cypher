// Makes a pack, and gives it to those who are to read it. Times are the database's, as everything about access.
MATCH (child:Child {id: $child})
//= access/grants-on-child
CREATE (child)-[:HAS_PACK]->(pack:PanelPack {
  id: $id, title: $title, asOf: $asOf, childName: child.name, contents: $contents,
  from: coalesce(datetime($from), datetime()), until: datetime($until),
  by: $by, byName: $byName, at: datetime()
})
WITH child, grants, pack
UNWIND $members AS member
MATCH (user:User {id: member})
CREATE (user)-[:HOLDS_GRANT]->(:Grant {
  id: $id + ' ' + member, basis: 'panel', from: pack.from, until: pack.until, why: $title,
  by: $by, byName: $byName, at: pack.at
})-[:COVERS]->(pack)
RETURN DISTINCT child.id AS child, grants
