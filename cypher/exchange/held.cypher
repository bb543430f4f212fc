// What the graph holds under these ids, and what a file's records need to know of it. A child whom an import has not
// written to its end is a child already.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  id,
  CASE WHEN n:Importing THEN 'Child' ELSE head([label IN labels(n) WHERE label <> 'Entity']) END AS kind,
  CASE WHEN n:Professional THEN head([(n)-[:WORKS_FOR]->(agency) | agency.id]) END AS agency,
  CASE WHEN n:Professional THEN [(n)-[:HOLDS]->(role) | role.id] END AS roles,
  CASE WHEN n:FamilyMember THEN [(n)-[:RELATED_TO]->(child) | child.id] END AS relatedChildren
