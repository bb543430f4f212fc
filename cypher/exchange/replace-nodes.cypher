// An absent field comes as null, which takes its property away; what the product itself keeps on a node stays, but for
// who wrote the record here, which now is what is said of it anew.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.labels)
SET n += row.properties
SET n.version = coalesce(n.version, 0) + 1
REMOVE n.recordedBy, n.recordedByName, n.recordedAt
