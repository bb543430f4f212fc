UNWIND $rows AS row
MATCH (:Entity {id: row.owner})-[:HAS_FINDING]->(finding:Finding {key: row.key})
WHERE finding.until IS NULL
SET finding += row.properties
