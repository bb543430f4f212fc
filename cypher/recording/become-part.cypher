// What the product keeps of an entry of the directory that became part of another is kept of the other: from whom it is
// withheld, what was given to them to do, and whose user they are, where the other is nobody's.
MATCH (gone:Voided {id: $gone})
MATCH (keep:Entity {id: $keep})
SET gone.mergedInto = keep.id
WITH gone, keep, EXISTS { (keep)<-[:IS]-(:User) } AS isSomebodys
MATCH (gone)<-[old:IS|ASSIGNED_TO|WITHHOLDS]-(other)
WHERE NOT (isSomebodys AND type(old) = 'IS')
CREATE (other)-[new:$(type(old))]->(keep)
SET new = properties(old)
SET new.mergedBy = $key
DELETE old
