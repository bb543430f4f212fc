UNWIND $rows AS row
CREATE (n:Entity:$(row.labels))
SET n = row.properties
SET n.id = row.id
