UNWIND $rows AS row
MATCH (owner:Entity {id: row.owner})
CREATE (owner)-[:HAS_FINDING]->(finding:Finding)
SET finding = row.properties
