// The goals of these plans, and their actions, that the plans no longer name.
UNWIND $rows AS row
MATCH (:Plan {id: row.id})-[:HAS_GOAL]->(goal)
CALL (goal) {
  RETURN goal AS part
  UNION
  MATCH (goal)-[:HAS_ACTION]->(part)
  RETURN part
}
WITH DISTINCT row, part
WHERE NOT part.id IN row.parts
DETACH DELETE part
