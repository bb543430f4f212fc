// What came to an entry of the directory by a change that made another part of it goes back with that change.
MATCH (gone:Entity {id: $gone})
MATCH (keep:Entity {id: $keep})<-[old:IS|ASSIGNED_TO|WITHHOLDS]-(other)
WHERE old.mergedBy = $key
CREATE (other)-[new:$(type(old))]->(gone)
SET new = properties(old)
REMOVE new.mergedBy
DELETE old
