// What the graph holds under these ids, and what a file's records need to know of it.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  id,
  head([label IN labels(n) WHERE label <> 'Entity']) AS kind,
  CASE WHEN n:Professional THEN head([(n)-[:WORKS_FOR]->(agency) | agency.id]) END AS agency,
  CASE WHEN n:Professional THEN [(n)-[:HOLDS]->(role) | role.id] END AS roles,
  CASE WHEN n:FamilyMember THEN [(n)-[:RELATED_TO]->(child) | child.id] END AS relatedChildren
