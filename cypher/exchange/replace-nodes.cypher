// An absent field comes as null, which takes its property away; what the product itself keeps on a node stays.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.labels)
SET n += row.properties
